extension Span where Element == UInt8 {
    /// The scalar at a byte offset and the offset behind it. Bytes that are not UTF-8 decode as U+FFFD, one at a time.
    @inline(__always)
    func scalar(at offset: Int) -> (scalar: Unicode.Scalar, next: Int) {
        let first = self[offset]
        if first < 0x80 { return (Unicode.Scalar(first), offset + 1) }
        return multibyteScalar(first, at: offset)
    }

    /// The scalar that ends at a byte offset and the offset it starts at.
    @inline(__always)
    func scalar(before offset: Int) -> (scalar: Unicode.Scalar, next: Int) {
        let last = self[offset - 1]
        if last < 0x80 { return (Unicode.Scalar(last), offset - 1) }
        return multibyteScalar(before: offset)
    }

    private func multibyteScalar(before offset: Int) -> (scalar: Unicode.Scalar, next: Int) {
        var start = offset - 1
        while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        let (scalar, end) = scalar(at: start)
        return end == offset ? (scalar, start) : ("\u{FFFD}", offset - 1)
    }

    private func multibyteScalar(_ first: UInt8, at offset: Int) -> (scalar: Unicode.Scalar, next: Int) {
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, offset + length <= count else { return ("\u{FFFD}", offset + 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for index in (offset + 1)..<(offset + length) {
            guard self[index] & 0xC0 == 0x80 else { return ("\u{FFFD}", offset + 1) }
            value = value << 6 | UInt32(self[index] & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + length)
    }
}
