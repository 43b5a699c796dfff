import PadananCore

/// Numbers the quotations that go over several segments of a paragraph, so that the parts know that they belong together.
///
/// Straight marks open and close by what stands beside them; a mark that opens while its kind is open already shows that
/// the one before was never closed, and starts anew.
struct QuotationLinker: Sendable {
    private var open: Mark?
    /// The number of the quotation that goes on in the next segment.
    private var number: Int?
    private var isAtStart = true

    /// Sets `quotation` of the next segment of a line, where it shares one with the segment before it or behind it.
    ///
    /// - Parameters:
    ///   - isLast: whether it is the line's last.
    ///   - count: how many quotations the article has so far.
    mutating func link(_ segment: inout TextSegment, isLast: Bool, in text: Span<UInt8>, count: inout Int) {
        let (start, end) = (segment.range.start, segment.range.end)
        segment.quotation = number
        var offset = start
        while true {
            offset = Self.firstDoubt(from: offset, to: end, in: text)
            guard offset < end else { break }
            guard let (mark, length) = Self.mark(at: offset, in: text) else {
                offset += 1
                continue
            }
            // What lies before the line and behind it says nothing.
            let left = isAtStart && offset == start ? nil : text[offset - 1]
            let right = isLast && offset + length == end || offset + length >= text.count ? nil : text[offset + length]
            update(mark, opens: Self.opens(between: left, and: right))
            offset += length
        }
        isAtStart = false
        if open != nil, !isLast, segment.quotation == nil {
            count += 1
            segment.quotation = count
        }
        number = open == nil ? nil : segment.quotation
    }

    private enum Mark: Equatable {
        case straight
        case curly
        case guillemet
    }

    /// What a mark means by its shape.
    private enum Shape {
        case opening(Mark)
        case closing(Mark)
        case either(Mark)
    }

    private mutating func update(_ shape: Shape, opens: Bool) {
        switch shape {
        case .opening(let mark): if open == nil || open == mark { open = mark }
        case .closing(let mark): if open == mark { open = nil }
        case .either(let mark):
            if open == nil || open == mark, opens { open = mark } else if open == mark { open = nil }
        }
    }

    /// The first byte in a range that a mark can start with; the end where there is none.
    private static func firstDoubt(from start: Int, to end: Int, in text: Span<UInt8>) -> Int {
        text.withUnsafeBytes { bytes in
            var offset = start
            // Eight bytes at once: ASCII, and no straight mark.
            while offset + 8 <= end {
                let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                let marks = word ^ 0x2222_2222_2222_2222
                if (((marks &- 0x0101_0101_0101_0101) & ~marks) | word) & 0x8080_8080_8080_8080 != 0 { break }
                offset += 8
            }
            while offset < end, bytes[offset] != UInt8(ascii: "\""), bytes[offset] != 0xC2, bytes[offset] != 0xE2 { offset += 1 }
            return offset
        }
    }

    /// The mark that starts at an offset and its length in bytes.
    private static func mark(at offset: Int, in text: Span<UInt8>) -> (Shape, Int)? {
        switch text[offset] {
        case UInt8(ascii: "\""): return (.either(.straight), 1)
        case 0xC2 where offset + 1 < text.count:
            switch text[offset + 1] {
            case 0xAB: return (.opening(.guillemet), 2)
            case 0xBB: return (.closing(.guillemet), 2)
            default: return nil
            }
        case 0xE2 where offset + 2 < text.count && text[offset + 1] == 0x80:
            switch text[offset + 2] {
            case 0x9C, 0x9E: return (.opening(.curly), 3)
            case 0x9D: return (.closing(.curly), 3)
            default: return nil
            }
        default: return nil
        }
    }

    /// Whether a straight mark reads as one that opens: nothing, white space or an opening bracket on its left, and text on its right.
    private static func opens(between left: UInt8?, and right: UInt8?) -> Bool {
        guard let right, right > 0x20 else { return false }
        guard let left else { return true }
        return left <= 0x20 || left == UInt8(ascii: "(") || left == UInt8(ascii: "[") || left == 0xA0
    }
}
