/// Tells, byte by byte, whether a stream is UTF-8 as RFC 3629 defines it: nothing overlong, no surrogates, nothing
/// above U+10FFFF.
struct UTF8Validator {
    /// The continuation bytes still to come.
    private(set) var remaining = 0
    private var low: UInt8 = 0x80
    private var high: UInt8 = 0xBF

    /// Takes one byte of 0x80 or above, or any byte while a sequence is open; false where the stream is not UTF-8.
    @inline(__always)
    mutating func accept(_ byte: UInt8) -> Bool {
        if remaining > 0 {
            guard byte >= low, byte <= high else { return false }
            low = 0x80
            high = 0xBF
            remaining -= 1
            return true
        }
        switch byte {
        case 0..<0x80: return true
        case 0xC2...0xDF: remaining = 1
        case 0xE0...0xEF:
            remaining = 2
            if byte == 0xE0 { low = 0xA0 }
            if byte == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            remaining = 3
            if byte == 0xF0 { low = 0x90 }
            if byte == 0xF4 { high = 0x8F }
        default: return false
        }
        return true
    }
}
