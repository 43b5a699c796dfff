/// An input that cannot be used: thrown where work cannot go on.
///
/// Carries one `Diagnostic` of severity `error`. Problems that work can go on after are diagnostics in a result instead.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, and where.
    public var diagnostic: Diagnostic

    /// An error with a code in kebab case, a message and the way out.
    public init(code: String, _ message: String, advice: String? = nil, file: String? = nil, at position: SourcePosition? = nil) {
        diagnostic = Diagnostic(.error, code: code, message, advice: advice, file: file, at: position)
    }

    /// An error that a diagnostic already says.
    public init(_ diagnostic: Diagnostic) {
        self.diagnostic = diagnostic
    }

    /// The same error, said of `file` unless it names one already.
    public func inFile(_ file: String) -> InputError {
        var copy = self
        if copy.diagnostic.file == nil { copy.diagnostic.file = file }
        return copy
    }

    /// The diagnostic's line.
    public var description: String { diagnostic.description }
}
