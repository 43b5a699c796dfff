import PadananCore
import Testing

@testable import PadananSegmentation

@Suite struct PatternTests {
    @Test(
        "A pattern matches at the start of a text as ICU's would",
        arguments: [
            ("a+b", "aaab", 4), ("a|bc", "bcd", 2), ("[A-C]{2,3}", "ABCABC", 3), ("\\d{2}\\.\\d", "10.3", 4), ("(?i)jakarta", "JAKARTA", 7),
            ("\\p{Lu}\\p{Ll}+", "Élan", 5), ("[^\\s.]+", "kata.", 4), ("a\\b", "a b", 1), ("a\\b", "ab", nil), ("\\x{41}\\u0042", "AB", 2),
            ("[\\w&&[^\\d]]+", "ab1", 2), ("(?:ab){2}", "abab", 4), ("a*?b", "aab", 3), ("x++y", "xxy", 3), ("\\Qa.b\\E", "a.b", 3),
            ("[[:alpha:]]+", "kué9", 4), ("^a\\z", "a", 1), ("\\.\\s", ". b", 2), ("(?<nama>a)b", "ab", 2), ("", "apa", 0),
        ] as [(String, String, Int?)])
    func matchesAsICU(pattern: String, text: String, end: Int?) throws {
        _ = try PatternParser.parse(pattern)
        var matcher = try AnchoredMatcher(patterns: [pattern])
        #expect(matcher.longestMatch(in: text.utf8.span)?.end == end)
    }

    @Test(
        "A pattern that cannot be used says why",
        arguments: [
            ("(a", "unclosed '('"), ("a)", "unmatched ')'"), ("[a", "unclosed '['"), ("*a", "nothing to repeat before '*'"),
            ("(?<=a+)b", "look-behind needs a bound: write '{1,20}' for '+' and '{0,20}' for '*'"),
            ("(a)\\1", "back-references are not supported"),
            ("\\p{Klingon}", "the property 'Klingon' is not supported"), ("a{3,2}", "the second number of a repetition is the smaller one"),
            ("[z-a]", "a range runs backwards"), ("a\\", "a '\\' stands at the end"), ("(?P<n>a)", "unknown flag 'P'"),
        ])
    func refusesWithAReason(pattern: String, reason: String) {
        let error = #expect(throws: PatternError.self) { try PatternParser.parse(pattern) }
        #expect(error?.reason == reason)
    }

    @Test("Every built-in pattern for datelines and labels can be parsed")
    func builtInPatternsParse() throws {
        for pattern in DatelinePatterns.all + DatelinePatterns.impostors + FurnitureLabels.all.map(\.pattern) {
            #expect(throws: Never.self) { try PatternParser.parse(pattern) }
        }
    }

    @Test("A pattern that makes backtracking engines hang takes linear time")
    func nestedRepetitionIsLinear() throws {
        var matcher = try AnchoredMatcher(patterns: ["(a+)+b"])
        let text = String(repeating: "a", count: 200_000)
        #expect(matcher.longestMatch(in: text.utf8.span) == nil)
    }
}
