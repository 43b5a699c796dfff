/// A piece of text, valid only while the handler is called with it.
package struct XMLText: ~Copyable {
    /// The bytes in UTF-8, references resolved and line ends turned into LF.
    package let bytes: UnsafeBufferPointer<UInt8>
    private let end: XMLPosition

    init(bytes: UnsafeBufferPointer<UInt8>, end: XMLPosition) {
        self.bytes = bytes
        self.end = end
    }

    /// The text.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether there is nothing but white space.
    package var isWhiteSpace: Bool { bytes.allSatisfy(Self.isSpace) }

    /// The line and column of the first character that is not white space; approximate where references stand before it.
    package var position: XMLPosition {
        let start = bytes.firstIndex { !Self.isSpace($0) } ?? 0
        let rest = bytes[start...]
        var place = end
        place.offset -= rest.count
        place.line -= rest.count { $0 == 0x0A }
        let before = bytes[..<start]
        if let lineStart = before.lastIndex(of: 0x0A) {
            place.column = before[(lineStart + 1)...].count + 1
        } else if place.line == end.line {
            place.column = Swift.max(1, end.column - rest.count { $0 & 0xC0 != 0x80 })
        } else {
            place.column = 1
        }
        return place
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }
}
