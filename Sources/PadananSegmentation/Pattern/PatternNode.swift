/// The syntax tree of a regular expression.
enum PatternNode: Hashable, Sendable {
    /// Matches the empty text.
    case empty
    /// One scalar of a set.
    case scalar(ScalarSet)
    /// A condition on the place, without consuming text.
    case assertion(PatternAssertion)
    /// Look-around that is wider than one scalar.
    indirect case look(PatternLook)
    /// One after the other.
    case sequence([PatternNode])
    /// Any one of them.
    case alternatives([PatternNode])
    /// A node `least` to `most` times; nil is without bound.
    indirect case repetition(PatternNode, least: Int, most: Int?)
}

extension PatternNode {
    /// How many nodes its automaton has, about; `Int.max` where they are beyond counting.
    var size: Int {
        func sum(_ parts: [PatternNode]) -> Int {
            parts.reduce(parts.count) { total, part in
                let (result, overflows) = total.addingReportingOverflow(part.size)
                return overflows ? .max : result
            }
        }
        switch self {
        case .empty: return 0
        case .scalar, .assertion, .look: return 1
        case .sequence(let parts), .alternatives(let parts): return sum(parts)
        case .repetition(let part, let least, let most):
            let rounds = max(most ?? least + 1, 1)
            let (result, overflows) = part.size.addingReportingOverflow(1)
            let (product, productOverflows) = result.multipliedReportingOverflow(by: rounds)
            return overflows || productOverflows ? .max : product
        }
    }

    /// The most scalars that a match can have; nil is without bound.
    var longestMatch: Int? {
        switch self {
        case .empty, .assertion, .look: return 0
        case .scalar: return 1
        case .sequence(let parts):
            var total = 0
            for part in parts {
                guard let length = part.longestMatch else { return nil }
                let (sum, overflows) = total.addingReportingOverflow(length)
                guard !overflows else { return nil }
                total = sum
            }
            return total
        case .alternatives(let branches):
            var longest = 0
            for branch in branches {
                guard let length = branch.longestMatch else { return nil }
                longest = max(longest, length)
            }
            return longest
        case .repetition(let part, _, let most):
            guard let length = part.longestMatch else { return nil }
            if length == 0 { return 0 }
            guard let most else { return nil }
            let (total, overflows) = length.multipliedReportingOverflow(by: most)
            return overflows ? nil : total
        }
    }

    /// The scalars that a match can have at the end where reading in a direction starts, and whether it can be without any.
    func outermostScalars(reading direction: ReadingDirection) -> (sets: [ScalarSet], canBeEmpty: Bool) {
        switch self {
        case .empty, .assertion, .look: return ([], true)
        case .scalar(let set): return ([set], false)
        case .sequence(let parts):
            var sets: [ScalarSet] = []
            for part in direction == .forward ? parts : parts.reversed() {
                let outermost = part.outermostScalars(reading: direction)
                sets += outermost.sets
                if !outermost.canBeEmpty { return (sets, false) }
            }
            return (sets, true)
        case .alternatives(let branches):
            let all = branches.map { $0.outermostScalars(reading: direction) }
            return (all.flatMap(\.sets), all.contains { $0.canBeEmpty } || all.isEmpty)
        case .repetition(let part, let least, _):
            let outermost = part.outermostScalars(reading: direction)
            return (outermost.sets, outermost.canBeEmpty || least == 0)
        }
    }
}
