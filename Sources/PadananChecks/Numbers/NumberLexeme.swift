import PadananCore

/// A piece of a text as the number reader sees it.
struct NumberLexeme {
    enum Kind {
        /// Letters.
        case word
        /// Digits, with points, commas and colons between digits.
        case numeral
        /// Digits grown together with letters: `G7`, `F-16`.
        case code
        /// A vulgar fraction: `½`.
        case fraction
        /// Any other visible character.
        case mark
    }

    var kind: Kind
    var range: TextRange
    /// A word in small letters, as far as they are ASCII; a numeral as it stands; a code in capitals without hyphens; a mark or fraction itself.
    var key: String
    var isCapitalised = false
    var isAllCapitals = false
    /// Whether white space, or nothing at all in the text, lies before it.
    var isSpaced: Bool
}
