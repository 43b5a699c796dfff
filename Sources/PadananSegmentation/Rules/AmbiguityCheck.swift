/// Finds patterns that match some texts in exponentially many ways, such as `(a+)+`.
///
/// Engines that go back and try again need exponential time to see that such a pattern does not match. The test is exact
/// but for long bounded repetitions, which count as endless: a state that is reached from itself by one text on two ways
/// (A. Weber and H. Seidl, "On the degree of ambiguity of finite automata", Theoretical Computer Science 88:2, 1991).
///
/// A value serves all patterns of a file, and stops looking when it has taken as many steps as any sensible file needs:
/// then patterns count as harmless.
struct AmbiguityCheck {
    /// The steps left: edges of automata, and pairs of states looked at.
    private var steps = 3_000_000

    /// Whether some part of the pattern is exponentially ambiguous.
    mutating func isExponential(_ pattern: PatternNode) -> Bool {
        for loop in Self.loops(in: pattern) where steps > 0 {
            let automaton = PositionAutomaton(of: loop)
            steps -= automaton.edges
            if isAmbiguous(automaton) { return true }
        }
        return false
    }

    /// The outermost long repetitions whose rounds can differ in length: no other part can be ambiguous so often.
    private static func loops(in node: PatternNode) -> [PatternNode] {
        switch node {
        case .empty, .scalar, .assertion: []
        case .look(let look): loops(in: look.pattern)
        case .sequence(let nodes), .alternatives(let nodes): nodes.flatMap(loops)
        case .repetition(let part, _, let most):
            if most.map({ $0 > 1 }) ?? true { hasChoice(part) ? [node] : [] } else { loops(in: part) }
        }
    }

    private static func hasChoice(_ node: PatternNode) -> Bool {
        switch node {
        case .empty, .scalar, .assertion, .look: false
        case .sequence(let parts): parts.contains(where: hasChoice)
        case .alternatives: true
        case .repetition(let part, let least, let most): least != most || hasChoice(part)
        }
    }

    private mutating func isAmbiguous(_ automaton: PositionAutomaton) -> Bool {
        guard automaton.isComplete else { return false }
        let components = Self.components(of: automaton.follow)
        // Only ways that stay within a component come back.
        let follow = automaton.follow.enumerated().map { position, next in
            next.filter { components[$0] == components[position] }
        }
        if follow.contains(where: { Set($0).count < $0.count }) { return true }
        guard follow.contains(where: { $0.count > 1 }) else { return false }
        return hasTwoWays(follow, overlaps: Self.overlaps(of: automaton.sets))
    }

    /// Whether two states that one text leads to from a common state meet again.
    private mutating func hasTwoWays(_ follow: [[Int]], overlaps: (Int, Int) -> Bool) -> Bool {
        struct Pair: Hashable { var left, right: Int }
        var seen: Set<Pair> = []
        var pending: [Pair] = []
        func visit(_ left: Int, _ right: Int) {
            let pair = Pair(left: min(left, right), right: max(left, right))
            if overlaps(left, right), seen.insert(pair).inserted { pending.append(pair) }
        }
        for next in follow {
            for (index, left) in next.enumerated() { for right in next[..<index] { visit(left, right) } }
            steps -= next.count * next.count
            while let pair = pending.popLast(), steps > 0 {
                for left in follow[pair.left] {
                    for right in follow[pair.right] {
                        if left == right { return true }
                        visit(left, right)
                    }
                }
                steps -= follow[pair.left].count * follow[pair.right].count
            }
            if steps <= 0 { return false }
        }
        return false
    }

    private static func overlaps(of sets: [ScalarSet]) -> (Int, Int) -> Bool {
        let distinct = Array(Set(sets))
        let numbers = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
        let sample = ScalarSample(for: distinct)
        let bits = distinct.map(sample.bits)
        let kinds = sets.map { numbers[$0] ?? 0 }
        return { left, right in
            kinds[left] == kinds[right] || zip(bits[kinds[left]], bits[kinds[right]]).contains { $0 & $1 != 0 }
        }
    }

    /// The number of each state's strongly connected component (R. Tarjan, "Depth-first search and linear graph
    /// algorithms", 1972), without recursion: patterns may be long.
    private static func components(of follow: [[Int]]) -> [Int] {
        var component = [Int](repeating: -1, count: follow.count)
        var index = [Int](repeating: -1, count: follow.count)
        var low = index
        var stack: [Int] = []
        var count = 0
        var components = 0
        for root in follow.indices where index[root] < 0 {
            var path: [(state: Int, next: Int)] = [(root, 0)]
            while let (state, next) = path.last {
                if next == 0 {
                    index[state] = count
                    low[state] = count
                    count += 1
                    stack.append(state)
                }
                if next < follow[state].count {
                    path[path.count - 1].next += 1
                    let successor = follow[state][next]
                    if index[successor] < 0 {
                        path.append((successor, 0))
                    } else if component[successor] < 0 {
                        low[state] = min(low[state], index[successor])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last?.state { low[parent] = min(low[parent], low[state]) }
                if low[state] == index[state] {
                    while let member = stack.popLast() {
                        component[member] = components
                        if member == state { break }
                    }
                    components += 1
                }
            }
        }
        return component
    }
}
