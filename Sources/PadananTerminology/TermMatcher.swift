public import PadananCore

/// Finds the source terms of glossaries in texts, however they are inflected.
///
/// A value with a cache of the words it has seen: make one, and use it for many texts. Time is linear in the text.
public struct TermMatcher: Sendable {
    private var index: TermIndex

    /// A matcher for `glossaries`, the most important first.
    public init(glossaries: [Glossary]) {
        index = TermIndex(glossaries: glossaries)
    }

    /// All terms found in `text`, ordered by place.
    ///
    /// Where matches overlap the longest wins, then the best grade, then the first, then the more important glossary; the others come with
    /// `isShadowed` set.
    public mutating func matches(in text: String) -> [TermMatch] {
        matches(in: TokenizedText(text))
    }

    /// All terms found in a text that is cut into words already.
    public mutating func matches(in text: TokenizedText) -> [TermMatch] {
        let candidates = TermScan.run(text, &index)
        guard !candidates.isEmpty else { return [] }
        let ranked = candidates.sorted { left, right in
            if left.words.count != right.words.count { return left.words.count > right.words.count }
            if left.grade != right.grade { return left.grade < right.grade }
            if left.words.lowerBound != right.words.lowerBound { return left.words.lowerBound < right.words.lowerBound }
            return index.entries[left.entry].priority < index.entries[right.entry].priority
        }
        var isTaken = Array(repeating: false, count: text.words.count)
        var result: [TermMatch] = []
        var known = Set<Seen>()
        for candidate in ranked {
            let entry = index.entries[candidate.entry]
            guard known.insert(Seen(concept: entry.concept, words: candidate.words)).inserted else { continue }
            let isShadowed = isTaken[candidate.words].contains(true)
            if !isShadowed { for word in candidate.words { isTaken[word] = true } }
            let range = TextRange(
                text.words[candidate.words.lowerBound].range.start, text.words[candidate.words.upperBound - 1].range.end)
            result.append(
                TermMatch(
                    concept: entry.concept, term: entry.term, range: range, surface: text.surface(of: range), grade: candidate.grade,
                    targets: entry.targets, isShadowed: isShadowed))
        }
        return result.sorted { left, right in
            left.range != right.range ? left.range < right.range : !left.isShadowed && right.isShadowed
        }
    }

    private struct Seen: Hashable {
        var concept: String
        var words: Range<Int>
    }
}
