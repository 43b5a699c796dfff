/// A regular expression that cannot be used.
struct PatternError: Error, Hashable {
    /// What is wrong with it.
    var reason: String
    /// Where in the pattern, in Unicode scalars from 0.
    var offset: Int
}
