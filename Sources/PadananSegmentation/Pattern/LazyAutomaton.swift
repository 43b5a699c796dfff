/// A deterministic automaton over scalar classes, built state by state as texts need it.
///
/// Each scalar costs one table look-up once its state is known, so time is linear in the text whatever the
/// patterns; when a text makes too many states, all are forgotten and building starts anew.
/// After Aho, Sethi and Ullman, "Compilers", section 3.7; the lazy form as in grep.
struct LazyAutomaton: Sendable {
    /// A state that can lead nowhere.
    static let dead = 0
    /// The kind of neighbour where the text ends.
    static let edge = ScalarClassifier.edge

    private static let unknown: Int32 = -1
    /// The most entries of the table of transitions: 4 MiB.
    private static let maximumTransitions = 1 << 20
    /// The most nodes that `fans` may hold.
    private static let maximumFanSize = 1 << 18
    /// The most nodes of all states together: 16 MiB.
    private static let maximumNodes = 1 << 22

    private struct StateKey: Hashable, Sendable {
        /// The nodes reached, before assertions are looked at, ascending.
        var nodes: [Int32]
        /// The kind of the scalar read last.
        var previous: Int
    }

    private let program: PatternProgram
    private let searches: Bool
    private let starts: [Int32]
    private var classifier: ScalarClassifier
    private var keys: [StateKey] = []
    private var numbers: [StateKey: Int] = [:]
    /// How many nodes the states have together.
    private var nodeCount = 0
    private var stride = 64
    private var kindStride = 4
    private var transitions: [Int32] = []
    private var acceptances: [Int32] = []
    private var looksAround: [Bool] = []
    private var lookTransitions = LookCache()
    private var lookAcceptances = LookCache()
    /// The state to start in, by the kind of the scalar behind; `unknown` where it was not needed yet.
    private var initialStates: [Int32] = []
    /// Of each state, what can be read where no assertion or look-around has a say; nil where it was not needed yet.
    private var fans: [PatternFan?] = []
    private var fanSize = 0
    private var marks: [Int]
    private var generation = 0

    /// An automaton for `program`. With `searches`, patterns may start anywhere before the place; else they start where
    /// the run starts.
    init(program: PatternProgram, searches: Bool) {
        self.program = program
        self.searches = searches
        classifier = ScalarClassifier(program: program)
        marks = Array(repeating: 0, count: program.nodes.count)
        starts = Self.sortedUnique(program.starts)
        reset()
    }

    private static func sortedUnique(_ nodes: [Int32]) -> [Int32] {
        var result: [Int32] = []
        for node in nodes.sorted() where result.last != node { result.append(node) }
        return result
    }

    private mutating func reset() {
        keys = []
        numbers = [:]
        nodeCount = 0
        transitions = []
        acceptances = []
        looksAround = []
        lookTransitions = LookCache()
        lookAcceptances = LookCache()
        initialStates = []
        fans = []
        fanSize = 0
        _ = number(of: StateKey(nodes: [], previous: Self.edge))
    }

    /// The state before any scalar is read, where one of kind `previous` lies behind.
    mutating func initialState(after previous: Int) -> Int {
        while initialStates.count <= previous { initialStates.append(Self.unknown) }
        let known = initialStates[previous]
        if known != Self.unknown { return Int(known) }
        let state = number(of: StateKey(nodes: starts, previous: previous))
        initialStates[previous] = Int32(state)
        return state
    }

    /// The class of a scalar, for `step` and `kind`.
    @inline(__always)
    mutating func classNumber(of scalar: Unicode.Scalar) -> Int { classifier.number(of: scalar) }

    /// What the scalars of a class are to assertions.
    @inline(__always)
    func kind(ofClass number: Int) -> Int { Int(classifier.kinds[number]) }

    /// Whether what a state does depends on look-around, so that `step` and `accepted` must be told which hold.
    @inline(__always)
    func looksAround(in state: Int) -> Bool { looksAround[state] }

    /// The state after a scalar of the class.
    ///
    /// - Parameter truth: the look-arounds that hold at the place, a bit for each; 0 where `looksAround(in:)` is false.
    @inline(__always)
    mutating func step(from state: Int, class number: Int, truth: UInt64 = 0) -> Int {
        if number < stride {
            let known = transitions[state * stride + number]
            if known != Self.unknown { return Int(known) }
        }
        return newStep(from: state, class: number, truth: truth)
    }

    /// The number in `pool` of the set of patterns that have matched in a state, when the next scalar is of kind `next`.
    @inline(__always)
    mutating func accepted(in state: Int, before next: Int, truth: UInt64 = 0, pool: inout PatternNumberSetPool) -> Int {
        if next < kindStride {
            let known = acceptances[state * kindStride + next]
            if known != Self.unknown { return Int(known) }
        }
        return newAcceptance(in: state, before: next, truth: truth, pool: &pool)
    }

    private mutating func newAcceptance(in state: Int, before next: Int, truth: UInt64, pool: inout PatternNumberSetPool) -> Int {
        if next >= kindStride { widenKinds(to: next) }
        if looksAround[state], let known = lookAcceptances.value(state: state, next: next, truth: truth) { return known }
        let number = pool.number(of: closure(of: keys[state], next: next, truth: truth).accepted)
        if looksAround[state] {
            lookAcceptances.remember(number, state: state, next: next, truth: truth)
        } else {
            acceptances[state * kindStride + next] = Int32(number)
        }
        return number
    }

