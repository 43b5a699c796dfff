public import PadananCore

/// Measures how much of an article a glossary covers, and collects what it lacks.
public struct CoverageAnalyzer: Sendable {
    private var matcher: TermMatcher
    private var candidates = CandidateCollector()
    private var segments = 0
    private var segmentsWithTerms = 0
    private var contentWords = 0
    private var coveredWords = 0
    private var uses: [String: CoverageReport.ConceptUse] = [:]
    private var order: [String] = []

    /// An analyzer that finds terms by `matcher`.
    public init(matcher: TermMatcher) {
        self.matcher = matcher
    }

    /// Takes in a segment of the article.
    public mutating func add(_ segment: String) {
        let text = TokenizedText(segment)
        let matches = matcher.matches(in: text).filter(\.isRequired)
        segments += 1
        if !matches.isEmpty { segmentsWithTerms += 1 }
        for match in matches { count(match) }
        var isCovered = Array(repeating: false, count: text.words.count)
        var next = 0
        for (index, word) in text.words.enumerated() {
            while next < matches.count, matches[next].range.end <= word.range.start { next += 1 }
            isCovered[index] = next < matches.count && matches[next].range.contains(word.range)
            guard Self.isContent(text.key(of: word)) else { continue }
            contentWords += 1
            if isCovered[index] { coveredWords += 1 }
        }
        candidates.add(text, isCovered: isCovered)
    }

    /// The report on the segments taken in.
    public func report(file: String) -> CoverageReport {
        let concepts = order.compactMap { uses[$0] }.enumerated().sorted { left, right in
            left.element.total != right.element.total ? left.element.total > right.element.total : left.offset < right.offset
        }
        return CoverageReport(
            file: file, segments: segments, segmentsWithTerms: segmentsWithTerms, contentWords: contentWords, coveredWords: coveredWords,
            concepts: concepts.map(\.element), candidates: candidates.ranked())
    }

    private mutating func count(_ match: TermMatch) {
        if uses[match.concept] == nil { order.append(match.concept) }
        uses[
            match.concept,
            default: CoverageReport.ConceptUse(concept: match.concept, term: match.term.text, targets: match.targets, counts: [:])
        ].counts[match.grade, default: 0] += 1
    }

    static func isContent(_ key: ArraySlice<UInt8>) -> Bool {
        guard let first = key.first, key.count > 1, !(0x30...0x39).contains(first) else { return false }
        return !FunctionWords.contains(key)
    }
}
