/// A list of concepts with their terms in two languages.
public struct Glossary: Hashable, Sendable {
    /// The name by which messages speak of it: its file's name.
    public var name: String
    /// The language of the source terms.
    public var sourceLanguage: LanguageTag
    /// The language of the target terms.
    public var targetLanguage: LanguageTag
    /// The concepts in the order of the file.
    public var concepts: [Concept]

    /// A glossary.
    public init(
        name: String, sourceLanguage: LanguageTag = .indonesian, targetLanguage: LanguageTag = .english, concepts: [Concept] = []
    ) {
        self.name = name
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
        self.concepts = concepts
    }
}
