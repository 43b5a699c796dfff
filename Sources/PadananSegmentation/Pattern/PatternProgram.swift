/// The nondeterministic automaton of many patterns at once: each accepts under its own number.
///
/// Thompson's construction ("Regular Expression Search Algorithm", CACM 11:6, 1968).
struct PatternProgram: Sendable {
    /// A node of the automaton.
    enum Node: Sendable {
        /// Consumes one scalar of the set of that number.
        case scalar(set: Int, next: Int)
        /// Goes on where the assertion holds.
        case assertion(PatternAssertion, next: Int)
        /// Goes on in both directions.
        case fork(Int, Int)
        /// The pattern of that number has matched.
        case accept(pattern: Int)
    }

    /// More nodes than any sensible rule file needs; a bound on the memory that a hostile one can take.
    static let maximumNodes = 200_000

    private(set) var nodes: [Node] = []
    private(set) var sets: [ScalarSet] = []
    /// Where each pattern starts.
    private(set) var starts: [Int] = []
    private var setNumbers: [ScalarSet: Int] = [:]

    /// Adds a pattern that accepts under `number`.
    mutating func add(_ pattern: PatternNode, number: Int) throws(PatternError) {
        let accept = try append(.accept(pattern: number))
        starts.append(try compile(pattern, next: accept))
    }

    private mutating func append(_ node: Node) throws(PatternError) -> Int {
        guard nodes.count < Self.maximumNodes else { throw PatternError(reason: "the rules are too large together", offset: 0) }
        nodes.append(node)
        return nodes.count - 1
    }

    private mutating func compile(_ node: PatternNode, next: Int) throws(PatternError) -> Int {
        switch node {
        case .empty: return next
        case .scalar(let set): return try append(.scalar(set: number(of: set), next: next))
        case .assertion(let assertion): return try append(.assertion(assertion, next: next))
        case .sequence(let parts):
            var next = next
            for part in parts.reversed() { next = try compile(part, next: next) }
            return next
        case .alternatives(let branches):
            guard let last = branches.last else { return next }
            var start = try compile(last, next: next)
            for branch in branches.dropLast().reversed() { start = try append(.fork(try compile(branch, next: next), start)) }
            return start
        case .repetition(let part, let least, let most):
            var next = next
            if let most {
                let exit = next
                for _ in 0..<(most - least) { next = try append(.fork(try compile(part, next: next), exit)) }
            } else {
                let loop = try append(.fork(next, next))
                nodes[loop] = .fork(try compile(part, next: loop), next)
                next = loop
            }
            for _ in 0..<least { next = try compile(part, next: next) }
            return next
        }
    }

    private mutating func number(of set: ScalarSet) -> Int {
        if let known = setNumbers[set] { return known }
        sets.append(set)
        setNumbers[set] = sets.count - 1
        return sets.count - 1
    }
}
