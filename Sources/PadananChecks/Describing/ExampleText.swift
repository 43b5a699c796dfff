import PadananCore

/// Writes examples as people read them.
enum ExampleText {
    /// One line for each glossary entry, source and target.
    static func lines(_ example: Example) -> [String] {
        example.terms.map { "glossary: \(entry($0))" }
            + example.pairs.flatMap { pair in
                ["source:   \(visible(pair.source))", "target:   \(pair.target.map(visible) ?? "(none)")\(state(pair))"]
            }
    }

    private static func entry(_ term: ExampleTerm) -> String {
        guard !term.isKept else { return "\(term.source) (keep)" }
        return "\(term.source) = "
            + (term.accepted + term.deprecated.map { "\($0) (deprecated)" } + term.forbidden.map { "\($0) (forbidden)" })
            .joined(separator: ", ")
    }

    /// The state, where it is not the usual one of a text with or without a translation.
    private static func state(_ pair: Example.Pair) -> String {
        let usual: SegmentState = pair.target == nil ? .initial : .translated
        return pair.state == usual ? "" : "  [state: \(pair.state.rawValue)]"
    }

    /// The text with the characters that would not be seen written as `\u{…}`.
    private static func visible(_ text: String) -> String {
        guard !text.isEmpty else { return "(empty)" }
        var result = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar == " " || !(scalar.isSpace || scalar.isInvisible || (0x300...0x36F).contains(scalar.value))
            if isPlain {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            }
        }
        return result
    }
}
