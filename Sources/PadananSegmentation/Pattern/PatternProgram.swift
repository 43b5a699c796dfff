/// The nondeterministic automaton of many patterns at once: each accepts under its own number.
///
/// Thompson's construction ("Regular Expression Search Algorithm", CACM 11:6, 1968), for either direction of reading.
struct PatternProgram: Sendable {
    /// A node of the automaton; numbers are small so that many nodes fit into the cache.
    enum Node: Sendable {
        /// Consumes one scalar of the set of that number.
        case scalar(set: Int32, next: Int32)
        /// Goes on where the assertion of that number holds.
        case assertion(Int32, next: Int32)
        /// Goes on where the look-around of that number holds.
        case look(Int32, next: Int32)
        /// Goes on in both directions.
        case fork(Int32, Int32)
        /// The pattern of that number has matched.
        case accept(pattern: Int32)
    }

    /// An assertion and the number of its set among `assertionSets`, 0 without one.
    struct NumberedAssertion: Sendable {
        var assertion: PatternAssertion
        var set: Int
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
    /// The assertions, by number.
    private(set) var assertions: [NumberedAssertion] = []
    /// The sets that assertions test neighbours for.
    private(set) var assertionSets: [ScalarSet] = []
    /// The look-arounds, by number.
    private(set) var looks: [PatternLook]
    /// Where each pattern starts.
    private(set) var starts: [Int32] = []
    private var setNumbers: [ScalarSet: Int32] = [:]
    /// The numbers of the sets of one scalar: most of a rule file is letters.
    private(set) var singles = SingleScalarSets()
    /// The numbers of the other sets.
    private(set) var widerSets: [Int32] = []
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
        let accept = try append(.accept(pattern: Int32(number)))
        starts.append(try compile(pattern, next: accept))
    }

    private mutating func append(_ node: Node) throws(PatternError) -> Int32 {
        guard nodes.count < limit else {
            throw PatternError(
                reason: limit == Self.maximumNodes ? "the rules are too large together" : "the pattern is too large", offset: 0)
        }
        nodes.append(node)
        return Int32(nodes.count - 1)
    }

    private mutating func compile(_ node: PatternNode, next: Int32) throws(PatternError) -> Int32 {
        switch node {
        case .empty: return next
        case .scalar(let set): return try append(.scalar(set: number(of: set), next: next))
        case .assertion(let assertion): return try append(.assertion(number(of: assertion), next: next))
        case .look(let look): return try append(.look(try number(of: look), next: next))
        case .sequence(let parts):
            var next = next
            switch direction {
            case .forward: for index in parts.indices.reversed() { next = try compile(parts[index], next: next) }
            case .backward: for part in parts { next = try compile(part, next: next) }
            }
            return next
        case .alternatives(let branches):
            guard let last = branches.last else { return next }
            var start = try compile(last, next: next)
            for index in branches.indices.dropLast().reversed() {
                start = try append(.fork(try compile(branches[index], next: next), start))
            }
            return start
        case .repetition(let part, let least, let most):
            var next = next
            if let most {
                let exit = next
                for _ in 0..<(most - least) { next = try append(.fork(try compile(part, next: next), exit)) }
            } else {
                let loop = try append(.fork(next, next))
                nodes[Int(loop)] = .fork(try compile(part, next: loop), next)
                next = loop
            }
            for _ in 0..<least { next = try compile(part, next: next) }
            return next
        }
    }

    private mutating func number(of set: ScalarSet) -> Int32 {
        if case .range(let low, let high) = set, low == high {
            if let known = singles[low] { return known }
            sets.append(set)
            singles[low] = Int32(sets.count - 1)
            return Int32(sets.count - 1)
        }
        if let known = setNumbers[set] { return known }
        widerSets.append(Int32(sets.count))
        sets.append(set)
        setNumbers[set] = Int32(sets.count - 1)
        return Int32(sets.count - 1)
    }

    private mutating func number(of assertion: PatternAssertion) -> Int32 {
        if let known = assertions.firstIndex(where: { $0.assertion == assertion }) { return Int32(known) }
        var number = 0
        if let set = assertion.set {
            number = assertionSets.firstIndex(of: set) ?? assertionSets.count
            if number == assertionSets.count { assertionSets.append(set) }
        }
        assertions.append(NumberedAssertion(assertion: assertion, set: number))
        return Int32(assertions.count - 1)
    }

    private mutating func number(of look: PatternLook) throws(PatternError) -> Int32 {
        if let known = looks.firstIndex(of: look) { return Int32(known) }
        guard looks.count < Self.maximumLooks else {
            throw PatternError(reason: "the rules have more than \(Self.maximumLooks) different look-arounds", offset: 0)
        }
        looks.append(look)
        return Int32(looks.count - 1)
    }
}
