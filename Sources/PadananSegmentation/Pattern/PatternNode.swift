/// The syntax tree of a regular expression.
indirect enum PatternNode: Hashable, Sendable {
    /// Matches the empty text.
    case empty
    /// One scalar of a set.
    case scalar(ScalarSet)
    /// A condition on the place, without consuming text.
    case assertion(PatternAssertion)
    /// One after the other.
    case sequence([PatternNode])
    /// Any one of them.
    case alternatives([PatternNode])
    /// A node `least` to `most` times; nil is without bound.
    case repetition(PatternNode, least: Int, most: Int?)
}

/// A condition on the characters on the two sides of a place.
enum PatternAssertion: Hashable, Sendable {
    /// `\b`: a word character on one side only.
    case wordBoundary
    /// `\B`: both or neither.
    case notWordBoundary
    /// `^`, `\A`: the start of the text.
    case start
    /// `$`, `\z`, `\Z`: the end of the text.
    case end

    /// Whether it holds between a character of kind `previous` and one of kind `next`.
    func holds(previous: NeighbourKind, next: NeighbourKind) -> Bool {
        switch self {
        case .wordBoundary: (previous == .word) != (next == .word)
        case .notWordBoundary: (previous == .word) == (next == .word)
        case .start: previous == .edge
        case .end: next == .edge
        }
    }
}

/// What assertions need to know of a neighbouring character.
enum NeighbourKind: UInt8, CaseIterable, Sendable {
    /// No character: the text starts or ends here.
    case edge
    /// A word character (`\w`).
    case word
    /// Any other character.
    case other
}
