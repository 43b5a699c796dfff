/// Look-around: a pattern that must, or must not, match at a place, without consuming text.
struct PatternLook: Hashable, Sendable {
    /// Forward for look-ahead: the match starts at the place. Backward for look-behind: it ends there.
    var direction: ReadingDirection
    /// Whether the pattern must not match.
    var isNegated: Bool
    /// The pattern.
    var pattern: PatternNode
}
