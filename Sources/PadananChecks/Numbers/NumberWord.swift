/// What a word does in a number written in words.
enum NumberWord {
    /// One to nine.
    case digit(Int)
    /// A number that stands for itself and takes no digit after it: sepuluh, twelve.
    case whole(Int)
    /// Twenty to ninety in English, which a digit may follow.
    case tens(Int)
    /// The Indonesian `belas`: ten more than the digit before it.
    case teen
    /// Multiplies what is before it within a thousand: puluh, ratus, hundred.
    case times(Int)
    /// Multiplies all before it: ribu, juta, million.
    case scale(Int)
    /// A thousand or more in one word: seribu, sejuta.
    case scaled(Int)
    /// A part of one in one word: setengah, sepertiga, half.
    case fraction(Int)
    /// Divides what is before it: (dua) pertiga, (two) thirds.
    case part(Int)
    /// A place in an order: kedua, second. English ones divide as well.
    case ordinal(Int, divides: Bool)
    /// The decimal sign in words: dua koma lima, two point five.
    case point
    /// The digits behind it.
    case decimals([UInt8])
    /// A word that may stand for any of several numbers: both, once, seorang.
    case alike([Int])
    /// A span or set that is counted itself or by its members: decade, dozen.
    case period(Int)
}
