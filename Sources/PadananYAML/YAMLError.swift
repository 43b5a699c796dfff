/// A YAML text that cannot be read.
package struct YAMLError: Error, Hashable, Sendable {
    /// What is wrong, in one line without a final full stop.
    package var message: String
    /// What the user can do about it.
    package var advice: String?
    /// The line, from 1.
    package var line: Int
    /// The column, from 1, in Unicode scalars.
    package var column: Int

    /// An error at a line and column.
    package init(_ message: String, advice: String? = nil, line: Int, column: Int) {
        self.message = message
        self.advice = advice
        self.line = line
        self.column = column
    }
}
