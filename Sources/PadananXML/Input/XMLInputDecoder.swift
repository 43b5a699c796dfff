/// Turns the bytes of a file, chunk by chunk, into UTF-8.
struct XMLInputDecoder {
    let encoding: XMLInputEncoding
    /// The first byte of a UTF-16 unit whose second is in the next chunk.
    private var halfUnit: UInt8?
    private var highSurrogate: UInt16?
    /// Whether the bytes of a file in a single byte encoding would be UTF-8 as well.
    private var lookalike = UTF8Validator()
    private var isLookalike = true
    private var hasHighBytes = false

    init(encoding: XMLInputEncoding) { self.encoding = encoding }

    /// Whether a file labelled with a single byte encoding is UTF-8 in fact.
    var looksMislabelled: Bool { hasHighBytes && isLookalike && lookalike.remaining == 0 }

    /// Appends the UTF-8 form of `bytes` to `output`; returns what is wrong with the first byte that could not be decoded.
    mutating func decode(_ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]) -> String? {
        switch encoding {
        case .utf8:
            output.append(contentsOf: bytes)
            return nil
        case .ascii:
            guard let bad = bytes.firstIndex(where: { $0 >= 0x80 }) else {
                output.append(contentsOf: bytes)
                return nil
            }
            output.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[..<bad]))
            return "byte 0x\(hex(bytes[bad])) is not US-ASCII, which the XML declaration promises"
        case .latin1, .windows1252:
            return decodeSingleBytes(bytes, into: &output)
        case .utf16LittleEndian, .utf16BigEndian:
            return decodeUnits(bytes, into: &output)
        }
    }

    /// What is wrong with the end of the input.
    func problemAtEnd() -> String? {
        halfUnit != nil || highSurrogate != nil ? "the file ends in the middle of a UTF-16 character" : nil
    }

    private mutating func decodeSingleBytes(_ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]) -> String? {
        for byte in bytes {
            if isLookalike, byte >= 0x80 || lookalike.remaining > 0 { isLookalike = lookalike.accept(byte) }
            guard byte >= 0x80 else {
                output.append(byte)
                continue
            }
            hasHighBytes = true
            var value = UInt32(byte)
            if encoding == .windows1252, byte < 0xA0 {
                value = Self.windows1252[Int(byte) - 0x80]
                if value == 0 { return "byte 0x\(hex(byte)) has no meaning in windows-1252" }
            }
            append(value, to: &output)
        }
        return nil
    }

    private mutating func decodeUnits(_ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]) -> String? {
        for byte in bytes {
            guard let first = halfUnit else {
                halfUnit = byte
                continue
            }
            halfUnit = nil
            let unit =
                encoding == .utf16LittleEndian ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
            switch (unit, highSurrogate) {
            case (0xDC00...0xDFFF, let high?):
                append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &output)
                highSurrogate = nil
            case (0xDC00...0xDFFF, nil), (_, _?): return "half of a UTF-16 surrogate pair stands alone"
            case (0xD800...0xDBFF, nil): highSurrogate = unit
            case (_, nil): append(UInt32(unit), to: &output)
            }
        }
        return nil
    }

    private func append(_ value: UInt32, to output: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(value) else { return }
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private func hex(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }

    /// 0x80 to 0x9F; 0 where the code page has no character.
    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}