    private mutating func newStep(from state: Int, class number: Int, truth: UInt64) -> Int {
        if number >= stride { widen(to: number) }
        if looksAround[state], let known = lookTransitions.value(state: state, next: number, truth: truth) { return known }
        let kind = kind(ofClass: number)
        var reached: [Int32] = searches ? starts : []
        fan(of: state, next: kind, truth: truth).appendNodes(behind: classifier.members[number], to: &reached)
        var target = Self.dead
        if !reached.isEmpty {
            let key = StateKey(nodes: Self.sortedUnique(reached), previous: kind)
            if isFull, numbers[key] == nil {
                reset()
                return self.number(of: key)
            }
            target = self.number(of: key)
        }
        if looksAround[state] {
            lookTransitions.remember(target, state: state, next: number, truth: truth)
        } else {
            transitions[state * stride + number] = Int32(target)
        }
        return target
    }

    /// What can be read in a state before a scalar of kind `next`.
    private mutating func fan(of state: Int, next: Int, truth: UInt64) -> PatternFan {
        if let known = fans[state] { return known }
        let closure = closure(of: keys[state], next: next, truth: truth)
        let fan = PatternFan(closure.scalars, of: program)
        guard closure.isUnconditional else { return fan }
        if fanSize + closure.scalars.count > Self.maximumFanSize {
            for index in fans.indices { fans[index] = nil }
            fanSize = 0
        }
        fans[state] = fan
        fanSize += closure.scalars.count
        return fan
    }

    private var isFull: Bool { keys.count * stride >= Self.maximumTransitions || nodeCount >= Self.maximumNodes }

    private mutating func number(of key: StateKey) -> Int {
        if let known = numbers[key] { return known }
        nodeCount += key.nodes.count
        let number = keys.count
        keys.append(key)
        numbers[key] = number
        transitions.append(contentsOf: repeatElement(Self.unknown, count: stride))
        acceptances.append(contentsOf: repeatElement(Self.unknown, count: kindStride))
        fans.append(nil)
        looksAround.append(!program.looks.isEmpty && reachesLook(from: key.nodes))
        return number
    }

    private mutating func widen(to number: Int) {
        transitions = Self.widened(transitions, from: stride, to: &stride, beyond: number)
    }

    private mutating func widenKinds(to number: Int) {
        acceptances = Self.widened(acceptances, from: kindStride, to: &kindStride, beyond: number)
    }

    private static func widened(_ table: [Int32], from narrow: Int, to stride: inout Int, beyond number: Int) -> [Int32] {
        while stride <= number { stride *= 2 }
        var result: [Int32] = []
        result.reserveCapacity(table.count / narrow * stride)
        for start in Swift.stride(from: 0, to: table.count, by: narrow) {
            result += table[start..<(start + narrow)]
            result += repeatElement(unknown, count: stride - narrow)
        }
        return result
    }

    /// Whether a look-around can be met from some nodes without reading on, whatever assertions say.
    private mutating func reachesLook(from nodes: [Int32]) -> Bool {
        generation += 1
        var pending = nodes
        while let node = pending.popLast() {
            guard marks[Int(node)] != generation else { continue }
            marks[Int(node)] = generation
            switch program.nodes[Int(node)] {
            case .look: return true
            case .assertion(_, let following): pending.append(following)
            case .fork(let first, let second): pending += [first, second]
            case .scalar, .accept: break
            }
        }
        return false
    }

    /// What is reached without reading; `isUnconditional` where it is the same before any scalar.
    private typealias Closure = (scalars: [Int32], accepted: PatternNumberSet, isUnconditional: Bool)

    /// Follows forks, and assertions and look-arounds that hold at the place between `key.previous` and `next`.
    private mutating func closure(of key: StateKey, next: Int, truth: UInt64) -> Closure {
        generation += 1
        let (left, right) = program.direction == .forward ? (key.previous, next) : (next, key.previous)
        var pending = key.nodes
        var scalars: [Int32] = []
        var accepted = PatternNumberSet()
        var isUnconditional = true
        while let node = pending.popLast() {
            guard marks[Int(node)] != generation else { continue }
            marks[Int(node)] = generation
            switch program.nodes[Int(node)] {
            case .scalar: scalars.append(node)
            case .assertion(let number, let following):
                isUnconditional = false
                let numbered = program.assertions[Int(number)]
                let (left, right) = (classifier.neighbour(left, set: numbered.set), classifier.neighbour(right, set: numbered.set))
                if numbered.assertion.holds(left: left, right: right) { pending.append(following) }
            case .look(let number, let following):
                isUnconditional = false
                if truth >> UInt64(number) & 1 == 1 { pending.append(following) }
            case .fork(let first, let second):
                pending.append(second)
                pending.append(first)
            case .accept(let pattern): accepted.insert(Int(pattern))
            }
        }
        return (scalars, accepted, isUnconditional)
    }
}
