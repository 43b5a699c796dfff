import PadananCore

/// Finds the lines and columns of many places in one text, cheaply where they come in rising order.
struct PositionCursor {
    private let bytes: [UInt8]
    private var offset = 0
    private var position = SourcePosition(line: 1, column: 1)

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The position of a byte; behind the end counts as the end.
    mutating func position(ofByte target: Int) -> SourcePosition {
        if target < offset {
            offset = 0
            position = SourcePosition(line: 1, column: 1)
        }
        while offset < Swift.min(target, bytes.count) {
            let byte = bytes[offset]
            offset += 1
            switch byte {
            case UInt8(ascii: "\n"):
                // The LF of a CRLF ends no second line.
                if offset < 2 || bytes[offset - 2] != UInt8(ascii: "\r") { position.line += 1 }
                position.column = 1
            case UInt8(ascii: "\r"):
                position.line += 1
                position.column = 1
            default:
                if byte & 0xC0 != 0x80 { position.column += 1 }
            }
        }
        return position
    }
}
