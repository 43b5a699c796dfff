import PadananCore

/// Walks over the lines of a text.
///
/// Lines end as Unicode has it (UAX #14, mandatory breaks): LF, CR, CRLF, VT, FF, NEL, LINE and PARAGRAPH SEPARATOR.
struct TextLines {
    private var position = 0

    /// The next line without its end, and whether nothing but white space follows it; nil at the end of the text.
    mutating func next(in text: Span<UInt8>) -> (content: TextRange, isLast: Bool)? {
        guard position < text.count else { return nil }
        let start = position
        var end = start
        while end < text.count {
            let length = Self.lineEnd(at: end, in: text)
            if length > 0 {
                position = end + length
                return (TextRange(start, end), Self.trimmed(TextRange(position, min(position + 400, text.count)), in: text) == nil)
            }
            end += 1
        }
        position = end
        return (TextRange(start, end), true)
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
            var previous = end - 1
            while previous > start, text[previous] & 0xC0 == 0x80 { previous -= 1 }
            guard isSpace(text.scalar(at: previous).scalar) else { break }
            end = previous
        }
        return start < end ? TextRange(start, end) : nil
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) }
        return scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
    }

    /// The length in bytes of the line end at an offset; 0 where there is none.
    @inline(__always)
    private static func lineEnd(at offset: Int, in text: Span<UInt8>) -> Int {
        let byte = text[offset]
        if byte > 0x0D && byte < 0xC2 { return 0 }
        switch byte {
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
