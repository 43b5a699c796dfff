/// Remembers a number for pairs of small numbers.
struct PairTable: Sendable {
    /// Nothing is remembered for the pair.
    static let unknown = -2

    /// The numbers below this have a place in a table; the few others are looked up.
    private static let side = 64

    private var near: [Int32] = []
    private var far: [UInt64: Int] = [:]

    /// What is remembered for a pair, or `unknown`.
    subscript(first: Int, second: Int) -> Int {
        get {
            guard first < Self.side, second < Self.side else { return far[UInt64(first) << 32 | UInt64(second)] ?? Self.unknown }
            return near.isEmpty ? Self.unknown : Int(near[first * Self.side + second])
        }
        set {
            guard first < Self.side, second < Self.side else {
                far[UInt64(first) << 32 | UInt64(second)] = newValue
                return
            }
            if near.isEmpty { near = Array(repeating: Int32(Self.unknown), count: Self.side * Self.side) }
            near[first * Self.side + second] = Int32(newValue)
        }
    }
}
