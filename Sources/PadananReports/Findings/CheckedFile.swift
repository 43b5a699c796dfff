public import PadananCore

/// A file that was checked, with or without findings.
public struct CheckedFile: Hashable, Sendable {
    /// The file's name as the user gave it.
    public var name: String
    /// How many segments it has.
    public var segments: Int
    /// Why it could not be checked; nil where it was.
    public var failure: Diagnostic?

    /// A checked file.
    public init(name: String, segments: Int, failure: Diagnostic? = nil) {
        self.name = name
        self.segments = segments
        self.failure = failure
    }
}
