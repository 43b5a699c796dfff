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
        "Properties, scripts and character escapes are those of Unicode and ICU",
        arguments: [
            ("\\p{Script=Latin}+", "Élan Журнал", 5), ("\\p{sc=Cyrl}+", "Журнал b", 12), ("\\p{Cyrillic}+", "Жb", 2),
            ("\\p{IsHan}+", "雅加達a", 9), ("\\p{Javanese}", "ꦗ", 3), ("\\P{Latin}", "a", nil), ("\\p{^Latin}+", "12a", 2),
            ("\\p{Lowercase Letter}+", "aé9", 3), ("\\p{gc=Nd}+", "12a", 2), ("\\p{General_Category=Letter}+", "aB1", 2),
            ("\\pL+", "aB1", 2),
            ("\\p{punct}+", ".,a", 2), ("\\p{Quotation_Mark}+", "“”\"a", 7), ("\\p{Dash}+", "–—a", 6), ("\\p{STerm}", ".", 1),
            ("\\p{Alphabetic=no}+", "12a", 2), ("\\p{ASCII}+", "ab“", 2), ("\\p{Assigned}", "\u{0378}", nil), ("\\p{Any}", "a", 1),
            ("[\\p{Latin}&&\\p{Lu}]+", "AÉb", 3), ("[[:upper:]]+", "ABc", 2), ("\\0101\\x42", "AB", 2), ("\\cI", "\t", 1),
        ] as [(String, String, Int?)])
    func unicodeProperties(pattern: String, text: String, end: Int?) throws {
        var matcher = try AnchoredMatcher(patterns: [pattern])
        #expect(matcher.longestMatch(in: text.utf8.span)?.end == end)
    }

    @Test("Each script's table of ranges can be read, and no scalar is in two scripts")
    func scriptsAreDisjoint() throws {
        var ends: [(low: UInt32, high: UInt32)] = []
        for name in UnicodeScript.names {
            let set = try #require(ScalarSet(propertyName: name), "\(name)")
            let ranges = try #require(set.ranges)
            #expect(!ranges.isEmpty, "\(name)")
            ends += ranges.map { ($0.lowerBound, $0.upperBound) }
        }
        ends.sort { $0.low < $1.low }
        #expect(ends.count > 900)
        for (first, second) in zip(ends, ends.dropFirst()) { #expect(first.high < second.low) }
    }

    @Test(
        "A pattern that cannot be used says why",
        arguments: [
            ("(a", "unclosed '('"), ("a)", "unmatched ')'"), ("[a", "unclosed '['"), ("*a", "nothing to repeat before '*'"),
            ("(?<=a+)b", "look-behind needs a bound: write '{1,20}' for '+' and '{0,20}' for '*'"),
            ("(a)\\1", "back-references are not supported"),
            ("\\p{Klingon}", "the property 'Klingon' is not supported"), ("a{3,2}", "the second number of a repetition is the smaller one"),
            ("a{1}{1}{1}{1}{1}", "more than 4 quantifiers follow one another"),
            ("[a\(String(repeating: "&&[a]", count: 51))]", "a set has more than 50 '&' and '-'"),
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

    @Test("Rounds of what has no length are no rounds", arguments: ["()", "(\\b\\b)", "(?=ab)", "(|^)", "(a{0})"])
    func emptyRounds(part: String) throws {
        let node = try PatternParser.parse(String(repeating: "(", count: 9) + part + String(repeating: "{1000})", count: 9) + "a")
        #expect(node.size < 10)
        var program = PatternProgram(reading: .forward)
        try program.add(node, number: 0)
    }

    @Test("A pattern as large as numbers can say, and larger, has a size and a length", arguments: [6, 7, 20, 190])
    func immeasurable(depth: Int) throws {
        for (quantifier, isBounded) in [("{1000}", depth == 6), ("{7,1000}", depth == 6), ("{7,}", false)] {
            let nested = String(repeating: "(", count: depth) + "a" + String(repeating: "\(quantifier))", count: depth)
            let node = try PatternParser.parse(nested + nested)
            #expect(node.size > PatternProgram.maximumNodesOfPattern)
            #expect((node.longestMatch != nil) == isBounded)
            #expect(try PatternParser.parse(String(repeating: nested, count: 20)).longestMatch == nil)
            var program = PatternProgram(reading: .forward)
            #expect(throws: PatternError.self) { try program.add(node, number: 0) }
        }
    }

    @Test("A pattern that makes backtracking engines hang takes linear time")
    func nestedRepetitionIsLinear() throws {
        var matcher = try AnchoredMatcher(patterns: ["(a+)+b"])
        let text = String(repeating: "a", count: 200_000)
        #expect(matcher.longestMatch(in: text.utf8.span) == nil)
    }
}
