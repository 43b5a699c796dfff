/// Walks the UTF-8 bytes of an XML file ahead of libxml2, in linear time.
///
/// Finds where each tag starts and ends, and refuses what libxml2 must not see or is lax about: too many attributes, too
/// large tags, too deep nesting, an internal DTD subset, bytes that are no UTF-8, characters that are none in XML. What
/// is merely ill-formed is left to libxml2.
struct MarkupScanner {
    /// One start, end or empty-element tag.
    struct Tag {
        /// The place of its `<`.
        var start: XMLPosition
        /// The offset just behind its `>`.
        var end: Int
        var isEmptyElement: Bool
    }

    private enum State {
        case text, lessThan, bang, bangDash
        case comment, commentDash, commentDashDash
        case cdataOpening, cdata, cdataBracket, cdataBracketBracket
        case instruction, instructionQuestion
        case doctype, doctypeQuote
        case startTag, startTagSlash, attributeValue, endTag
    }

    private let limits: XMLLimits
    private var state = State.text
    private var quote: UInt8 = 0
    private var attributes = 0
    private var depth = 0
    private var markupStart: XMLPosition
    private var validator = UTF8Validator()
    private var sequenceStart: XMLPosition
    private var lastTwo: (UInt8, UInt8) = (0, 0)
    private var previousWasCarriageReturn = false
    /// The place of the next byte.
    private(set) var position: XMLPosition
    /// The tags found and not yet taken.
    private var tags: [Tag] = []
    private var nextTag = 0

    init(limits: XMLLimits, offset: Int) {
        self.limits = limits
        position = XMLPosition(offset: offset, line: 1, column: 1)
        markupStart = position
        sequenceStart = position
    }

    /// Whether the file may end here: outside of all markup and elements.
    var isComplete: Bool { state == .text && depth == 0 && validator.remaining == 0 }

    /// Whether the bytes so far end within a UTF-8 sequence.
    var isWithinCharacter: Bool { validator.remaining > 0 }

    /// The offset up to which bytes may be given to libxml2: it never sees part of a tag or of a character, nor a carriage
    /// return whose successor is unknown.
    var safeOffset: Int {
        switch state {
        case .lessThan, .startTag, .startTagSlash, .attributeValue, .endTag: markupStart.offset
        default: validator.remaining > 0 ? sequenceStart.offset : position.offset - (previousWasCarriageReturn ? 1 : 0)
        }
    }

    /// The next tag that libxml2 reports.
    mutating func takeTag() -> Tag? {
        guard nextTag < tags.count else { return nil }
        let tag = tags[nextTag]
        nextTag += 1
        if nextTag == tags.count {
            tags.removeAll(keepingCapacity: true)
            nextTag = 0
        }
        return tag
    }

    /// Scans `bytes` from index `start` on. A lone carriage return becomes a line feed, as XML 1.0 section 2.11 asks, so
    /// that libxml2 counts lines as editors do.
    mutating func scan(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int) throws(XMLError) {
        for index in start..<bytes.count {
            let byte = bytes[index]
            if previousWasCarriageReturn, byte != 0x0A { bytes[index - 1] = 0x0A }
            try check(byte)
            try step(byte)
            advance(over: byte)
        }
    }

    @inline(__always)
    private mutating func advance(over byte: UInt8) {
        position.offset += 1
        if byte >= 0x20 {
            if byte & 0xC0 != 0x80 { position.column += 1 }
            previousWasCarriageReturn = false
        } else if byte == 0x0A || byte == 0x0D {
            if byte == 0x0D || !previousWasCarriageReturn { position.line += 1 }
            position.column = 1
            previousWasCarriageReturn = byte == 0x0D
        } else {
            position.column += 1
            previousWasCarriageReturn = false
        }
    }

    @inline(__always)
    private mutating func check(_ byte: UInt8) throws(XMLError) {
        if byte < 0x80, validator.remaining == 0 {
            if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { throw notACharacter(UInt32(byte), at: position) }
            return
        }
        if validator.remaining == 0 { sequenceStart = position }
        guard validator.accept(byte) else {
            throw XMLError(
                code: "not-utf8", "the bytes here are not UTF-8",
                advice: "save the file as UTF-8, or state its encoding in the XML declaration", at: sequenceStart)
        }
        if lastTwo == (0xEF, 0xBF), byte >= 0xBE { throw notACharacter(0xFF00 + UInt32(byte) + 0x40, at: sequenceStart) }
        lastTwo = (lastTwo.1, byte)
    }

    private func notACharacter(_ value: UInt32, at place: XMLPosition) -> XMLError {
        let digits = String(value, radix: 16, uppercase: true)
        return XMLError(
            code: "xml-character",
            "U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits) is not a character that XML can hold",
            advice: "remove it, or export the file again", at: place)
    }

