public import PadananCore

/// An entry of the little glossary that an example carries with it.
public struct ExampleTerm: Hashable, Sendable {
    /// The source term.
    public var source: String
    /// The target terms to use, the preferred one first; none where the source term is kept.
    public var accepted: [String]
    /// The target terms that were used once.
    public var deprecated: [String]
    /// The target terms that must not be used.
    public var forbidden: [String]
    /// The grammatical class of all of them.
    public var partOfSpeech: PartOfSpeech?
    /// Whether translations keep the source term.
    public var isKept: Bool

    /// A source term with its translations.
    public static func term(
        _ source: String, _ accepted: String..., deprecated: [String] = [], forbidden: [String] = [], as partOfSpeech: PartOfSpeech? = nil
    ) -> ExampleTerm {
        ExampleTerm(
            source: source, accepted: accepted, deprecated: deprecated, forbidden: forbidden, partOfSpeech: partOfSpeech, isKept: false)
    }

    /// A source term that translations keep as it is.
    public static func kept(_ source: String, as partOfSpeech: PartOfSpeech? = nil) -> ExampleTerm {
        ExampleTerm(source: source, accepted: [], deprecated: [], forbidden: [], partOfSpeech: partOfSpeech, isKept: true)
    }

    /// The entry as a concept of a glossary.
    func concept(id: String) -> Concept {
        func terms(_ texts: [String], _ status: TermStatus) -> [Term] {
            texts.map { Term($0, status: status, partOfSpeech: partOfSpeech) }
        }
        return Concept(
            id: id, sourceTerms: terms([source], .preferred),
            targetTerms: terms(Array(accepted.prefix(1)), .preferred) + terms(Array(accepted.dropFirst()), .admitted)
                + terms(deprecated, .deprecated) + terms(forbidden, .forbidden),
            isKeptUntranslated: isKept)
    }
}
