import PadananCore

/// The terms of all glossaries as a tree over word numbers.
struct TermIndex: Sendable {
    /// The root of the tree.
    static let root = 0

    private(set) var entries: [TermEntry] = []
    private var children: [UInt64: Int32] = [:]
    /// Of each node, the entries that end there.
    private(set) var ends: [[Int32]] = [[]]
    var analyzer = WordAnalyzer()

    init(glossaries: [Glossary]) {
        children.reserveCapacity(glossaries.reduce(0) { $0 + $1.concepts.count } * 3)
        for concept in glossaries.lazy.flatMap(\.concepts) {
            for term in concept.sourceTerms {
                add(
                    term, of: concept.id, targets: concept.isKeptUntranslated ? [term.text] : concept.acceptedTargets(for: term).map(\.text)
                )
            }
        }
    }

    /// The node behind `node` on a word, or nil.
    func child(of node: Int, on word: Int) -> Int? {
        children[UInt64(node) << 32 | UInt64(word)].map(Int.init)
    }

    private mutating func add(_ term: Term, of concept: String, targets: [String]) {
        let text = TokenizedText(term.text)
        guard !text.words.isEmpty else { return }
        let words = text.words.map { word in
            TermEntry.Word(
                surface: Array(text.bytes[word.range.start..<word.range.end]),
                isCaseSensitive: word.isAllCapitals && word.range.count > 1, isCapitalised: word.isCapitalised)
        }
        let entry = TermEntry(concept: concept, term: term, targets: targets, words: words, priority: entries.count)
        let numbers = text.words.enumerated().map { index, word in
            analyzer.add(text.key(of: word), isVerb: entry.isVerb && index == 0)
        }
        let number = Int32(entries.count)
        entries.append(entry)
        insert(numbers, number)
        insertSolidSpellings(of: text, entry, numbers, number)
    }

    private mutating func insert(_ numbers: [Int], _ entry: Int32) {
        var node = Self.root
        for number in numbers {
            let edge = UInt64(node) << 32 | UInt64(number)
            if let next = children[edge] {
                node = Int(next)
            } else {
                children[edge] = Int32(ends.count)
                node = ends.count
                ends.append([])
            }
        }
        ends[node].append(entry)
    }

    /// "kerjasama" for "kerja sama", "jurubicara" for "juru bicara": two words of a common term written as one.
    private mutating func insertSolidSpellings(of text: TokenizedText, _ entry: TermEntry, _ numbers: [Int], _ number: Int32) {
        guard numbers.count > 1, numbers.count <= 5, !entry.isName, !entry.isVerb else { return }
        for index in 0..<(numbers.count - 1) {
            let joined = text.key(of: text.words[index]) + text.key(of: text.words[index + 1])
            guard joined.count >= 7, numbers[index] != numbers[index + 1] else { continue }
            let word = analyzer.add(joined, isVerb: false)
            insert(Array(numbers[..<index]) + [word] + Array(numbers[(index + 2)...]), number)
        }
    }
}
