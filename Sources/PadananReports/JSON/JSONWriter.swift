public import PadananCore

/// Writes JSON (RFC 8259) into a buffer, in the order in which it is told, without building anything in between.
///
/// Our own because Foundation's encoder costs start-up time on the stream path and sorts or shuffles keys. The writer sets
/// commas and colons; whoever uses it pairs `beginObject` with `endObject` and gives each key one value.
///
/// Control characters, line separators and characters that change the writing direction are escaped wherever they stand, so that
/// output can be shown on a terminal.
public struct JSONWriter: Sendable {
    /// How values are laid out.
    public enum Layout: Sendable {
        /// All on one line.
        case line
        /// One member or element a line, indented by two spaces.
        case indented
    }

    /// What was written so far.
    public private(set) var bytes: [UInt8]
    private let layout: Layout
    private var depth = 0
    private var isFirst = true
    private var followsKey = false

    /// A writer that goes on behind `bytes`.
    public init(after bytes: [UInt8] = [], layout: Layout = .line) {
        self.bytes = bytes
        self.layout = layout
    }

    /// Writes one value behind `output`, without copying it.
    static func append(to output: inout [UInt8], layout: Layout = .line, _ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(after: output, layout: layout)
        output = []
        body(&writer)
        output = writer.bytes
    }

    /// Takes what was written so far, to be put out; writing goes on behind it.
    mutating func takeBytes() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Ends a line between two values.
    mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    /// Starts an object.
    public mutating func beginObject() { begin(UInt8(ascii: "{")) }

    /// Ends an object.
    public mutating func endObject() { end(UInt8(ascii: "}")) }

    /// Starts an array.
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }

    /// Ends an array.
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes the key of the value that comes next.
    public mutating func key(_ key: String) {
        separate()
        quote(key)
        bytes.append(UInt8(ascii: ":"))
        if layout == .indented { bytes.append(UInt8(ascii: " ")) }
        followsKey = true
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        quote(value)
    }

    /// Writes the part of a UTF-8 text that `range` covers, as a string.
    public mutating func string(_ text: Span<UInt8>, range: TextRange) {
        separate()
        let start = min(max(range.start, 0), text.count)
        text.extracting(start..<min(max(range.end, start), text.count)).withUnsafeBufferPointer { part in
            // Only a range that cuts a character gives bytes that are not UTF-8; U+FFFD stands for the rest of it.
            if UTF8Validation.firstInvalidByte(in: part) == nil { quote(part) } else { quote(String(decoding: part, as: UTF8.self)) }
        }
    }

    /// Writes a whole number.
    public mutating func number(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes a number; what JSON has no number for, null.
    public mutating func number(_ value: Double) {
        separate()
        bytes.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
    }

    /// Writes true or false.
    public mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes null.
    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes a value that is JSON text already.
    public mutating func raw(_ json: String) {
        separate()
        bytes.append(contentsOf: json.utf8)
    }

    /// Writes a key and a string, or null where there is none.
    public mutating func member(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    /// Writes a key and a whole number, or null where there is none.
    public mutating func member(_ name: String, _ value: Int?) {
        key(name)
        if let value { number(value) } else { null() }
    }

    /// Writes a key and true or false.
    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    /// Writes a key and an array of strings.
    public mutating func member(_ name: String, _ values: [String]) {
        key(name)
        beginArray()
        for value in values { string(value) }
        endArray()
    }

    /// Writes a key and an array whose elements `element` writes.
    public mutating func array<Elements: Sequence>(
        _ name: String, of elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
    ) {
        key(name)
        beginArray()
        for each in elements { element(&self, each) }
        endArray()
    }

    /// Writes a key and an object whose members `body` writes.
    public mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    /// Writes an object whose members `body` writes.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        beginObject()
        body(&self)
        endObject()
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        depth += 1
        isFirst = true
    }

    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        if !isFirst { breakLine() }
        bytes.append(bracket)
        isFirst = false
    }

    private mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        if depth > 0 {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            breakLine()
        }
        isFirst = false
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}

extension JSONWriter {
    private mutating func quote(_ value: String) {
        var value = value
        value.withUTF8 { quote($0) }
    }

    /// Copies runs of plain bytes and escapes what lies between them.
    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var runStart = 0
        var offset = 0
        while offset < text.count {
            let length = Self.lengthToEscape(at: offset, in: text)
            guard length > 0 else {
                offset += 1
                continue
            }
            bytes.append(contentsOf: text[runStart..<offset])
            escape(text[offset..<(offset + length)])
            offset += length
            runStart = offset
        }
        bytes.append(contentsOf: text[runStart...])
        bytes.append(UInt8(ascii: "\""))
    }

    /// How many bytes at `offset` are a character that must be escaped; 0 where none is.
    private static func lengthToEscape(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = text[offset]
        if byte < 0x80 { return byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F ? 1 : 0 }
        func follows(_ distance: Int, _ range: ClosedRange<UInt8>) -> Bool {
            offset + distance < text.count && range.contains(text[offset + distance])
        }
        switch byte {
        case 0xC2: return follows(1, 0x80...0x9F) ? 2 : 0
        case 0xE2 where follows(1, 0x80...0x80): return follows(2, 0xA8...0xAE) ? 3 : 0
        case 0xE2 where follows(1, 0x81...0x81): return follows(2, 0xA6...0xA9) ? 3 : 0
        case 0xEF: return follows(1, 0xBB...0xBB) && follows(2, 0xBF...0xBF) ? 3 : 0
        default: return 0
        }
    }

    private mutating func escape(_ character: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let first = character.first else { return }
        switch first {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
        case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
        default:
            for unit in String(decoding: character, as: UTF8.self).utf16 {
                bytes.append(contentsOf: "\\u".utf8)
                for shift in [12, 8, 4, 0] {
                    let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0xF
                    bytes.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
                }
            }
        }
    }
}
