/// Roman numerals, as in Perang Dunia II.
enum RomanNumeral {
    /// The number that small letters spell, or nil where they are no numeral below fifty.
    static func value(of letters: String) -> Int? {
        guard (1...6).contains(letters.utf8.count) else { return nil }
        var total = 0
        var previous = 0
        for byte in letters.utf8.reversed() {
            let value: Int
            switch byte {
            case UInt8(ascii: "i"): value = 1
            case UInt8(ascii: "v"): value = 5
            case UInt8(ascii: "x"): value = 10
            default: return nil
            }
            total += value < previous ? -value : value
            previous = max(previous, value)
        }
        return total
    }
}
