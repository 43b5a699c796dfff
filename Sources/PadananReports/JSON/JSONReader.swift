import PadananCore

/// Reads one JSON value, strictly as RFC 8259 has it: no comments, no trailing commas, no byte order mark.
///
/// Our own, because loading Foundation would cost more than many a stream's whole work, because numbers must not be rounded, and
/// because a stream's `id` goes back exactly as it came, which needs its bytes.
///
/// ```swift
/// let value = try JSONReader.read(Array(#"{"id":1,"text":"Duta besar"}"#.utf8))
/// value.object?["text"]?.string  // "Duta besar"
/// ```
///
/// Refused besides what the grammar refuses: bytes that are not UTF-8, halves of surrogate pairs, nesting deeper than 64.
public struct JSONReader {
    /// How deep arrays and objects may be nested.
    public static let depthLimit = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var depth = 0

    /// The value that `bytes` hold, with nothing but white space around it.
    public static func read(_ bytes: some Collection<UInt8>) throws(JSONError) -> JSONValue {
        let result = bytes.withContiguousStorageIfAvailable { parse($0) } ?? Array(bytes).withUnsafeBufferPointer { parse($0) }
        return try result.get()
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSONValue, JSONError> {
        Result { () throws(JSONError) in
            if let invalid = UTF8Validation.firstInvalidByte(in: bytes) { throw JSONError("not UTF-8", at: invalid) }
            var reader = JSONReader(bytes)
            let value = try reader.value()
            reader.skipSpace()
            guard reader.offset == bytes.count else { throw JSONError("something follows the value", at: reader.offset) }
            return value
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        guard let first = current else { throw JSONError("the text ends where a value should be", at: offset) }
        switch first {
        case UInt8(ascii: "{"): return .object(JSONObject(try members()))
        case UInt8(ascii: "["): return .array(try elements())
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw JSONError("no value starts with this character", at: offset)
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let start = offset
        let isThere = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
        guard isThere else { throw JSONError("no value starts with this word", at: start) }
        offset += word.utf8CodeUnitCount
        return value
    }

    private mutating func enter() throws(JSONError) {
        depth += 1
        guard depth <= Self.depthLimit else { throw JSONError("nested more than \(Self.depthLimit) deep", at: offset) }
        offset += 1
    }

    /// After an element: true where another follows, false where `end` closes the list.
    private mutating func hasMore(end: UInt8, name: String) throws(JSONError) -> Bool {
        skipSpace()
        switch current {
        case UInt8(ascii: ","):
            offset += 1
            return true
        case end:
            offset += 1
            depth -= 1
            return false
        case nil: throw JSONError("the text ends within \(name)", at: offset)
        default: throw JSONError("neither a comma nor the end of \(name)", at: offset)
        }
    }

    private mutating func isClosed(by end: UInt8) -> Bool {
        skipSpace()
        guard current == end else { return false }
        offset += 1
        depth -= 1
        return true
    }

    private mutating func elements() throws(JSONError) -> [JSONValue] {
        try enter()
        var elements: [JSONValue] = []
        guard !isClosed(by: UInt8(ascii: "]")) else { return elements }
        repeat {
            elements.append(try value())
        } while try hasMore(end: UInt8(ascii: "]"), name: "an array")
        return elements
    }

    private mutating func members() throws(JSONError) -> [JSONObject.Member] {
        try enter()
        var members: [JSONObject.Member] = []
        guard !isClosed(by: UInt8(ascii: "}")) else { return members }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw JSONError("no name in quotation marks where a member should be", at: offset) }
            let name = try string()
            skipSpace()
            guard current == UInt8(ascii: ":") else { throw JSONError("no colon behind a member's name", at: offset) }
            offset += 1
            skipSpace()
            let start = offset
            let value = try value()
            members.append(JSONObject.Member(name: name, value: value, range: TextRange(start, offset)))
        } while try hasMore(end: UInt8(ascii: "}"), name: "an object")
        return members
    }
}

extension JSONReader {
    private mutating func number() throws(JSONError) -> String {
        let start = offset
        if current == UInt8(ascii: "-") { offset += 1 }
        if current == UInt8(ascii: "0") { offset += 1 } else { try digits() }
        if current == UInt8(ascii: ".") {
            offset += 1
            try digits()
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            offset += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func digits() throws(JSONError) {
        let start = offset
        while let byte = current, (0x30...0x39).contains(byte) { offset += 1 }
        guard offset > start else { throw JSONError("no digit where a number needs one", at: offset) }
    }

    private mutating func string() throws(JSONError) -> String {
        let opening = offset
        offset += 1
        var runStart = offset
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                let run = bytes[runStart..<offset]
                offset += 1
                if text.isEmpty { return String(decoding: run, as: UTF8.self) }
                text.append(contentsOf: run)
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text.append(contentsOf: bytes[runStart..<offset])
                try escape(into: &text)
                runStart = offset
            case 0..<0x20: throw JSONError("a control character in a string; write it as an escape", at: offset)
            default: offset += 1
            }
        }
        throw JSONError("the string that opens here is never closed", at: opening)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let start = offset
        offset += 1
        guard let byte = current else { throw JSONError("the text ends within an escape", at: start) }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: UTF8.encode(try scalar(start)) ?? UTF8.encodedReplacementCharacter)
        default: throw JSONError("no escape is written so", at: start)
        }
    }

    /// The character of one `\u` escape, or of two that are a surrogate pair.
    private mutating func scalar(_ start: Int) throws(JSONError) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
        guard UTF16.isLeadSurrogate(first), bytes[offset...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
            throw JSONError("half of a surrogate pair", at: start)
        }
        offset += 2
        let second = try codeUnit()
        guard UTF16.isTrailSurrogate(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
        else { throw JSONError("half of a surrogate pair", at: start) }
        return scalar
    }

    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw JSONError("four hexadecimal digits must follow \\u", at: offset)
            }
            unit = unit << 4 | UInt16(digit)
            offset += 1
        }
        return unit
    }
}
