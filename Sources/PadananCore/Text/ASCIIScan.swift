/// Passes over plain text many bytes at once.
package enum ASCIIScan {
    /// The first byte at or behind `start` that is no printable ASCII character (0x20 to 0x7E); the count where all are.
    @inlinable
    package static func endOfPrintable(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = start
        while offset &+ 8 <= raw.count {
            // The highest bit of a byte shows that it is below 0x20, above 0x7F, or 0x7F ("Bit Twiddling Hacks").
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let low = (word &- 0x2020_2020_2020_2020) & ~word
            let high = word | (word &+ 0x0101_0101_0101_0101)
            if (low | high) & 0x8080_8080_8080_8080 != 0 { break }
            offset &+= 8
        }
        while offset < raw.count, 0x20...0x7E ~= raw[offset] { offset &+= 1 }
        return offset
    }
}
