import PadananCore

/// Walks over the lines of a text.
///
/// Lines end as Unicode has it (UAX #14, mandatory breaks): LF, CR, CRLF, VT, FF, NEL, LINE and PARAGRAPH SEPARATOR.
struct TextLines {
    /// Where the next line starts.
    private(set) var position = 0

    /// How far behind a line is looked for more text.
    private static let lookahead = 400

    /// The next line without its end, and whether nothing but white space follows it; nil at the end of the text, and
    /// where more text is needed to say.
    mutating func next(in text: Span<UInt8>, isFinal: Bool = true) -> (content: TextRange, isLast: Bool)? {
        let start = position
        guard start < text.count else { return nil }
        let end = Self.lineEnd(from: start, in: text)
        guard isFinal || end + Self.lookahead < text.count else { return nil }
        position = end + Self.lengthOfLineEnd(at: end, in: text)
        return (
            TextRange(start, end), Self.isBlank(TextRange(position, min(position + Self.lookahead, text.count)), in: text)
        )
    }

    /// The range without white space, zero-width space and byte order mark at its ends; nil where nothing is left.
    static func trimmed(_ range: TextRange, in text: Span<UInt8>) -> TextRange? {
        var start = range.start
        while start < range.end {
            let (scalar, next) = text.scalar(at: start)
            guard isSpace(scalar) else { break }
            start = next
        }
        var end = range.end
        while end > start {
            let (scalar, previous) = text.scalar(before: end)
            guard isSpace(scalar) else { break }
            end = previous
        }
        return start < end ? TextRange(start, end) : nil
    }

    /// Whether a range holds nothing that `trimmed` leaves.
    static func isBlank(_ range: TextRange, in text: Span<UInt8>) -> Bool {
        var offset = range.start
        while offset < range.end {
            let (scalar, next) = text.scalar(at: offset)
            guard isSpace(scalar) else { return false }
            offset = next
        }
        return true
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) }
        return scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
    }

    /// The offset of the first line end at or behind `start`; the text's count where there is none.
    private static func lineEnd(from start: Int, in text: Span<UInt8>) -> Int {
        var offset = start
        while true {
            offset = firstLineEndByte(from: offset, in: text)
            if offset == text.count || lengthOfLineEnd(at: offset, in: text) > 0 { return offset }
            offset += 1
        }
    }

    /// The first byte at or behind `start` that a line end can start with.
    private static func firstLineEndByte(from start: Int, in text: Span<UInt8>) -> Int {
        text.withUnsafeBytes { bytes in
            var offset = start
            let count = bytes.count
            while offset < count {
                // Eight bytes at once: ASCII, and none below 0x0E (the lowest bit trick of "Bit Twiddling Hacks").
                while offset + 8 <= count {
                    let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    let low = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word
                    if (low | word) & 0x8080_8080_8080_8080 != 0 { break }
                    offset += 8
                }
                let stop = min(offset + 8, count)
                while offset < stop {
                    let byte = bytes[offset]
                    if byte < 0x0E && byte > 0x09 || byte == 0xC2 || byte == 0xE2 { return offset }
                    offset += 1
                }
            }
            return count
        }
    }

    /// The length in bytes of the line end at an offset; 0 where there is none.
    private static func lengthOfLineEnd(at offset: Int, in text: Span<UInt8>) -> Int {
        guard offset < text.count else { return 0 }
        switch text[offset] {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return offset + 1 < text.count && text[offset + 1] == 0x0A ? 2 : 1
        case 0xC2: return offset + 1 < text.count && text[offset + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard offset + 2 < text.count, text[offset + 1] == 0x80 else { return 0 }
            return text[offset + 2] == 0xA8 || text[offset + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }
}
