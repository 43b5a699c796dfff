import PadananCore
import PadananXML

extension InputError {
    /// An XML error as an input error.
    init(_ error: XMLError) {
        self.init(
            code: error.code, error.message, advice: error.advice, at: SourcePosition(line: error.line, column: error.column))
    }
}

extension Diagnostic {
    /// A warning of the XML reader as a diagnostic.
    init(_ warning: XMLWarning) {
        self.init(
            .warning, code: warning.code, warning.message, advice: warning.advice, at: SourcePosition(line: warning.line, column: 1))
    }
}

extension SourcePosition {
    /// The line and column of a place in an XML file.
    init(_ position: XMLPosition) {
        self.init(line: position.line, column: position.column)
    }
}
