/// White space as tools leave it in XLIFF: wrapped, indented, trimmed. Works on bytes; only the white space of XML counts.
enum WhiteSpace {
    /// The text with each run of white space as one space, and none at its ends: equal for texts that differ in it only.
    static func collapsed(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isPending = false
        for byte in text.utf8 {
            if isSpace(byte) {
                isPending = !bytes.isEmpty
            } else {
                if isPending { bytes.append(UInt8(ascii: " ")) }
                isPending = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether there is nothing but white space.
    static func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy(isSpace) }

    /// The target without the white space at its ends, which the skeleton has, and without line breaks that a tool put in:
    /// a line break would be a new paragraph in a plain text.
    static func fitted(_ target: String, to source: String) -> String {
        if target.utf8.contains(where: isLineBreak), !source.utf8.contains(where: isLineBreak) {
            let lines = target.utf8.split(whereSeparator: isLineBreak).map { trimmed($0) }
            return lines.filter { !$0.isEmpty }.joined(separator: " ")
        }
        return trimmed(target.utf8[...])
    }

    private static func trimmed(_ bytes: Substring.UTF8View) -> String {
        guard let start = bytes.firstIndex(where: { !isSpace($0) }), let end = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(decoding: bytes[start...end], as: UTF8.self)
    }

    private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineBreak(byte) }
}
