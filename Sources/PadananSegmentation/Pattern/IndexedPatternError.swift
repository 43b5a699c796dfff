/// A regular expression among several that cannot be used.
struct IndexedPatternError: Error, Hashable {
    /// Which one, from 0.
    var index: Int
    /// What is wrong with it.
    var error: PatternError
}
