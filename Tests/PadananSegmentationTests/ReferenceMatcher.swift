@testable import PadananSegmentation

/// Decides slowly and plainly where a pattern matches: the sets of all ends, by the definition of each node.
struct ReferenceMatcher {
    let text: [Unicode.Scalar]

    /// All places where a match that starts at `start` can end.
    func ends(of node: PatternNode, from start: Int) -> Set<Int> {
        switch node {
        case .empty: return [start]
        case .scalar(let set): return start < text.count && set.contains(text[start]) ? [start + 1] : []
        case .assertion(let assertion):
            return assertion.holds(left: neighbour(start - 1, assertion), right: neighbour(start, assertion)) ? [start] : []
        case .look(let look):
            let matches = look.direction == .forward ? !ends(of: look.pattern, from: start).isEmpty : ends(look.pattern, at: start)
            return matches != look.isNegated ? [start] : []
        case .sequence(let parts): return parts.reduce([start]) { places, part in Set(places.flatMap { ends(of: part, from: $0) }) }
        case .alternatives(let branches): return Set(branches.flatMap { ends(of: $0, from: start) })
        case .repetition(let part, let least, let most):
            var places: Set<Int> = [start]
            var result: Set<Int> = least == 0 ? places : []
            for count in 1...max(most ?? text.count + least + 1, 1) where most != 0 {
                places = Set(places.flatMap { ends(of: part, from: $0) })
                if count >= least { result.formUnion(places) }
            }
            return result
        }
    }

    /// Whether a match can end at `end`.
    func ends(_ node: PatternNode, at end: Int) -> Bool {
        (0...end).contains { ends(of: node, from: $0).contains(end) }
    }

    private func neighbour(_ index: Int, _ assertion: PatternAssertion) -> PatternAssertion.Neighbour {
        guard text.indices.contains(index) else { return PatternAssertion.Neighbour(isEdge: true, isMember: false) }
        return PatternAssertion.Neighbour(isEdge: false, isMember: assertion.set?.contains(text[index]) ?? false)
    }
}
