import PadananCore

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Texts that break what is fragile.
enum HardText {
    /// Pieces that formats tend to lose, change or trip over.
    static let pieces = [
        "Dana perwalian", " ", "  ", "\n", "\r\n", "\r", "\t", "\u{A0}", "\u{2028}", "\u{2029}", "\u{85}", "\u{200B}", "\u{200D}",
        "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{0}", "\u{1}", "\u{1B}", "\u{1F}", "\u{7F}", "\u{9F}", "\"", "'", "&", "<",
        ">", "]]>", "<!--", "-->", "&amp;", "&#13;", "{", "}", "\\", "\\n", "\\u{41}", "/", ":", "é", "e\u{301}", "\u{301}", "ﷺ",
        "🇮🇩", "👩‍👩‍👧", "𝒜", "\u{10FFFF}", "\u{E000}", "“kutip”", "–", "...", "a", "1.250,5",
    ]

    static func random(_ count: Int, using generator: inout SeededGenerator) -> String {
        (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
}
