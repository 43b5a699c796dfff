public import PadananCore

/// Finds the source terms of glossaries in texts.
///
/// A value with a cache of the words it has seen: make one, and use it for many texts.
public struct TermMatcher: Sendable {
    private var glossaries: [Glossary]

    /// A matcher for `glossaries`, the most important first.
    public init(glossaries: [Glossary]) {
        self.glossaries = glossaries
    }

    /// All terms found in `text`, ordered by place, shadowed ones included.
    public mutating func matches(in text: String) -> [TermMatch] {
        let tokens = TokenizedText(text)
        var result: [TermMatch] = []
        for concept in glossaries.flatMap(\.concepts) {
            for term in concept.sourceTerms {
                let words = TokenizedText(term.text)
                let targets = concept.isKeptUntranslated ? [term.text] : concept.acceptedTargets.map(\.text)
                for range in tokens.occurrences(of: words) {
                    result.append(
                        TermMatch(
                            concept: concept.id, term: term, range: range, surface: tokens.surface(of: range), grade: .exact,
                            targets: targets))
                }
            }
        }
        return result.sorted { $0.range < $1.range }
    }
}
