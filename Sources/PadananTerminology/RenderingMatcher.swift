public import PadananCore

/// Finds target terms in translations, however they are inflected.
public struct RenderingMatcher: Sendable {
    /// The language of the translations.
    public let language: LanguageTag

    /// A matcher for translations into `language`; other languages than English are matched as written.
    public init(language: LanguageTag = .english) {
        self.language = language
    }

    /// Where `term` stands in `text`, in any accepted form: plural, possessive, verb forms, other spelling.
    public mutating func occurrences(of term: String, partOfSpeech: PartOfSpeech? = nil, in text: TokenizedText) -> [TextRange] {
        text.occurrences(of: TokenizedText(term))
    }
}

extension TokenizedText {
    /// Where the words of `phrase` stand one after the other, by key.
    func occurrences(of phrase: TokenizedText) -> [TextRange] {
        guard !phrase.words.isEmpty, words.count >= phrase.words.count else { return [] }
        return (0...(words.count - phrase.words.count)).compactMap { start in
            for (offset, word) in phrase.words.enumerated() {
                let candidate = words[start + offset]
                guard candidate.hash == word.hash, offset == 0 || candidate.gapBefore != .barrier else { return nil }
            }
            return TextRange(words[start].range.start, words[start + phrase.words.count - 1].range.end)
        }
    }
}
