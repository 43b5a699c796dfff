import PadananCore

/// A target term as it is looked for: for each of its words, the keys that are accepted in its place.
struct RenderingPattern: Sendable {
    /// One word of the term.
    struct Word: Sendable {
        /// The keys of its forms, in canonical spelling.
        var keys: Set<[UInt8]>
        /// The bytes that the text must have, where case tells words apart ("US" is not "us").
        var caseSensitiveSurface: [UInt8]?
    }

    /// The words in order, articles left out.
    var words: [Word]
    /// The letters of an acronym that may be written with stops, "U.S.".
    var initials: [UInt8]?

    /// The pattern of an English term.
    init(english term: String) {
        let text = TokenizedText(term)
        words = text.words.compactMap { word in
            let key = String(decoding: text.key(of: word), as: UTF8.self)
            if text.words.count > 1, Self.articles.contains(key) { return nil }
            let isAcronym = word.isAllCapitals && word.range.count > 1
            let surface = Array(text.bytes[word.range.start..<word.range.end])
            return Word(
                keys: Set((isAcronym ? [key, key + "s"] : EnglishForms.forms(of: Self.withoutPossessive(key))).map { Array($0.utf8) }),
                caseSensitiveSurface: isAcronym ? surface : nil)
        }
        if text.words.count == 1, let only = words.first?.caseSensitiveSurface, (2...4).contains(only.count) { initials = only }
    }

    /// The pattern of a term of a language whose forms are not known: as written, whatever the case.
    init(literal term: String) {
        let text = TokenizedText(term)
        words = text.words.map { word in
            Word(keys: [Array(text.key(of: word))], caseSensitiveSurface: nil)
        }
    }

    /// Words that may be added or left out within a term.
    static let articles: Set<String> = ["the", "a", "an"]

    /// A key without "'s".
    static func withoutPossessive(_ key: String) -> String {
        key.hasSuffix("'s") ? String(key.dropLast(2)) : key
    }
}
