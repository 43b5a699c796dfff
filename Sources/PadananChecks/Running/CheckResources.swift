public import PadananCore

/// What checks are made from.
public struct CheckResources: Hashable, Sendable {
    /// The glossaries, the most important first.
    public var glossaries: [Glossary]
    /// The language of the articles.
    public var sourceLanguage: LanguageTag
    /// The language of the translations.
    public var targetLanguage: LanguageTag

    /// Resources.
    public init(
        glossaries: [Glossary] = [], sourceLanguage: LanguageTag = .indonesian, targetLanguage: LanguageTag = .english
    ) {
        self.glossaries = glossaries
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
    }

    /// Whether an Indonesian text is translated into English: what knowledge of the two languages is for.
    var isIndonesianToEnglish: Bool {
        sourceLanguage.matches(.indonesian) && targetLanguage.matches(.english)
    }
}
