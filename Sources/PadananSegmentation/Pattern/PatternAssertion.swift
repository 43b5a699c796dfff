/// A condition on the scalars on the two sides of a place.
enum PatternAssertion: Hashable, Sendable {
    /// `\b`: a word character on one side only.
    case wordBoundary
    /// `\B`: both or neither.
    case notWordBoundary
    /// `^`, `\A`: the start of the text.
    case start
    /// `\z`: the end of the text.
    case end
    /// `(?<=[a])`, and `(?<![a])` where negated: the scalar on the left.
    case left(ScalarSet, isNegated: Bool)
    /// `(?=[a])`, and `(?![a])` where negated: the scalar on the right.
    case right(ScalarSet, isNegated: Bool)

    /// The set whose members it tells from other scalars.
    var set: ScalarSet? {
        switch self {
        case .wordBoundary, .notWordBoundary: .word
        case .start, .end: nil
        case .left(let set, _), .right(let set, _): set
        }
    }

    /// Whether it holds between a scalar on the left and one on the right.
    func holds(left: Neighbour, right: Neighbour) -> Bool {
        switch self {
        case .wordBoundary: left.isMember != right.isMember
        case .notWordBoundary: left.isMember == right.isMember
        case .start: left.isEdge
        case .end: right.isEdge
        case .left(_, let isNegated): left.isMember != isNegated
        case .right(_, let isNegated): right.isMember != isNegated
        }
    }

    /// What an assertion needs to know of the scalar beside a place.
    struct Neighbour {
        /// Whether there is none: the text starts or ends here.
        var isEdge: Bool
        /// Whether it is a member of the assertion's set.
        var isMember: Bool
    }
}
