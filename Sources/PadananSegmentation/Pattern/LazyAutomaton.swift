/// A deterministic automaton over scalar classes, built state by state as texts need it.
///
/// Each character costs one table look-up once its state is known, so time is linear in the text whatever the
/// patterns; when a text makes too many states, all are forgotten and building starts anew.
/// After Aho, Sethi and Ullman, "Compilers", section 3.7; the lazy form as in grep.
struct LazyAutomaton: Sendable {
    /// A state that can lead nowhere.
    static let dead = 0
    private static let unknown: Int32 = -1
    private static let maximumStates = 20_000

    private struct StateKey: Hashable, Sendable {
        /// The nodes reached, before assertions are looked at, ascending.
        var nodes: [Int32]
        /// The character before.
        var previous: NeighbourKind
    }

    private let program: PatternProgram
    private let searches: Bool
    private let starts: [Int32]
    private var classifier: ScalarClassifier
    private var keys: [StateKey] = []
    private var numbers: [StateKey: Int] = [:]
    private var stride = 64
    private var transitions: [Int32] = []
    private var acceptances: [Int32] = []
    private var initialStates: [Int] = []
    private var marks: [Int]
    private var generation = 0

    /// The distinct sets of patterns that states accept; number 0 is the empty one.
    private(set) var acceptedSets: [PatternNumberSet] = [PatternNumberSet()]
    private var acceptedNumbers: [PatternNumberSet: Int32] = [PatternNumberSet(): 0]

    /// An automaton for `program`. With `searches`, patterns may start anywhere before the place; else they start where
    /// the run starts.
    init(program: PatternProgram, searches: Bool) {
        self.program = program
        self.searches = searches
        classifier = ScalarClassifier(sets: program.sets)
        marks = Array(repeating: 0, count: program.nodes.count)
        starts = Self.sortedUnique(program.starts.map(Int32.init))
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
        transitions = []
        acceptances = []
        _ = number(of: StateKey(nodes: [], previous: .other))
        initialStates = NeighbourKind.allCases.map { number(of: StateKey(nodes: starts, previous: $0)) }
    }

    /// The state before any character, where one of kind `previous` lies before the run.
    func initialState(after previous: NeighbourKind) -> Int { initialStates[Int(previous.rawValue)] }

    /// The class of a scalar, for `step` and `kind`.
    @inline(__always)
    mutating func classNumber(of scalar: Unicode.Scalar) -> Int { classifier.number(of: scalar) }

    /// What the scalars of a class are to assertions.
    @inline(__always)
    func kind(ofClass number: Int) -> NeighbourKind { classifier.kinds[number] }

    /// The state after a character of the class.
    @inline(__always)
    mutating func step(from state: Int, class number: Int) -> Int {
        if number < stride {
            let known = transitions[state * stride + number]
            if known != Self.unknown { return Int(known) }
        }
        return newStep(from: state, class: number)
    }

    /// The number in `acceptedSets` of what has matched in a state, when the next character is of kind `next`.
    @inline(__always)
    mutating func accepted(in state: Int, before next: NeighbourKind) -> Int {
        let slot = state * NeighbourKind.allCases.count + Int(next.rawValue)
        let known = acceptances[slot]
        if known != Self.unknown { return Int(known) }
        let set = closure(of: keys[state], next: next).accepted
        let number: Int32
        if let existing = acceptedNumbers[set] {
            number = existing
        } else {
            number = Int32(acceptedSets.count)
            acceptedSets.append(set)
            acceptedNumbers[set] = number
        }
        acceptances[slot] = number
        return Int(number)
    }

    /// Runs over `text` from a place on, until no pattern can match any more, the text ends, or `visit` says to stop.
    ///
    /// - Parameter visit: called wherever patterns have matched, with their numbers and the place; returns whether to go on.
    mutating func run(
        over text: Span<UInt8>, from start: Int = 0, after previous: NeighbourKind = .edge, _ visit: (PatternNumberSet, Int) -> Bool
    ) {
        var state = initialState(after: previous)
        var offset = start
        while state != Self.dead {
            var next = offset
            var number: Int?
            if offset < text.count {
                let (scalar, end) = text.scalar(at: offset)
                number = classNumber(of: scalar)
                next = end
            }
            let accepted = accepted(in: state, before: number.map { kind(ofClass: $0) } ?? .edge)
            if accepted != 0, !visit(acceptedSets[accepted], offset) { return }
            guard let number else { return }
            state = step(from: state, class: number)
            offset = next
        }
    }

    private mutating func newStep(from state: Int, class number: Int) -> Int {
        if number >= stride { widen(to: number) }
        let kind = classifier.kinds[number]
        let members = classifier.members[number]
        var reached: [Int32] = searches ? starts : []
        for node in closure(of: keys[state], next: kind).scalars {
            guard case .scalar(let set, let next) = program.nodes[Int(node)], members[set / 64] >> (set % 64) & 1 == 1 else { continue }
            reached.append(Int32(next))
        }
        guard !reached.isEmpty else {
            transitions[state * stride + number] = Int32(Self.dead)
            return Self.dead
        }
        let key = StateKey(nodes: Self.sortedUnique(reached), previous: kind)
        if numbers[key] == nil, keys.count >= Self.maximumStates {
            reset()
            return self.number(of: key)
        }
        let target = self.number(of: key)
        transitions[state * stride + number] = Int32(target)
        return target
    }

    private mutating func number(of key: StateKey) -> Int {
        if let known = numbers[key] { return known }
        let number = keys.count
        keys.append(key)
        numbers[key] = number
        transitions.append(contentsOf: repeatElement(Self.unknown, count: stride))
        acceptances.append(contentsOf: repeatElement(Self.unknown, count: NeighbourKind.allCases.count))
        return number
    }

    private mutating func widen(to number: Int) {
        var wider = stride
        while wider <= number { wider *= 2 }
        var table: [Int32] = []
        table.reserveCapacity(keys.count * wider)
        for state in keys.indices {
            table += transitions[(state * stride)..<((state + 1) * stride)]
            table += repeatElement(Self.unknown, count: wider - stride)
        }
        transitions = table
        stride = wider
    }

    /// Follows forks and assertions that hold between `key.previous` and `next`.
    private mutating func closure(of key: StateKey, next: NeighbourKind) -> (scalars: [Int32], accepted: PatternNumberSet) {
        generation += 1
        var pending = key.nodes
        var scalars: [Int32] = []
        var accepted = PatternNumberSet()
        while let node = pending.popLast() {
            guard marks[Int(node)] != generation else { continue }
            marks[Int(node)] = generation
            switch program.nodes[Int(node)] {
            case .scalar: scalars.append(node)
            case .assertion(let assertion, let following):
                if assertion.holds(previous: key.previous, next: next) { pending.append(Int32(following)) }
            case .fork(let first, let second):
                pending.append(Int32(first))
                pending.append(Int32(second))
            case .accept(let pattern): accepted.insert(pattern)
            }
        }
        return (scalars, accepted)
    }
}
