/// The grammatical class of a term; decides which inflected forms are looked for.
public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable, Codable {
    /// A common noun or noun phrase.
    case noun
    /// A name: never inflected except by clitics.
    case properNoun = "proper noun"
    /// A verb; an Indonesian one is listed in its active form, "menandatangani".
    case verb
    /// An adjective.
    case adjective
    /// An adverb.
    case adverb
    /// A fixed phrase.
    case phrase
    /// Initials, matched by case: "AS" is not "as".
    case acronym
}
