public import PadananCore

/// A file that was held against the specification of its kind.
public struct ValidatedFile: Hashable, Sendable {
    /// The file's name as the user gave it.
    public var name: String
    /// What kind of file it is, such as `SRX`; nil where it is of no known kind.
    public var kind: String?
    /// All that is wrong or odd, in the order of the file.
    public var diagnostics: [Diagnostic]
    /// Why it could not be validated; nil where it was.
    public var failure: Diagnostic?

    /// A validated file.
    public init(name: String, kind: String? = nil, diagnostics: [Diagnostic] = [], failure: Diagnostic? = nil) {
        self.name = name
        self.kind = kind
        self.diagnostics = diagnostics
        self.failure = failure
    }

    /// Whether it was validated and has no errors; warnings are allowed.
    public var isValid: Bool { failure == nil && !diagnostics.contains { $0.severity == .error } }
}
