/// The position automaton of a pattern: one state for each scalar that the pattern names.
///
/// V. M. Glushkov, "The abstract theory of automata", Russian Mathematical Surveys 16:5, 1961. A pair of positions that
/// may follow each other for two reasons is kept twice: two ways to the same match.
struct PositionAutomaton {
    /// The ways into and out of a part of the pattern.
    private struct Part {
        var isNullable: Bool
        var first: [Int] = []
        var last: [Int] = []
    }

    /// More positions than this are not looked at.
    static let maximumPositions = 1_000
    /// More pairs of positions that follow each other are not looked at.
    static let maximumEdges = 200_000
    /// Repetitions with no more rounds than this are written out; longer ones count as endless.
    private static let writtenOut = 10

    private(set) var sets: [ScalarSet] = []
    private(set) var follow: [[Int]] = []
    private(set) var edges = 0
    private(set) var isComplete = true

    init(of pattern: PatternNode) { _ = add(pattern) }

    private mutating func add(_ node: PatternNode) -> Part {
        switch node {
        case .empty, .assertion, .look: return Part(isNullable: true)
        case .scalar(let set):
            guard sets.count < Self.maximumPositions else {
                isComplete = false
                return Part(isNullable: true)
            }
            sets.append(set)
            follow.append([])
            return Part(isNullable: false, first: [sets.count - 1], last: [sets.count - 1])
        case .sequence(let nodes):
            var result = Part(isNullable: true)
            for node in nodes { result = join(result, add(node)) }
            return result
        case .alternatives(let branches):
            var result = Part(isNullable: false)
            for branch in branches {
                let part = add(branch)
                result = Part(
                    isNullable: result.isNullable || part.isNullable, first: result.first + part.first, last: result.last + part.last)
            }
            return result
        case .repetition(let node, let least, let most): return repeated(node, least: least, most: most)
        }
    }

    private mutating func repeated(_ node: PatternNode, least: Int, most: Int?) -> Part {
        guard let most, most <= Self.writtenOut || most == least else {
            var part = add(node)
            connect(part.last, part.first)
            part.isNullable = part.isNullable || least == 0
            return part
        }
        return rounds(of: node, least: least, most: most)
    }

    /// The rounds one after the other, each of those that may be missing within the one before: `a(a(a)?)?` for `a{1,3}`.
    private mutating func rounds(of node: PatternNode, least: Int, most: Int) -> Part {
        guard most > 0, isComplete else { return Part(isNullable: true) }
        let first = add(node)
        var part = join(first, rounds(of: node, least: max(0, least - 1), most: most - 1))
        part.isNullable = part.isNullable || least == 0
        return part
    }

    private mutating func join(_ left: Part, _ right: Part) -> Part {
        connect(left.last, right.first)
        return Part(
            isNullable: left.isNullable && right.isNullable, first: left.first + (left.isNullable ? right.first : []),
            last: right.last + (right.isNullable ? left.last : []))
    }

    private mutating func connect(_ last: [Int], _ first: [Int]) {
        edges += last.count * first.count
        guard edges <= Self.maximumEdges else {
            isComplete = false
            return
        }
        for position in last { follow[position] += first }
    }
}
