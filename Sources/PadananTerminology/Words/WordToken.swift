public import PadananCore

/// A word of a text, with the key by which words are compared.
public struct WordToken: Sendable {
    /// What lies between a word and the word before it.
    public enum Gap: UInt8, Sendable {
        /// The text starts here, or punctuation or a blank line lies between: no phrase reaches across.
        case barrier
        /// White space without a blank line.
        case space
        /// A hyphen.
        case hyphen
    }

    /// The word's bytes in the text.
    public var range: TextRange
    /// Where the word's key lies in the text's key buffer.
    var key: Range<Int>
    /// A hash of the key, equal for equal keys.
    var hash: UInt64
    /// What lies before the word.
    public var gapBefore: Gap
    /// Whether the first letter is a capital.
    public var isCapitalised: Bool
    /// Whether the word has letters and all of them are capitals.
    public var isAllCapitals: Bool
}
