import PadananCore

/// Brings the bytes of a table to UTF-8 without a byte order mark, or says why they are no text.
enum CSVEncoding {
    /// The text of a file as UTF-8: UTF-8 as it is, UTF-16 with a byte order mark (spreadsheets' "Unicode text") decoded.
    ///
    /// - Throws: `not-utf8`, `nul-character`, `utf-32`, `broken-utf-16` or `binary-file`, each with its place.
    static func decoded(_ bytes: [UInt8]) throws(InputError) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw InputError(
                code: "utf-32", "the file is UTF-32", advice: "save it as UTF-8", at: SourcePosition(line: 1, column: 1))
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return try decodedUTF16(bytes, lowByteFirst: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try decodedUTF16(bytes, lowByteFirst: false) }
        try check(bytes)
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    }

    private static func check(_ bytes: [UInt8]) throws(InputError) {
        let invalid = UTF8Validation.firstInvalidByte(in: bytes)
        let null = bytes.firstIndex(of: 0)
        guard let offset = [invalid, null].compactMap({ $0 }).min() else { return }
        let position = SourcePosition(ofByte: offset, in: bytes)
        if looksBinary(bytes) {
            throw InputError(code: "binary-file", "this is not a text file", advice: "export the table as CSV in UTF-8", at: position)
        }
        if offset == null {
            throw InputError(
                code: "nul-character", "there is a NUL character in the text", advice: "save the file as UTF-8 text", at: position)
        }
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        throw InputError(
            code: "not-utf8", "byte 0x\(byte) is not UTF-8", advice: "save the file as UTF-8, not as an older code page", at: position)
    }

    /// Whether more than one byte in ten is a control character that no table holds.
    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(8192)
        let controls = sample.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return sample.count >= 64 && controls * 10 > sample.count
    }

    private static func decodedUTF16(_ bytes: [UInt8], lowByteFirst: Bool) throws(InputError) -> [UInt8] {
        func unit(at offset: Int) -> UInt16 {
            let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
            return lowByteFirst ? second << 8 | first : first << 8 | second
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count / 2)
        var offset = 2
        while offset + 1 < bytes.count {
            var value = UInt32(unit(at: offset))
            offset += 2
            if UTF16.isLeadSurrogate(UInt16(value)), offset + 1 < bytes.count, UTF16.isTrailSurrogate(unit(at: offset)) {
                value = 0x10000 + (value - 0xD800) << 10 + UInt32(unit(at: offset)) - 0xDC00
                offset += 2
            }
            guard let scalar = Unicode.Scalar(value) else { throw broken("half of a surrogate pair", after: result) }
            guard value != 0 else {
                throw InputError(
                    code: "nul-character", "there is a NUL character in the text", advice: "save the file as UTF-8 text",
                    at: SourcePosition(ofByte: result.count, in: result))
            }
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        guard offset == bytes.count else { throw broken("half a character", after: result) }
        return result
    }

    private static func broken(_ what: String, after text: [UInt8]) -> InputError {
        InputError(
            code: "broken-utf-16", "the UTF-16 text holds \(what)", advice: "save the file as UTF-8",
            at: SourcePosition(ofByte: text.count, in: text))
    }
}
