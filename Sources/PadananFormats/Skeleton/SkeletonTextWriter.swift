import PadananXML

/// Writes the parts of a skeleton's text form, as bytes: appending to views of a string copies it each time.
struct SkeletonTextWriter {
    private var output: [UInt8] = []
    /// Whether raw white space at this place would mean nothing, or melt into white space before it.
    private var isAfterWhiteSpace = true

    /// Writes syntax.
    mutating func raw(_ text: String) {
        output += text.utf8
        isAfterWhiteSpace = output.last.map { Unicode.Scalar($0).isRawSpace } ?? true
    }

    /// Writes an id, in which the separators are escaped too.
    mutating func identifier(_ text: String) {
        for scalar in text.unicodeScalars {
            if scalar == "/" || scalar == ":" || scalar == " " { code(of: scalar) } else { character(scalar) }
        }
    }

    /// Writes text of the article.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars { character(scalar) }
    }

    /// The whole text form.
    mutating func finished() -> String {
        // White space at the end means nothing, so a space there has to be told.
        if output.last == UInt8(ascii: " ") {
            output.removeLast()
            output += "\\_".utf8
        }
        if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
        return String(decoding: output, as: UTF8.self)
    }

    private mutating func character(_ scalar: Unicode.Scalar) {
        switch scalar {
        case " ":
            if isAfterWhiteSpace { escape("_") } else { raw(" ") }
        // The line break makes the form readable; it means nothing.
        case "\n": raw("\\n\n")
        case "\r": escape("r")
        case "\t": escape("t")
        case "\\", "{", "}": escape(scalar)
        default:
            if scalar.value < 0x7F, scalar.value > 0x20 {
                output.append(UInt8(scalar.value))
                isAfterWhiteSpace = false
            } else if scalar.needsCode {
                code(of: scalar)
            } else {
                output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                isAfterWhiteSpace = false
            }
        }
    }

    private mutating func escape(_ letter: Unicode.Scalar) {
        output.append(UInt8(ascii: "\\"))
        output += String(letter).utf8
        isAfterWhiteSpace = false
    }

    private mutating func code(of scalar: Unicode.Scalar) {
        raw("\\u{\(String(scalar.value, radix: 16, uppercase: true))}")
    }
}

extension Unicode.Scalar {
    /// Whether tools might lose or change the character, or XML cannot hold it.
    fileprivate var needsCode: Bool {
        if (0x21...0x7E).contains(value) { return false }
        if !isXMLCharacter || properties.isWhitespace || properties.isNoncharacterCodePoint { return true }
        switch properties.generalCategory {
        // A combining mark might be composed with what stands before it.
        case .control, .format, .nonspacingMark, .spacingMark, .enclosingMark, .unassigned, .privateUse: return true
        default: return false
        }
    }
}
