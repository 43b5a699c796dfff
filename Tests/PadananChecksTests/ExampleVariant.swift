import Foundation

/// A change to an example that must not change what is found in it.
enum ExampleVariant: String, CaseIterable, CustomStringConvertible {
    case asWritten = "as written"
    case emojiInFront = "with an emoji family in front"
    case decomposed = "in NFD"
    case noBreakSpaces = "with no-break spaces"
    case lineEnd = "with CRLF at the end"

    var description: String { rawValue }

    /// The marked text, changed; a blank one stays so, for that is what it is about.
    func apply(to marked: String) -> String {
        guard !Self.isBlank(marked) else { return marked }
        switch self {
        case .asWritten: return marked
        case .emojiInFront:
            // What is marked as a whole stays marked as a whole.
            let isWhole = marked.first == "⟦" && marked.last == "⟧" && marked.filter { $0 == "⟦" }.count == 1
            return isWhole ? "⟦👨‍👩‍👧‍👦 " + marked.dropFirst() : "👨‍👩‍👧‍👦 " + marked
        case .decomposed: return marked.decomposedStringWithCanonicalMapping
        case .noBreakSpaces: return marked.replacingOccurrences(of: " ", with: "\u{A0}")
        case .lineEnd: return marked + "\r\n"
        }
    }

    /// Whether nothing of the text is visible.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" }
    }
}
