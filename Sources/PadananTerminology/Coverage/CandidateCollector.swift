import PadananCore

/// Counts phrases that no term covers, to propose them for the glossary.
///
/// A phrase is one to four content words in a row; ranking follows the idea of the C-value: long phrases weigh more, and
/// what occurs only inside a longer phrase that is listed is left out (Frantzi, Ananiadou and Mima, 2000).
struct CandidateCollector: Sendable {
    private struct Entry {
        var text: String
        var count = 0
        var capitalised = 0
        var words: Int
    }

    private var entries: [[UInt8]: Entry] = [:]
    private static let longest = 4
    private static let maximumCandidates = 50

    mutating func add(_ text: TokenizedText, isCovered: [Bool]) {
        for start in text.words.indices {
            var key: [UInt8] = []
            for end in start..<min(start + Self.longest, text.words.count) {
                let word = text.words[end]
                guard !isCovered[end], CoverageAnalyzer.isContent(text.key(of: word)), end == start || word.gapBefore != .barrier else {
                    break
                }
                if end > start { key.append(UInt8(ascii: " ")) }
                key += text.key(of: word)
                let range = TextRange(text.words[start].range.start, word.range.end)
                // The first word of a sentence has its capital from there.
                let isName = text.words[start...end].allSatisfy(\.isCapitalised) && start > 0
                entries[key, default: Entry(text: text.surface(of: range), words: end - start + 1)].count += 1
                if isName { entries[key]?.capitalised += 1 }
            }
        }
    }

    /// The most promising phrases that occur at least twice.
    func ranked() -> [CoverageReport.Candidate] {
        let repeated = entries.filter { $0.value.count > 1 }
        let ranked = repeated.sorted { left, right in
            let (first, second) = (Self.weight(left.value), Self.weight(right.value))
            return first != second ? first > second : left.key.lexicographicallyPrecedes(right.key)
        }
        var result: [CoverageReport.Candidate] = []
        var listed: [(key: [UInt8], count: Int)] = []
        for (key, entry) in ranked {
            guard result.count < Self.maximumCandidates else { break }
            if listed.contains(where: { $0.count >= entry.count && Self.isPart(key, of: $0.key) }) { continue }
            listed.append((key, entry.count))
            result.append(
                CoverageReport.Candidate(text: entry.text, count: entry.count, isName: entry.capitalised * 2 > entry.count))
        }
        return result
    }

    private static func weight(_ entry: Entry) -> Int { entry.count * (1 + entry.words) }

    /// Whether the words of `part` stand within those of `whole`.
    private static func isPart(_ part: [UInt8], of whole: [UInt8]) -> Bool {
        let separator = [UInt8(ascii: " ")]
        let (part, whole) = (separator + part + separator, separator + whole + separator)
        guard part.count < whole.count else { return false }
        return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
