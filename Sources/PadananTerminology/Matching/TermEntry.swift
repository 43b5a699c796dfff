import PadananCore

/// A glossary term as the matcher keeps it.
struct TermEntry: Sendable {
    /// One word of the term.
    struct Word: Sendable {
        /// Its bytes in the term's text.
        var surface: [UInt8]
        /// Whether a text must have it in capitals: acronyms, in which case tells words apart ("AS" is not "as").
        var isCaseSensitive: Bool
        /// Whether the glossary writes it with a capital.
        var isCapitalised: Bool
    }

    /// The concept's id.
    var concept: String
    /// The term.
    var term: Term
    /// What a translation may use.
    var targets: [String]
    /// The term's words.
    var words: [Word]
    /// The place of its glossary and concept among all: lower wins.
    var priority: Int

    /// Whether it is a verb, which has voices.
    var isVerb: Bool { term.partOfSpeech == .verb }

    /// Whether it is a name or acronym, which is never doubled.
    var isName: Bool {
        term.partOfSpeech == .properNoun || term.partOfSpeech == .acronym || words.contains(where: \.isCaseSensitive)
    }
}
