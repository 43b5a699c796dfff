/// A place in a file as people and editors count it: line and column from 1.
public struct SourcePosition: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The line, from 1. LF, CRLF and CR each end a line.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int

    /// A position; both numbers count from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The position of byte `offset` in `bytes` (UTF-8, or any encoding that keeps ASCII), an offset past the end
    /// counts as the end.
    ///
    /// Costs one pass over the bytes before the offset: for messages, not for loops.
    ///
    /// - Parameter start: where `bytes` start in their file.
    public init(ofByte offset: Int, in bytes: some Collection<UInt8>, after start: SourcePosition = SourcePosition(line: 1, column: 1)) {
        var counter = SourcePositionCounter(at: start)
        counter.advance(over: Array(bytes.prefix(Swift.max(0, offset))).span)
        self = counter.position
    }

    /// Orders by line, then column.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }

    /// The position as `line:column`.
    public var description: String { "\(line):\(column)" }
}
