/// Numbers words by their keys: an open-addressing table that compares bytes, so two words never share a number by
/// accident of hashing.
struct WordTable: Sendable {
    private var slots: [Int32] = Array(repeating: -1, count: 64)
    private var hashes: [UInt64] = []
    private var ends: [Int32] = []
    private var bytes: [UInt8] = []

    /// The number of words.
    var count: Int { hashes.count }

    /// The number of a word, or nil where it is not in the table.
    func number(of key: ArraySlice<UInt8>, hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while true {
            let number = Int(slots[slot])
            if number < 0 { return nil }
            if hashes[number] == hash, self.key(number).elementsEqual(key) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// The number of a word, or nil where it is not in the table.
    func number(of key: ArraySlice<UInt8>) -> Int? { number(of: key, hash: WordKey.hash(key)) }

    /// The number of a word, which is added if it is new; numbers rise from 0.
    mutating func insert(_ key: ArraySlice<UInt8>, hash: UInt64) -> Int {
        if let known = number(of: key, hash: hash) { return known }
        if (hashes.count + 1) * 2 > slots.count { grow() }
        let number = hashes.count
        hashes.append(hash)
        bytes += key
        ends.append(Int32(bytes.count))
        place(number)
        return number
    }

    /// The number of a word, which is added if it is new.
    mutating func insert(_ key: ArraySlice<UInt8>) -> Int { insert(key, hash: WordKey.hash(key)) }

    /// The key of a number.
    func key(_ number: Int) -> ArraySlice<UInt8> {
        bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
    }

    private mutating func place(_ number: Int) {
        var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(number)
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for number in hashes.indices { place(number) }
    }
}
