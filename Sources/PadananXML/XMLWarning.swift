/// Something odd about an XML file that reading could go on after.
package struct XMLWarning: Hashable, Sendable {
    /// A stable name in kebab case, such as `xml-encoding-label`.
    package var code: String
    /// What is odd, in one line without a final full stop.
    package var message: String
    /// What the user can do about it.
    package var advice: String?
    /// The line, from 1.
    package var line: Int

    /// A warning.
    package init(code: String, _ message: String, advice: String? = nil, line: Int = 1) {
        self.code = code
        self.message = message
        self.advice = advice
        self.line = line
    }
}
