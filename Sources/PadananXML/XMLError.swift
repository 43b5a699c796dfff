/// A file that cannot be read as XML: thrown where reading cannot go on.
package struct XMLError: Error, Hashable, Sendable {
    /// A stable name in kebab case, such as `xml-syntax`.
    package var code: String
    /// What is wrong, in one line without a final full stop.
    package var message: String
    /// What the user can do about it, where the message does not say it all.
    package var advice: String?
    /// The line, from 1.
    package var line: Int
    /// The column, from 1, in Unicode scalars.
    package var column: Int

    /// An error at a line and column.
    package init(code: String, _ message: String, advice: String? = nil, line: Int, column: Int) {
        self.code = code
        self.message = message
        self.advice = advice
        self.line = line
        self.column = column
    }

    /// An error at a position.
    package init(code: String, _ message: String, advice: String? = nil, at position: XMLPosition) {
        self.init(code: code, message, advice: advice, line: position.line, column: position.column)
    }
}