    @inline(__always)
    private mutating func step(_ byte: UInt8) throws(XMLError) {
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") {
                markupStart = position
                state = .lessThan
            }
        case .startTag, .startTagSlash, .attributeValue: try stepInStartTag(byte)
        case .endTag:
            if byte == UInt8(ascii: ">") { finishTag(isEmptyElement: false) } else { try checkLength() }
        default: try stepInOtherMarkup(byte)
        }
    }

    private mutating func stepInStartTag(_ byte: UInt8) throws(XMLError) {
        switch (state, byte) {
        case (.attributeValue, quote): state = .startTag
        case (.attributeValue, _): try checkLength()
        case (_, UInt8(ascii: "\"")), (_, UInt8(ascii: "'")):
            attributes += 1
            if attributes > limits.attributesPerElement {
                throw limit("an element has more than \(limits.attributesPerElement) attributes")
            }
            quote = byte
            state = .attributeValue
        case (.startTagSlash, UInt8(ascii: ">")): finishTag(isEmptyElement: true)
        case (_, UInt8(ascii: ">")):
            depth += 1
            if depth > limits.depth { throw limit("elements are nested more than \(limits.depth) deep") }
            finishTag(isEmptyElement: false)
        case (_, UInt8(ascii: "/")): state = .startTagSlash
        default:
            state = .startTag
            try checkLength()
        }
    }

    private mutating func stepInOtherMarkup(_ byte: UInt8) throws(XMLError) {
        switch (state, byte) {
        case (.lessThan, UInt8(ascii: "!")): state = .bang
        case (.lessThan, UInt8(ascii: "?")): state = .instruction
        case (.lessThan, UInt8(ascii: "/")):
            state = .endTag
            depth -= 1
        case (.lessThan, _):
            state = .startTag
            attributes = 0
        case (.bang, UInt8(ascii: "-")): state = .bangDash
        case (.bang, UInt8(ascii: "[")): state = .cdataOpening
        case (.bang, _): state = .doctype
        case (.bangDash, UInt8(ascii: "-")): state = .comment
        case (.bangDash, _): state = .text
        case (.comment, UInt8(ascii: "-")): state = .commentDash
        case (.commentDash, UInt8(ascii: "-")): state = .commentDashDash
        case (.commentDashDash, UInt8(ascii: ">")): state = .text
        case (.commentDashDash, UInt8(ascii: "-")): break
        case (.commentDash, _), (.commentDashDash, _): state = .comment
        case (.cdataOpening, UInt8(ascii: "[")): state = .cdata
        case (.cdata, UInt8(ascii: "]")): state = .cdataBracket
        case (.cdataBracket, UInt8(ascii: "]")): state = .cdataBracketBracket
        case (.cdataBracketBracket, UInt8(ascii: ">")): state = .text
        case (.cdataBracketBracket, UInt8(ascii: "]")): break
        case (.cdataBracket, _), (.cdataBracketBracket, _): state = .cdata
        case (.instruction, UInt8(ascii: "?")): state = .instructionQuestion
        case (.instructionQuestion, UInt8(ascii: ">")): state = .text
        case (.instructionQuestion, UInt8(ascii: "?")): break
        case (.instructionQuestion, _): state = .instruction
        case (.doctype, UInt8(ascii: "[")): throw .internalSubset(at: position)
        case (.doctype, UInt8(ascii: ">")): state = .text
        case (.doctype, UInt8(ascii: "\"")), (.doctype, UInt8(ascii: "'")):
            quote = byte
            state = .doctypeQuote
        case (.doctypeQuote, quote): state = .doctype
        default: break
        }
    }

    private mutating func finishTag(isEmptyElement: Bool) {
        tags.append(Tag(start: markupStart, end: position.offset + 1, isEmptyElement: isEmptyElement))
        state = .text
    }

    private func checkLength() throws(XMLError) {
        if position.offset - markupStart.offset > limits.bytesPerTag {
            throw limit("a tag is longer than \(limits.bytesPerTag) bytes")
        }
    }

    private func limit(_ message: String) -> XMLError {
        XMLError(code: "xml-limit", message, advice: "no translation file needs that; check where the file comes from", at: markupStart)
    }
}

extension XMLError {
    /// The refusal of declarations inside a file's own DOCTYPE.
    static func internalSubset(at position: XMLPosition) -> XMLError {
        XMLError(
            code: "xml-internal-subset", "the DOCTYPE declares entities or other things of its own, which is refused for safety",
            advice: "remove everything between [ and ] from the DOCTYPE", at: position)
    }
}
