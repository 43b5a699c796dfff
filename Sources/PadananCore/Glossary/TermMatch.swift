/// A glossary term found in a text.
public struct TermMatch: Hashable, Sendable {
    /// The id of the concept.
    public var concept: String
    /// The glossary's source term that was found.
    public var term: Term
    /// Where it was found.
    public var range: TextRange
    /// The words found, as they stand in the text.
    public var surface: String
    /// How close they are to the term.
    public var grade: MatchGrade
    /// The target terms that a translation may use, preferred ones first; of a term to keep, the term itself.
    public var targets: [String]
    /// Whether a longer or better match covers this one: kept to be shown, not demanded in the translation.
    public var isShadowed: Bool

    /// A match.
    public init(
        concept: String, term: Term, range: TextRange, surface: String, grade: MatchGrade, targets: [String], isShadowed: Bool = false
    ) {
        self.concept = concept
        self.term = term
        self.range = range
        self.surface = surface
        self.grade = grade
        self.targets = targets
        self.isShadowed = isShadowed
    }

    /// Whether a translation must render the term: neither shadowed nor merely related.
    public var isRequired: Bool { !isShadowed && grade != .related }
}
