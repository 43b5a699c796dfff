public import PadananCore

/// What a check is, for people and for tests at once.
///
/// The examples are the check's tests, its page in the documentation and what `padanan explain` prints.
public struct CheckDescription: Sendable, CustomStringConvertible {
    /// The id, such as `TERM001`: never reused, also not when the check is gone.
    public var id: String
    /// The name in kebab case, such as `missing-term`.
    public var name: String
    /// What the check finds, in one sentence without a final full stop.
    public var summary: String
    /// Why it matters, and what exactly is and is not found; paragraphs are divided by blank lines.
    public var rationale: String
    /// What it is about.
    public var category: CheckCategory
    /// How much its findings matter, unless the check says otherwise of a single one.
    public var defaultSeverity: Severity
    /// Translations in which it finds nothing.
    public var passing: [Example]
    /// Translations in which it finds what is marked.
    public var failing: [Example]

    /// A description.
    public init(
        id: String, name: String, summary: String, rationale: String, category: CheckCategory, defaultSeverity: Severity,
        passing: [Example], failing: [Example]
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.rationale = rationale
        self.category = category
        self.defaultSeverity = defaultSeverity
        self.passing = passing
        self.failing = failing
    }

    /// The id and name, as in "TERM001 missing-term".
    public var description: String { "\(id) \(name)" }

    /// Whether people mean this check by `text`: its id or its name, in any case.
    public func isCalled(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return lowered == id.lowercased() || lowered == name.lowercased()
    }
}
