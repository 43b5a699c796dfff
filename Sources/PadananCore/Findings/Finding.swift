/// Something that a check found in a translation.
public struct Finding: Hashable, Sendable {
    /// The id of the check, such as `TERM001`.
    public var check: String
    /// How much it matters.
    public var severity: Severity
    /// What is wrong, in one sentence without a final full stop.
    public var message: String
    /// The place in the source's plain text, where there is one.
    public var source: TextRange?
    /// The place in the target's plain text, where there is one.
    public var target: TextRange?
    /// Texts that would be right in the place of `target`, or anywhere in the target where that is nil; best first.
    public var suggestions: [String]
    /// The segment that it is about.
    public var location: FindingLocation?

    /// A finding; the check runner fills in the location.
    public init(
        check: String, severity: Severity, message: String, source: TextRange? = nil, target: TextRange? = nil,
        suggestions: [String] = [], location: FindingLocation? = nil
    ) {
        self.check = check
        self.severity = severity
        self.message = message
        self.source = source
        self.target = target
        self.suggestions = suggestions
        self.location = location
    }
}
