import PadananCore
import PadananXML

/// The rules for ids in XLIFF 2.x (section 4.3.1.21).
enum XLIFF2Identifier {
    /// The id of an element that must have one.
    static func required(_ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws -> String {
        guard let id = try optional(tag, at: position) else {
            throw InputError(code: "missing-id", "the element \(tag.localName) has no id", advice: "give it one", at: position)
        }
        return id
    }

    /// The id of an element that may have one.
    static func optional(_ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws -> String? {
        guard let id = tag.attribute(.id) else { return nil }
        guard isNameToken(id) else {
            throw InputError(
                code: "bad-id", "\"\(id)\" is not an id that XLIFF allows", advice: "use letters, digits, dots, hyphens and underscores",
                at: position
            )
        }
        return id
    }

    /// The error for an id that was used before.
    static func duplicate(_ id: String, of element: String, at position: SourcePosition) -> InputError {
        InputError(
            code: "duplicate-id", "the id \"\(id)\" of the \(element) was used before", advice: "each needs an id of its own", at: position)
    }

    /// Whether `text` is an XML `Nmtoken` (XML 1.0 production 7).
    private static func isNameToken(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", ":", "\u{B7}": true
                case "\u{C0}"..."\u{37D}", "\u{37F}"..."\u{1FFF}": scalar.value != 0xD7 && scalar.value != 0xF7
                case "\u{200C}", "\u{200D}", "\u{203F}", "\u{2040}", "\u{2070}"..."\u{218F}", "\u{2C00}"..."\u{2FEF}": true
                case "\u{3001}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFFD}", "\u{10000}"..."\u{EFFFF}": true
                default: false
                }
            }
    }
}
