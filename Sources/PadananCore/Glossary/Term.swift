/// One word or phrase for a concept in one language.
public struct Term: Hashable, Sendable {
    /// The term as written in the glossary.
    public var text: String
    /// What the glossary says of it.
    public var status: TermStatus
    /// Its grammatical class; nil where the glossary does not say.
    public var partOfSpeech: PartOfSpeech?
    /// A remark for the translator.
    public var note: String?
    /// The line of the glossary file that it came from, from 1; 0 where there is none.
    public var line: Int

    /// A term.
    public init(_ text: String, status: TermStatus = .preferred, partOfSpeech: PartOfSpeech? = nil, note: String? = nil, line: Int = 0) {
        self.text = text
        self.status = status
        self.partOfSpeech = partOfSpeech
        self.note = note
        self.line = line
    }
}
