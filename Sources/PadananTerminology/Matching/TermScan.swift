import PadananCore

/// One run of a term index over a text.
struct TermScan {
    /// A term found, before overlaps are settled.
    struct Candidate {
        var entry: Int
        var words: Range<Int>
        var grade: MatchGrade
    }

    private struct Step {
        var words: Range<Int>
        var form: WordForm
    }

    private let text: TokenizedText
    private var index: TermIndex
    private var path: [Step] = []
    private(set) var candidates: [Candidate] = []

    /// Finds all candidates in `text`; `index` comes back with what it has learnt about the text's words.
    static func run(_ text: TokenizedText, _ index: inout TermIndex) -> [Candidate] {
        var scan = TermScan(text: text, index: index)
        // The index lives in the scan alone meanwhile, so that its cache is not copied on write.
        index = TermIndex(glossaries: [])
        for start in text.words.indices { scan.extend(TermIndex.root, at: start) }
        index = scan.index
        return scan.candidates
    }

    private init(text: TokenizedText, index: TermIndex) {
        self.text = text
        self.index = index
    }

    private mutating func extend(_ node: Int, at position: Int) {
        guard position < text.words.count, path.isEmpty || text.words[position].gapBefore != .barrier else { return }
        for reading in readings(at: position) {
            guard let child = index.child(of: node, on: reading.word) else { continue }
            follow(child, Step(words: position..<(position + 1), form: reading.form))
            if reading.form == .bare, isDoubled(reading.word, at: position) {
                follow(child, Step(words: position..<(position + 2), form: .reduplicated))
            }
        }
    }

    private mutating func follow(_ node: Int, _ step: Step) {
        path.append(step)
        for entry in index.ends[node] { accept(Int(entry)) }
        extend(node, at: step.words.upperBound)
        path.removeLast()
    }

    private mutating func readings(at position: Int) -> [WordAnalyzer.Reading] {
        let word = text.words[position]
        return index.analyzer.readings(of: text.key(of: word), hash: word.hash)
    }

    /// Whether the word at `position` is followed by itself behind a hyphen.
    private mutating func isDoubled(_ word: Int, at position: Int) -> Bool {
        guard position + 1 < text.words.count, text.words[position + 1].gapBefore == .hyphen else { return false }
        return readings(at: position + 1).contains { $0.word == word && ($0.form == .bare || $0.form == .clitic) }
    }

    private mutating func accept(_ number: Int) {
        guard let first = path.first, let last = path.last else { return }
        let entry = index.entries[number]
        guard allowsForms(of: entry), allowsCase(of: entry), !isHalfOfDoubling(first.words.lowerBound, last.words.upperBound) else {
            return
        }
        var words = first.words.lowerBound..<last.words.upperBound
        var grade = path.map(\.form.grade).max() ?? .variant
        // "PBB-lah", "AS-nya".
        if words.upperBound < text.words.count, text.words[words.upperBound].gapBefore == .hyphen,
            Clitics.isEnding(text.key(of: text.words[words.upperBound]))
        {
            words = words.lowerBound..<(words.upperBound + 1)
            grade = max(grade, .inflected)
        }
        if grade == .variant, text.bytes[byteRange(of: words)].elementsEqual(entry.term.text.utf8) { grade = .exact }
        candidates.append(Candidate(entry: number, words: words, grade: grade))
    }

    private func byteRange(of words: Range<Int>) -> Range<Int> {
        text.words[words.lowerBound].range.start..<text.words[words.upperBound - 1].range.end
    }

    private func allowsForms(of entry: TermEntry) -> Bool {
        for (index, step) in path.enumerated() {
            switch step.form {
            case .bare: continue
            // A clitic stands behind the whole phrase: "cara kerjanya sama" is not "kerja sama".
            case .clitic: if index != path.count - 1 { return false }
            case .reduplicated:
                guard !entry.isName else { return false }
                if LexicalReduplications.contains(text.key(of: text.words[step.words.lowerBound])) { return false }
            case .voice: if !entry.isVerb || index != 0 { return false }
            // A bare stem with a capital is more likely a name or noun: "Serang" is a town.
            case .bareVoice:
                if !entry.isVerb || index != 0 || text.words[step.words.lowerBound].isCapitalised { return false }
            }
        }
        return true
    }

    private func allowsCase(of entry: TermEntry) -> Bool {
        if path.count == entry.words.count {
            for (step, word) in zip(path, entry.words) where word.isCaseSensitive {
                let range = text.words[step.words.lowerBound].range
                guard text.bytes[range.start..<range.end].starts(with: word.surface) else { return false }
            }
        }
        // "mahkamah internasional" is any international court, "Mahkamah Internasional" the one at The Hague.
        if entry.isName, entry.words.first?.isCapitalised ?? false, let first = path.first,
            !text.words[first.words.lowerBound].isCapitalised
        {
            return false
        }
        // In "kepala Negara Bagian" the name starts inside what looks like "kepala negara" and runs on behind it.
        guard let first = path.first, let last = path.last, path.count > 1, !(entry.words.last?.isCapitalised ?? false) else { return true }
        let next = last.words.upperBound
        guard next < text.words.count, text.words[next].gapBefore == .space, text.words[next].isCapitalised else { return true }
        let firstWord = text.words[first.words.lowerBound]
        let lastWord = text.words[last.words.upperBound - 1]
        return firstWord.isCapitalised || !lastWord.isCapitalised
    }

    /// Whether the words are one half of a doubled word: "sanksi" within "sanksi-sanksi".
    private mutating func isHalfOfDoubling(_ start: Int, _ end: Int) -> Bool {
        if end < text.words.count, text.words[end].gapBefore == .hyphen, sharesReading(end - 1, end) { return true }
        return start > 0 && text.words[start].gapBefore == .hyphen && sharesReading(start - 1, start)
    }

    private mutating func sharesReading(_ left: Int, _ right: Int) -> Bool {
        let words = Set(readings(at: left).map(\.word))
        return readings(at: right).contains { words.contains($0.word) }
    }
}
