package import PadananCore

/// Turns the bytes of a text file into UTF-8, and remembers how they were written.
///
/// Reads UTF-8 with or without a byte order mark, and UTF-16 with one. Everything else is refused with its place: nothing
/// is ever replaced by U+FFFD in silence.
package enum PlainTextDecoder {
    /// The text of a file, without its byte order mark, and the file's encoding.
    ///
    /// - Throws: `InputError` with code `not-text`, `not-utf8` or `not-utf16`.
    package static func decode(_ bytes: [UInt8]) throws(InputError) -> (text: String, encoding: TextEncoding) {
        if let name = FileSignature.name(of: bytes) {
            throw InputError(
                code: "not-text", "this is \(name), not a text file", advice: "save the article as plain text (UTF-8)",
                at: SourcePosition(line: 1, column: 1))
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            let text = try decodeUTF16(bytes, lowByteFirst: true)
            return (text, TextEncoding(form: .utf16LittleEndian, hasByteOrderMark: true))
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            let text = try decodeUTF16(bytes, lowByteFirst: false)
            return (text, TextEncoding(form: .utf16BigEndian, hasByteOrderMark: true))
        }
        if let zero = bytes.firstIndex(of: 0) { throw zeroError(at: SourcePosition(ofByte: zero, in: bytes)) }
        try validateUTF8(bytes[...], after: SourcePosition(line: 1, column: 1))
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let content = hasMark ? bytes[3...] : bytes[...]
        return (String(decoding: content, as: UTF8.self), TextEncoding(form: .utf8, hasByteOrderMark: hasMark))
    }

    /// Whether a file that starts with `bytes` is no UTF-8, so that only `decode` can read or refuse it.
    package static func needsWholeFile(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || FileSignature.name(of: bytes) != nil
    }

    /// That a file is no text because a NUL stands at a position.
    package static func zeroError(at position: SourcePosition) -> InputError {
        InputError(
            code: "not-text", "a NUL byte: this is a binary file, or UTF-16 without a byte order mark", advice: "save it as UTF-8",
            at: position)
    }

    /// Refuses bytes that are no UTF-8.
    ///
    /// - Parameter position: where in the file they start.
    /// - Throws: `InputError` with code `not-utf8` and the position.
    package static func validateUTF8(_ bytes: ArraySlice<UInt8>, after position: SourcePosition) throws(InputError) {
        guard let invalid = bytes.withUnsafeBufferPointer({ UTF8Validation.firstInvalidByte(in: $0) }) else { return }
        throw InputError(
            code: "not-utf8", "byte \(hexadecimal(bytes[bytes.startIndex + invalid])) is not UTF-8",
            advice: "save the file as UTF-8, or convert it first (iconv -f WINDOWS-1252 -t UTF-8)",
            at: SourcePosition(ofByte: invalid, in: bytes, after: position))
    }

    /// The index behind the last whole scalar of bytes that break off anywhere: up to three bytes at the end may be the
    /// start of one.
    package static func endOfWholeScalars(in bytes: ArraySlice<UInt8>) -> Int {
        var index = bytes.endIndex
        while index > bytes.startIndex, bytes.endIndex - index < 4 {
            index -= 1
            let byte = bytes[index]
            if byte < 0x80 { return bytes.endIndex }
            if byte >= 0xC0 {
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                return index + length <= bytes.endIndex ? bytes.endIndex : index
            }
        }
        return bytes.endIndex
    }

    /// The bytes of `text` in `encoding`; the reverse of `decode`.
    package static func encode(_ text: String, as encoding: TextEncoding) -> [UInt8] {
        switch encoding.form {
        case .utf8:
            return (encoding.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
        case .utf16LittleEndian, .utf16BigEndian:
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.utf8.count * 2 + 2)
            let lowFirst = encoding.form == .utf16LittleEndian
            func append(_ unit: UInt16) {
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                bytes += lowFirst ? [low, high] : [high, low]
            }
            if encoding.hasByteOrderMark { append(0xFEFF) }
            for unit in text.utf16 { append(unit) }
            return bytes
        }
    }

    private static func decodeUTF16(_ bytes: [UInt8], lowByteFirst: Bool) throws(InputError) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = 2
        while index + 1 < bytes.count {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(lowByteFirst ? second << 8 | first : first << 8 | second)
            index += 2
        }
        if let bad = firstFault(in: units) ?? (index < bytes.count ? units.count : nil) {
            let before = String(decoding: units[..<bad], as: UTF16.self)
            let reason =
                bad == units.count ? "half a UTF-16 unit at the end" : units[bad] == 0 ? "a NUL character" : "half a surrogate pair"
            throw InputError(
                code: "not-utf16", "\(reason)", advice: "save the file as UTF-8",
                at: SourcePosition(ofByte: before.utf8.count, in: before.utf8))
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// The index of the first unit that cannot stand: a lone surrogate or NUL.
    private static func firstFault(in units: [UInt16]) -> Int? {
        var index = 0
        while index < units.count {
            switch units[index] {
            case 0, 0xDC00...0xDFFF: return index
            case 0xD800...0xDBFF:
                guard index + 1 < units.count, (0xDC00...0xDFFF).contains(units[index + 1]) else { return index }
                index += 2
            default: index += 1
            }
        }
        return nil
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
    }
}
