/// The nondeterministic automaton of many patterns at once: each accepts under its own number.
///
/// Thompson's construction ("Regular Expression Search Algorithm", CACM 11:6, 1968), for either direction of reading.
struct PatternProgram: Sendable {
    /// A node of the automaton.
    enum Node: Sendable {
        /// Consumes one scalar of the set of that number.
        case scalar(set: Int, next: Int)
        /// Goes on where the assertion holds; `set` is the number of its set among `assertionSets`, 0 without one.
        case assertion(PatternAssertion, set: Int, next: Int)
        /// Goes on where the look-around of that number holds.
        case look(Int, next: Int)
        /// Goes on in both directions.
        case fork(Int, Int)
        /// The pattern of that number has matched.
        case accept(pattern: Int)
    }

    /// More nodes than any sensible rule file needs; a bound on the memory and time that a hostile one can take.
    static let maximumNodes = 200_000
    /// The most nodes of one pattern.
    static let maximumNodesOfPattern = 20_000
    /// The most look-arounds; each is a bit of a word.
    static let maximumLooks = 64

    /// Which way texts are read.
    let direction: ReadingDirection
    private(set) var nodes: [Node] = []
    /// The sets that scalars are tested for.
    private(set) var sets: [ScalarSet] = []
    /// The sets that assertions test neighbours for.
    private(set) var assertionSets: [ScalarSet] = []
    /// The look-arounds, by number.
    private(set) var looks: [PatternLook]
    /// Where each pattern starts.
    private(set) var starts: [Int] = []
    private var setNumbers: [ScalarSet: Int] = [:]
    private var limit = 0

    /// A program without patterns.
    ///
    /// - Parameter looks: look-arounds that have a number already: those of the same patterns' other direction.
    init(reading direction: ReadingDirection, looks: [PatternLook] = []) {
        self.direction = direction
        self.looks = looks
    }

    /// Adds a pattern that accepts under `number`.
    mutating func add(_ pattern: PatternNode, number: Int) throws(PatternError) {
        limit = min(Self.maximumNodes, nodes.count + Self.maximumNodesOfPattern)
        let accept = try append(.accept(pattern: number))
        starts.append(try compile(pattern, next: accept))
    }

    private mutating func append(_ node: Node) throws(PatternError) -> Int {
        guard nodes.count < limit else {
            throw PatternError(
                reason: limit == Self.maximumNodes ? "the rules are too large together" : "the pattern is too large", offset: 0)
        }
        nodes.append(node)
        return nodes.count - 1
    }

    private mutating func compile(_ node: PatternNode, next: Int) throws(PatternError) -> Int {
        switch node {
        case .empty: return next
        case .scalar(let set): return try append(.scalar(set: number(of: set), next: next))
        case .assertion(let assertion):
            return try append(.assertion(assertion, set: assertion.set.map { assertionNumber(of: $0) } ?? 0, next: next))
        case .look(let look): return try append(.look(try number(of: look), next: next))
        case .sequence(let parts):
            var next = next
            for part in direction == .forward ? parts.reversed() : parts { next = try compile(part, next: next) }
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

    private mutating func assertionNumber(of set: ScalarSet) -> Int {
        if let known = assertionSets.firstIndex(of: set) { return known }
        assertionSets.append(set)
        return assertionSets.count - 1
    }

    private mutating func number(of look: PatternLook) throws(PatternError) -> Int {
        if let known = looks.firstIndex(of: look) { return known }
        guard looks.count < Self.maximumLooks else {
            throw PatternError(reason: "the rules have more than \(Self.maximumLooks) different look-arounds", offset: 0)
        }
        looks.append(look)
        return looks.count - 1
    }
}
