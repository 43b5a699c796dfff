/// Finds the few places of a text where a break rule can match at all, by the bytes on their two sides.
///
/// Only the scalars that a `beforebreak` can end with, and an `afterbreak` can start with, are looked at; so a text is
/// mostly passed over at one table look-up a byte.
struct CandidateFilter: Sendable {
    /// For each byte, which groups of rules can have it just before the place: a bit for each.
    private var left: [UInt8]
    /// For each byte, which groups of rules can have it just behind the place.
    private var right: [UInt8]

    /// The two sides of a break rule, as bytes: which can stand there.
    private struct Sides: Hashable {
        var left: ByteSet
        var right: ByteSet
    }

    /// A filter for the patterns of break rules.
    init(breakRules: [(before: PatternNode, after: PatternNode)]) {
        left = Array(repeating: 0, count: 256)
        right = Array(repeating: 0, count: 256)
        var groups: [Sides] = []
        var memo: [ScalarSet: ByteSet] = [:]
        for rule in breakRules {
            let sides = Sides(
                left: Self.bytes(of: rule.before, reading: .backward, &memo), right: Self.bytes(of: rule.after, reading: .forward, &memo))
            guard !groups.contains(sides) else { continue }
            // More groups than bits share the last one: it lets more places through, and none less.
            let bit: UInt8 = 1 << UInt8(min(groups.count, 7))
            groups.append(sides)
            for byte in 0..<256 {
                if sides.left.contains(byte) { left[byte] |= bit }
                if sides.right.contains(byte), !ByteSet.isContinuation(byte) { right[byte] |= bit }
            }
        }
    }

    /// The first candidate at or behind `offset`, which is at least 1; the text's count where there is none.
    func nextCandidate(in text: Span<UInt8>, from offset: Int) -> Int {
        text.withUnsafeBufferPointer { bytes in
            left.withUnsafeBufferPointer { left in
                right.withUnsafeBufferPointer { right in
                    var offset = offset
                    let count = bytes.count
                    while offset < count {
                        if left[Int(bytes[offset - 1])] & right[Int(bytes[offset])] != 0 { return offset }
                        offset += 1
                    }
                    return count
                }
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
