/// Finds which glossary words a word of a text is a form of.
///
/// Nothing is stemmed: a form is taken apart only where what is left is a word of the glossary, and only by what the
/// grammar lets that word take. That is the same as generating all forms of the glossary and looking the word up, without
/// the cost of generating those that no text has.
struct WordAnalyzer: Sendable {
    /// One reading of a word.
    struct Reading: Sendable {
        /// The number of the glossary word.
        var word: Int
        /// How the text's word comes from it.
        var form: WordForm
    }

    /// The glossary words.
    private(set) var vocabulary = WordTable()
    private var stems = WordTable()
    private var verbsOfStem: [[Int]] = []
    private var seen = WordTable()
    private var readings: [[Reading]] = []

    /// Adds a glossary word; returns its number. Apostrophes do not count: "Jum'at" is "Jumat".
    mutating func add(_ key: ArraySlice<UInt8>, isVerb: Bool) -> Int {
        let key = Self.withoutApostrophes(key)
        let number = vocabulary.insert(key)
        if isVerb {
            for stem in VerbStems.stems(ofActive: key) {
                let index = stems.insert(stem[...])
                if index == verbsOfStem.count { verbsOfStem.append([]) }
                if !verbsOfStem[index].contains(number) { verbsOfStem[index].append(number) }
            }
        }
        return number
    }

    /// All readings of a word of a text; computed once for each distinct word.
    mutating func readings(of key: ArraySlice<UInt8>, hash: UInt64) -> [Reading] {
        if let known = seen.number(of: key, hash: hash) { return readings[known] }
        let result = analyze(Self.withoutApostrophes(key))
        _ = seen.insert(key, hash: hash)
        readings.append(result)
        return result
    }

    private func analyze(_ key: ArraySlice<UInt8>) -> [Reading] {
        var result: [Reading] = []
        func add(_ word: Int, _ form: WordForm) {
            if !result.contains(where: { $0.word == word }) { result.append(Reading(word: word, form: form)) }
        }
        if let word = vocabulary.number(of: key) { add(word, .bare) }
        let stripped = Clitics.stripped(key)
        for base in stripped {
            if let word = vocabulary.number(of: base) { add(word, .clitic) }
        }
        for base in [key] + stripped {
            if base.last == UInt8(ascii: "2"), base.count > 3, let word = vocabulary.number(of: base.dropLast()) {
                add(word, .reduplicated)
            }
            addVoices(of: base, add)
        }
        return result
    }

    private func addVoices(of key: ArraySlice<UInt8>, _ add: (Int, WordForm) -> Void) {
        guard stems.count > 0 else { return }
        for prefix in VerbStems.prefixes where key.count > prefix.count + 2 && key.starts(with: prefix) {
            guard let stem = stems.number(of: key.dropFirst(prefix.count)) else { continue }
            for verb in verbsOfStem[stem] { add(verb, .voice) }
        }
        if let stem = stems.number(of: key) {
            for verb in verbsOfStem[stem] { add(verb, .bareVoice) }
        }
    }

    private static func withoutApostrophes(_ key: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard key.contains(UInt8(ascii: "'")) else { return key }
        return key.filter { $0 != UInt8(ascii: "'") }[...]
    }
}
