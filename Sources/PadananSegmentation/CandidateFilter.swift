/// Finds the few places of a text where a break rule can match at all, by the bytes on their two sides.
///
/// Only the scalars that a `beforebreak` can end with, and an `afterbreak` can start with, are looked at; so a text is
/// mostly passed over at one table look-up a byte.
struct CandidateFilter: Sendable {
    /// For each byte, which groups of rules can have it just before a place, a bit for each, and in the upper half which
    /// can have it just behind.
    private var sides: [UInt32]
    /// The groups with a rule whose `beforebreak` can match nothing: the text before says nothing about it.
    private var unbound: UInt32 = 0

    private static let groupCount = 16

    /// The two sides of a break rule, as bytes: which can stand there.
    private struct Group {
        var left: ByteSet
        var right: ByteSet
        var isUnbound: Bool

        func covers(_ other: Group) -> Bool {
            isUnbound == other.isUnbound && left.isSuperset(of: other.left) && right.isSuperset(of: other.right)
        }
    }

    /// A filter for the patterns of break rules.
    init(breakRules: [(before: PatternNode, after: PatternNode)]) {
        sides = Array(repeating: 0, count: 256)
        var groups: [Group] = []
        var memo: [ScalarSet: ByteSet] = [:]
        for rule in breakRules {
            let group = Group(
                left: Self.bytes(of: rule.before, reading: .backward, &memo), right: Self.bytes(of: rule.after, reading: .forward, &memo),
                isUnbound: rule.before.outermostScalars(reading: .backward).canBeEmpty)
            guard !groups.contains(where: { $0.covers(group) }) else { continue }
            groups.removeAll { group.covers($0) }
            groups.append(group)
        }
        for (number, group) in groups.enumerated() {
            // More groups than bits share the last one: it lets more places through, and none less.
            let bit: UInt32 = 1 << UInt32(min(number, Self.groupCount - 1))
            if group.isUnbound { unbound |= bit }
            for byte in 0..<256 {
                if group.left.contains(byte) { sides[byte] |= bit }
                if group.right.contains(byte), !ByteSet.isContinuation(byte) { sides[byte] |= bit << 16 }
            }
        }
    }

    /// Whether a break rule may match at a candidate whatever stands further to the left.
    func isUnbound(at offset: Int, in text: Span<UInt8>) -> Bool {
        sides[Int(text[offset - 1])] & sides[Int(text[offset])] >> 16 & unbound != 0
    }

    /// The first candidate at or behind `offset`, which is at least 1; the text's count where there is none.
    func nextCandidate(in text: Span<UInt8>, from offset: Int) -> Int {
        text.withUnsafeBufferPointer { bytes in
            sides.withUnsafeBufferPointer { sides in
                guard let text = bytes.baseAddress, let sides = sides.baseAddress, offset < bytes.count else { return bytes.count }
                let count = bytes.count
                var offset = offset
                // Four places at once, since few of them are candidates. Offsets stay below `count`, so the arithmetic need
                // not be checked; this loop is much of what splitting a text costs.
                while offset &+ 3 < count {
                    let place = text + offset
                    let before = sides[Int(place[-1])]
                    let first = sides[Int(place[0])]
                    let second = sides[Int(place[1])]
                    let third = sides[Int(place[2])]
                    let fourth = sides[Int(place[3])]
                    if before & first >> 16 != 0 { return offset }
                    if (first & second >> 16) | (second & third >> 16) | (third & fourth >> 16) != 0 {
                        return first & second >> 16 != 0 ? offset &+ 1 : second & third >> 16 != 0 ? offset &+ 2 : offset &+ 3
                    }
                    offset &+= 4
                }
                while offset < count {
                    if sides[Int(text[offset &- 1])] & sides[Int(text[offset])] >> 16 != 0 { return offset }
                    offset &+= 1
                }
                return count
            }
        }
    }

    private static func bytes(of pattern: PatternNode, reading direction: ReadingDirection, _ memo: inout [ScalarSet: ByteSet]) -> ByteSet {
        let outermost = pattern.outermostScalars(reading: direction)
        if outermost.canBeEmpty { return .all }
        var result = ByteSet()
        for set in outermost.sets {
            let bytes = memo[set] ?? ByteSet(outermostOf: set, reading: direction)
            memo[set] = bytes
            result.formUnion(bytes)
        }
        return result
    }
}
