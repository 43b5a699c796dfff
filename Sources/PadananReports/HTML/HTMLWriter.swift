import PadananCore

/// Writes HTML.
///
/// Markup can only be a literal of our own (`StaticString`); whatever comes from outside goes through `text` or an attribute, both of
/// which escape.
struct HTMLWriter {
    private(set) var bytes: [UInt8]

    init(after bytes: [UInt8] = []) { self.bytes = bytes }

    /// Writes markup of our own.
    mutating func markup(_ literal: StaticString) { bytes.write(literal) }

    /// Writes text.
    mutating func text(_ text: String) { bytes.write(Self.escaped(text)) }

    /// Writes an element with text in it.
    mutating func element(_ name: StaticString, _ text: String, attributes: [(StaticString, String)] = []) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// Writes a start tag.
    mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)] = []) {
        bytes.write("<" as StaticString)
        bytes.write(name)
        for (attribute, value) in attributes {
            bytes.write(" " as StaticString)
            bytes.write(attribute)
            bytes.write("=\"" as StaticString)
            text(value)
            bytes.write("\"" as StaticString)
        }
        bytes.write(">" as StaticString)
    }

    /// Writes an end tag.
    mutating func close(_ name: StaticString) {
        bytes.write("</" as StaticString)
        bytes.write(name)
        bytes.write(">" as StaticString)
    }

    /// Writes a text with the part that `range` covers marked.
    mutating func text(_ text: String, marking range: TextRange?) {
        guard let range, !range.isEmpty else {
            self.text(text)
            return
        }
        self.text(text[TextRange(0, range.start)])
        element("mark", text[range])
        self.text(text[TextRange(range.end, text.utf8.count)])
    }

    /// The one place where text becomes HTML: markup escaped, control and bidirectional characters written as `\u{…}`.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            default:
                if scalar.value < 0x7F, scalar.value >= 0x20 {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += String(scalar).escapingControlCharacters()
                }
            }
        }
        return result
    }
}
