import PadananCore

/// Looks over an article for what its editors should know before it is translated.
enum ArticleInspector {
    static func diagnostics(of text: String, hasSegments: Bool) -> [Diagnostic] {
        var result: [Diagnostic] = []
        if !hasSegments {
            result.append(
                Diagnostic(
                    .warning, code: "article-empty", "the article has no text", advice: "check that this is the right file",
                    at: SourcePosition(line: 1, column: 1)))
        }
        var seen: Set<String> = []
        var offset = 0
        for scalar in text.unicodeScalars {
            if scalar.value >= 0x20, scalar.value < 0x7F {
                offset += 1
                continue
            }
            if let (code, message, advice) = oddity(scalar), seen.insert(code).inserted {
                result.append(
                    Diagnostic(.warning, code: code, message, advice: advice, at: SourcePosition(ofByte: offset, in: text.utf8)))
            }
            offset += UTF8.width(scalar)
        }
        return result
    }

    private static func oddity(_ scalar: Unicode.Scalar) -> (code: String, message: String, advice: String)? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: nil
        case 0x00..<0x20, 0xFFFE, 0xFFFF:
            (
                "article-control-character", "the control character \(name(scalar)) cannot stand in XML; XLIFF carries it as a code",
                "remove it from the article if nobody needs it"
            )
        case 0x202A...0x202E, 0x2066...0x2069:
            (
                "article-bidi-control", "the invisible character \(name(scalar)) changes the direction of the text",
                "remove it unless the article quotes a right-to-left script"
            )
        default:
            (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
                ? ("article-noncharacter", "\(name(scalar)) is not a character", "remove it from the article") : nil
        }
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
