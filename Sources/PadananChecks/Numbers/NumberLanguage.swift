/// How a language writes numbers, dates and times.
struct NumberLanguage: Sendable {
    /// The sign between groups of three digits.
    let groupSign: UInt8
    /// The sign before decimals.
    let decimalSign: UInt8
    /// The words that numbers are written with.
    let words: [String: NumberWord]
    /// What multiplies a numeral before it; with 1 among the factors where it may be a unit as well: 5m.
    let scales: [String: [Int]]
    /// The month names and their short forms.
    let months: [String: Int]
    /// Whether month names are told from other words by their capital: May.
    let capitalisesMonths: Bool
    /// What divides by a hundred.
    let percentWords: Set<String>
    /// What stands between the two numbers of a range or list that share what follows: 2 to 3 million.
    let connectors: Set<String>
    /// What stands before a time of day.
    let timeWords: Set<String>
    /// Days that a date may be named by instead.
    let dayWords: Set<String>
    /// Syllables of three letters that may end any word: keduanya.
    let clitics: [String]
}

extension NumberLanguage {
    /// What a word does in a number, whatever clitic it carries.
    func role(of word: String) -> NumberWord? {
        words[word] ?? withoutClitic(word).flatMap { words[$0] }
    }

    /// What a word behind a numeral multiplies it by, whatever clitic it carries: juta, jutanya.
    func factors(of word: String) -> [Int]? {
        scales[word] ?? withoutClitic(word).flatMap { scales[$0] }
    }

    private func withoutClitic(_ word: String) -> String? {
        for clitic in clitics where word.utf8.count > 5 && word.utf8.suffix(3).elementsEqual(clitic.utf8) {
            return String(word.dropLast(3))
        }
        return nil
    }

    /// Whether a percent sign or word stands at `index`.
    func isPercent(_ lexemes: [NumberLexeme], at index: Int) -> Bool {
        guard index < lexemes.count else { return false }
        if lexemes[index].key == "per" { return index + 1 < lexemes.count && lexemes[index + 1].key == "cent" }
        if lexemes[index].key == "-", index + 1 < lexemes.count { return percentWords.contains(lexemes[index + 1].key) }
        return percentWords.contains(lexemes[index].key)
    }

    /// The month that a lexeme names.
    func month(_ lexeme: NumberLexeme) -> Int? {
        guard lexeme.kind == .word, lexeme.isCapitalised || !capitalisesMonths else { return nil }
        return months[lexeme.key]
    }
}
