import PadananCore

/// Text made fit to stand in XML 1.0.
enum XMLText {
    /// The text with markup escaped; characters that XML cannot hold, and those that turn the writing direction, are written as `\u{…}`.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            // As references, so that they survive in attributes.
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            case "\r": result += "&#13;"
            default:
                if scalar.value == 0xFFFE || scalar.value == 0xFFFF {
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else if scalar.value < 0x80, scalar.value >= 0x20, scalar.value != 0x7F {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += String(scalar).escapingControlCharacters()
                }
            }
        }
        return result
    }
}
