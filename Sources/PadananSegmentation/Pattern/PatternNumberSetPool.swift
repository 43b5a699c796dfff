/// Sets of pattern numbers, each kept once and known by a number; number 0 is the empty set.
struct PatternNumberSetPool: Sendable {
    private(set) var sets: [PatternNumberSet] = [PatternNumberSet()]
    private var numbers: [PatternNumberSet: Int] = [PatternNumberSet(): 0]
    private var unions = PairTable()

    /// The set of a number.
    subscript(number: Int) -> PatternNumberSet { sets[number] }

    /// The number of a set.
    mutating func number(of set: PatternNumberSet) -> Int {
        if let known = numbers[set] { return known }
        sets.append(set)
        numbers[set] = sets.count - 1
        return sets.count - 1
    }

    /// The number of the union of two sets.
    mutating func union(_ first: Int, _ second: Int) -> Int {
        if first == 0 || first == second { return second }
        if second == 0 { return first }
        let known = unions[first, second]
        if known != PairTable.unknown { return known }
        var set = sets[first]
        set.formUnion(sets[second])
        let result = number(of: set)
        unions[first, second] = result
        return result
    }
}
