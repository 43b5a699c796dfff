/// Writes XML as UTF-8, piece by piece, into a sink, so that a large file never stands in memory as a whole.
///
/// ```swift
/// let output = XMLOutput { bytes in try file.write(bytes) }
/// output.declaration()
/// output.start("note")
/// output.attribute("id", "n1")
/// output.text("Dana perwalian & hibah")
/// output.end()
/// try output.finish()
/// ```
package final class XMLOutput {
    private var buffer: [UInt8] = []
    private var openElements: [StaticString] = []
    private var isStartTagOpen = false
    private let sink: (UnsafeRawBufferPointer) throws -> Void
    private var failure: (any Error)?

    private static var bufferSize: Int { 64 << 10 }

    /// An output into `sink`, which is called with some 64 KiB at a time; its first error is kept and thrown by `finish()`.
    package init(sink: @escaping (UnsafeRawBufferPointer) throws -> Void) {
        self.sink = sink
        buffer.reserveCapacity(Self.bufferSize + 4096)
    }

    /// Writes the XML declaration; the first thing in a file.
    package func declaration() {
        append(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    }

    /// Starts an element where the output stands.
    package func start(_ name: StaticString) {
        closeStartTag()
        append(0x3C)
        append(name)
        openElements.append(name)
        isStartTagOpen = true
        flushIfLarge()
    }

    /// Starts an element on a new line, indented by its depth.
    package func startOnNewLine(_ name: StaticString) {
        newLine()
        start(name)
    }

    /// Adds an attribute to the element just started.
    package func attribute(_ name: StaticString, _ value: String) {
        guard isStartTagOpen else { return }
        append(0x20)
        append(name)
        append(0x3D)
        append(0x22)
        escape(value, isAttribute: true)
        append(0x22)
    }

    /// Adds an attribute where there is a value.
    package func attribute(_ name: StaticString, ifPresent value: String?) {
        if let value { attribute(name, value) }
    }

    /// Writes text. Characters that XML cannot hold become U+FFFD: whoever has some writes them in another way.
    package func text(_ text: String) {
        guard !text.isEmpty else { return }
        closeStartTag()
        escape(text, isAttribute: false)
        flushIfLarge()
    }

    /// Ends the innermost open element; one without content becomes an empty-element tag.
    package func end() {
        guard let name = openElements.popLast() else { return }
        if isStartTagOpen {
            append("/>")
            isStartTagOpen = false
        } else {
            append("</")
            append(name)
            append(0x3E)
        }
        flushIfLarge()
    }

    /// Ends the innermost open element with its end tag on a new line, indented as its start.
    package func endOnNewLine() {
        if !isStartTagOpen { newLine(depth: openElements.count - 1) }
        end()
    }

    /// Writes an element that holds nothing but text, on a new line; without content where the text is empty.
    package func elementOnNewLine(_ name: StaticString, text content: String) {
        startOnNewLine(name)
        text(content)
        end()
    }

    /// Writes a comment on a new line. Hyphens that would end it early (XML 1.0, section 2.5) are set apart by spaces.
    package func commentOnNewLine(_ text: String) {
        newLine()
        append("<!-- ")
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "-"), previous == byte { append(0x20) }
            append(byte < 0x20 && byte != 0x0A && byte != 0x09 ? 0x20 : byte)
            previous = byte
        }
        append(text.isEmpty ? "-->" : " -->")
        flushIfLarge()
    }

    /// Starts a new line, indented by the number of open elements.
    package func newLine() { newLine(depth: openElements.count) }

    /// Ends all open elements, writes a last line feed and hands everything to the sink.
    ///
    /// - Throws: the first error of the sink.
    package func finish() throws {
        while !openElements.isEmpty { end() }
        append(0x0A)
        flush()
        if let failure { throw failure }
    }

    private func newLine(depth: Int) {
        closeStartTag()
        append(0x0A)
        for _ in 0..<depth { append("  ") }
    }

    private func closeStartTag() {
        if isStartTagOpen { append(0x3E) }
        isStartTagOpen = false
    }

    private func flushIfLarge() {
        if buffer.count >= Self.bufferSize { flush() }
    }

    private func flush() {
        defer { buffer.removeAll(keepingCapacity: true) }
        guard failure == nil, !buffer.isEmpty else { return }
        do { try buffer.withUnsafeBytes(sink) } catch { failure = error }
    }

    private func append(_ byte: UInt8) { buffer.append(byte) }

    private func append(_ text: StaticString) {
        text.withUTF8Buffer { buffer.append(contentsOf: $0) }
    }

    private func escape(_ text: String, isAttribute: Bool) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                guard let (replacement, length) = Self.replacement(at: index, of: bytes, isAttribute: isAttribute) else { continue }
                // The bytes of a three-byte noncharacter end at `index`.
                buffer.append(contentsOf: bytes[start..<(index + 1 - length)])
                append(replacement)
                start = index + 1
            }
            buffer.append(contentsOf: bytes[start...])
        }
    }

    /// What stands for the character that ends at `index`, and its length in bytes; nil where it stands for itself.
    @inline(__always)
    private static func replacement(
        at index: Int, of bytes: UnsafeBufferPointer<UInt8>, isAttribute: Bool
    ) -> (StaticString, Int)? {
        switch bytes[index] {
        case UInt8(ascii: "&"): return ("&amp;", 1)
        case UInt8(ascii: "<"): return ("&lt;", 1)
        case UInt8(ascii: ">"): return ("&gt;", 1)
        case 0x0D: return ("&#13;", 1)
        case UInt8(ascii: "\""): return isAttribute ? ("&quot;", 1) : nil
        case 0x09: return isAttribute ? ("&#9;", 1) : nil
        case 0x0A: return isAttribute ? ("&#10;", 1) : nil
        case 0..<0x20: return ("\u{FFFD}", 1)
        case 0xBE, 0xBF:
            let isNoncharacter = index >= 2 && bytes[index - 1] == 0xBF && bytes[index - 2] == 0xEF
            return isNoncharacter ? ("\u{FFFD}", 3) : nil
        default: return nil
        }
    }
}
