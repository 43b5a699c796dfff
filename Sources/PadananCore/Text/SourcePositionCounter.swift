/// Counts lines and columns over a text that comes in pieces.
public struct SourcePositionCounter: Sendable {
    /// The position just behind what was counted.
    public private(set) var position: SourcePosition
    private var isAfterCarriageReturn = false

    /// A counter at the start of a text, or where its next piece starts.
    public init(at position: SourcePosition = SourcePosition(line: 1, column: 1)) { self.position = position }

    /// Goes on over the bytes that come next (UTF-8, or any encoding that keeps ASCII).
    public mutating func advance(over bytes: Span<UInt8>) {
        for index in bytes.indices { advance(over: bytes[index]) }
    }

    private mutating func advance(over byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"):
            // The LF of a CRLF ends no second line.
            if !isAfterCarriageReturn { position.line += 1 }
            position.column = 1
        case UInt8(ascii: "\r"):
            position.line += 1
            position.column = 1
        default:
            if byte & 0xC0 != 0x80 { position.column += 1 }
        }
        isAfterCarriageReturn = byte == UInt8(ascii: "\r")
    }
}
