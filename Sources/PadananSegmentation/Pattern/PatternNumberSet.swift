/// A set of pattern numbers.
struct PatternNumberSet: Hashable, Sendable {
    private var bits: [UInt64] = []

    /// Adds a number.
    mutating func insert(_ number: Int) {
        while bits.count <= number / 64 { bits.append(0) }
        bits[number / 64] |= 1 << (number % 64)
    }

    /// Adds all numbers of another set.
    mutating func formUnion(_ other: PatternNumberSet) {
        while bits.count < other.bits.count { bits.append(0) }
        for index in other.bits.indices { bits[index] |= other.bits[index] }
    }

    /// The lowest number in both sets.
    func firstShared(with other: PatternNumberSet) -> Int? {
        for index in 0..<min(bits.count, other.bits.count) {
            let shared = bits[index] & other.bits[index]
            if shared != 0 { return index * 64 + shared.trailingZeroBitCount }
        }
        return nil
    }

    /// The lowest number in all three sets.
    func firstShared(with second: PatternNumberSet, _ third: PatternNumberSet) -> Int? {
        for index in 0..<min(bits.count, second.bits.count, third.bits.count) {
            let shared = bits[index] & second.bits[index] & third.bits[index]
            if shared != 0 { return index * 64 + shared.trailingZeroBitCount }
        }
        return nil
    }

    /// The lowest number, or nil of an empty set.
    var first: Int? { firstShared(with: self) }
}
