/// Sorts scalars into classes that a program cannot tell apart.
///
/// Classes come into being as scalars are met: a text of one script makes a few dozen, and none costs anything before.
struct ScalarClassifier: Sendable {
    private let sets: [ScalarSet]
    private var low: [UInt16]
    private var high: [UInt32: UInt16] = [:]
    private var numbers: [[UInt64]: UInt16] = [:]
    /// Of each class, which sets it belongs to: a bit for each.
    private(set) var members: [[UInt64]] = []
    /// Of each class, what it is to assertions.
    private(set) var kinds: [NeighbourKind] = []

    /// No more classes than this are made; the last takes all that is left. Far above what rule files need.
    static let maximumClasses = 4096

    private static let lowCount = 0x3000
    private static let unknown = UInt16.max

    init(sets: [ScalarSet]) {
        self.sets = sets
        low = Array(repeating: Self.unknown, count: Self.lowCount)
    }

    /// The class of `scalar`.
    @inline(__always)
    mutating func number(of scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        if value < Self.lowCount, low[value] != Self.unknown { return Int(low[value]) }
        return newNumber(of: scalar)
    }

    private mutating func newNumber(of scalar: Unicode.Scalar) -> Int {
        if let known = high[scalar.value] { return Int(known) }
        var bits = [UInt64](repeating: 0, count: sets.count / 64 + 1)
        for (index, set) in sets.enumerated() where set.contains(scalar) { bits[index / 64] |= 1 << (index % 64) }
        let isWord = ScalarSet.word.contains(scalar)
        let signature = bits + [isWord ? 1 : 0]
        let number: UInt16
        if let known = numbers[signature] {
            number = known
        } else if kinds.count >= Self.maximumClasses {
            number = UInt16(kinds.count - 1)
        } else {
            number = UInt16(kinds.count)
            numbers[signature] = number
            members.append(bits)
            kinds.append(isWord ? .word : .other)
        }
        if scalar.value < Self.lowCount { low[Int(scalar.value)] = number } else { high[scalar.value] = number }
        return Int(number)
    }
}
