import PadananCore

/// A number as it stands in a text.
struct NumberMention {
    /// How it is written: what a translation must answer for, and how surely.
    enum Form {
        /// In figures: it must be in the other text, in whatever form.
        case figures
        /// In words: it may answer for figures in the other text, and need not be answered for.
        case words
        /// Grown together with letters, as in F-16.
        case code
    }

    var form: Form
    var range: TextRange
    /// The lexemes that it is made of.
    var lexemes: Range<Int>
    /// What it may say, most likely first.
    var readings: [NumberReading]
    /// The numbers before and behind a slash, where it is not clear that they belong together.
    var parts: [Rational] = []
    /// The numeral as it stands; empty for words.
    var figures = ""
    /// The numeral in English figures, where it is well formed in its language.
    var english: String?
    /// What a scale word behind it multiplies by.
    var scale = 1
    /// What that scale word multiplies.
    var amount: Rational?
    /// Whether it is a place in an order: ke-78.
    var isOrdinal = false
    /// Whether it is a date beside a weekday: "Rabu (5/4)", for which "Wednesday" may do.
    var standsBesideDay = false
    /// Whether it is the year of a date such as 5/4/2023, which the reader of an article knows.
    var mayBeDropped = false

    /// The first number among the readings.
    var value: Rational? { readings.lazy.compactMap(\.value).first }
    /// The first date among the readings.
    var date: (day: Int, month: Int)? { readings.lazy.compactMap(\.date).first }

    /// Whether any reading of this one agrees with any of the other.
    func agrees(with other: NumberMention) -> Bool {
        readings.contains { reading in other.readings.contains { reading.agrees(with: $0) } }
    }
}
