/// Says of two ASCII characters whether a break can follow them at all: whether some `beforebreak` of a break rule can end
/// with them.
///
/// Rule files that take the white space into `beforebreak` make every space a candidate; this dismisses those behind a
/// letter at one look-up. Each pair is worked out when it is first met, with assertions and look-around taken to hold.
struct PairFilter: Sendable {
    private enum Answer {
        static let unknown: UInt8 = 0
        static let possible: UInt8 = 1
        static let impossible: UInt8 = 2
    }

    private static let side = 128

    /// A set whose members lead to a node.
    private typealias Fan = (set: Int32, next: Int32)

    private let program: PatternProgram
    private let starts: [Int32]
    /// What can be read first; found when it is first needed.
    private var firstSets: [Fan]?
    /// What can be read behind each last character; found when it is first needed.
    private var setsBehind = [(sets: [Fan], accepts: Bool)?](repeating: nil, count: side)
    private var answers = [UInt8](repeating: Answer.unknown, count: side * side)

    /// A filter for those patterns of a program, which reads backward, that are `beforebreak` patterns of break rules.
    init(_ program: PatternProgram, patterns: [Int]) {
        self.program = program
        starts = patterns.map { program.starts[$0] }
    }

    /// Whether no break can stand at a place of a text, by the two characters before it.
    @inline(__always)
    mutating func excludesBreak(at offset: Int, in text: Span<UInt8>) -> Bool {
        guard offset > 1 else { return false }
        let (first, second) = (Int(text[offset - 2]), Int(text[offset - 1]))
        guard first < Self.side, second < Self.side else { return false }
        let known = answers[first * Self.side + second]
        return known != Answer.unknown ? known == Answer.impossible : !isPossible(first, second)
    }

    private mutating func isPossible(_ first: Int, _ second: Int) -> Bool {
        let (sets, accepts) = setsBehind[second] ?? sets(behind: second)
        let isPossible = accepts || !nodes(behind: sets, reading: first).isEmpty
        answers[first * Self.side + second] = isPossible ? Answer.possible : Answer.impossible
        return isPossible
    }

    private mutating func sets(behind byte: Int) -> (sets: [Fan], accepts: Bool) {
        // None of the patterns matches the empty text, so none accepts before it has read.
        let firstSets = self.firstSets ?? closure(of: starts).sets
        self.firstSets = firstSets
        let result = closure(of: nodes(behind: firstSets, reading: byte))
        setsBehind[byte] = result
        return result
    }

    private func nodes(behind sets: [Fan], reading byte: Int) -> [Int32] {
        let scalar = Unicode.Scalar(UInt8(byte))
        var isMember: [Int32: Bool] = [:]
        return sets.compactMap { entry in
            let holds = isMember[entry.set] ?? program.sets[Int(entry.set)].contains(scalar)
            isMember[entry.set] = holds
            return holds ? entry.next : nil
        }
    }

    /// The scalars that can be read next, and whether a pattern has matched.
    private func closure(of nodes: [Int32]) -> (sets: [Fan], accepts: Bool) {
        var seen: Set<Int32> = []
        var pending = nodes
        var sets: [Fan] = []
        while let node = pending.popLast() {
            guard seen.insert(node).inserted else { continue }
            switch program.nodes[Int(node)] {
            case .scalar(let set, let next): sets.append((set, next))
            case .assertion(_, let next), .look(_, let next): pending.append(next)
            case .fork(let first, let second): pending += [first, second]
            case .accept: return ([], true)
            }
        }
        return (sets, false)
    }
}
