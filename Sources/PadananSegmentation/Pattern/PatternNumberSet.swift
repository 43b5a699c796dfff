/// A set of pattern numbers.
struct PatternNumberSet: Hashable, Sendable {
    private var bits: [UInt64] = []

    mutating func insert(_ number: Int) {
        while bits.count <= number / 64 { bits.append(0) }
        bits[number / 64] |= 1 << (number % 64)
    }

    /// The lowest number, or nil of an empty set.
    var first: Int? { firstShared(with: self) }

    /// The lowest number in both sets.
    func firstShared(with other: PatternNumberSet) -> Int? {
        for index in 0..<min(bits.count, other.bits.count) {
            let shared = bits[index] & other.bits[index]
            if shared != 0 { return index * 64 + shared.trailingZeroBitCount }
        }
        return nil
    }
}
