/// A place in an XML file.
package struct XMLPosition: Hashable, Sendable {
    /// The offset of the byte, from the start of the file.
    package var offset: Int
    /// The line, from 1.
    package var line: Int
    /// The column, from 1.
    package var column: Int

    /// A place; line and column count from 1.
    package init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }
}
