/// Remembers what an automaton does where that depends on look-around.
///
/// A hash table with one place a key, which grows while keys get into each other's way and there is room: then the newer
/// one stays, and the other is worked out again. So memory is bounded however many combinations a text makes.
struct LookCache: Sendable {
    /// A state, what comes next, and which look-arounds hold.
    private struct Key: Equatable, Sendable {
        var state: Int32
        /// The class, or the kind, of the scalar ahead.
        var next: Int32
        /// The look-arounds that hold, a bit for each.
        var truth: UInt64
    }

    private struct Entry: Sendable {
        var key: Key
        var value: Int32
    }

    private static let free = Entry(key: Key(state: -1, next: 0, truth: 0), value: 0)
    private static let maximumCount = 1 << 14

    private var entries: [Entry] = []

    /// What is remembered for a state, what comes next, and the look-arounds that hold; nil where nothing is.
    func value(state: Int, next: Int, truth: UInt64) -> Int? {
        guard !entries.isEmpty else { return nil }
        let key = Key(state: Int32(state), next: Int32(next), truth: truth)
        let entry = entries[place(of: key)]
        return entry.key == key ? Int(entry.value) : nil
    }

    /// Remembers a value.
    mutating func remember(_ value: Int, state: Int, next: Int, truth: UInt64) {
        let entry = Entry(key: Key(state: Int32(state), next: Int32(next), truth: truth), value: Int32(value))
        if entries.isEmpty { entries = Array(repeating: Self.free, count: 64) }
        while isTaken(place(of: entry.key), by: entry.key), entries.count < Self.maximumCount { grow() }
        entries[place(of: entry.key)] = entry
    }

    private func isTaken(_ place: Int, by key: Key) -> Bool {
        entries[place].key != key && entries[place].key.state != Self.free.key.state
    }

    private mutating func grow() {
        let old = entries
        entries = Array(repeating: Self.free, count: old.count * 2)
        for entry in old where entry.key.state != Self.free.key.state { entries[place(of: entry.key)] = entry }
    }

    /// Multiplicative hashing (Knuth, "The Art of Computer Programming", 6.4): the high bits are the best.
    private func place(of key: Key) -> Int {
        let small = UInt64(UInt32(bitPattern: key.state)) << 32 | UInt64(UInt32(bitPattern: key.next))
        let mixed = (small &* 0x9E37_79B9_7F4A_7C15 ^ key.truth) &* 0xD6E8_FEB8_6659_FD93
        return Int(mixed >> 40) & (entries.count - 1)
    }
}
