import PadananCore
import PadananSegmentation
import Testing

@Suite struct SegmenterTests {
    static func rules(
        _ rules: [SegmentationRules.Rule], cascades: Bool = false, maps: [(String, String)] = [(".*", "all")],
        more: [SegmentationRules.RuleList] = []
    ) -> SegmentationRules {
        SegmentationRules(
            name: "test.srx", cascades: cascades, ruleLists: [SegmentationRules.RuleList(name: "all", rules: rules)] + more,
            languageMaps: maps.map { SegmentationRules.LanguageMap(pattern: $0.0, ruleList: $0.1) })
    }

    static func boundaries(_ text: String, _ rules: SegmentationRules, language: LanguageTag = "id") throws -> [Int] {
        var segmenter = try Segmenter(rules: rules, language: language)
        return segmenter.boundaries(in: text.utf8.span)
    }

    @Test("The first rule that matches on both sides decides")
    func firstRuleDecides() throws {
        let exception = SegmentationRules.Rule(breaks: false, before: "\\bdr\\.", after: "\\s")
        let stop = SegmentationRules.Rule(breaks: true, before: "\\.", after: "\\s")
        #expect(try Self.boundaries("dr. A. B", Self.rules([exception, stop])) == [6])
        #expect(try Self.boundaries("dr. A. B", Self.rules([stop, exception])) == [3, 6])
    }

    @Test("A missing pattern matches anywhere")
    func emptyPatternMatchesAnywhere() throws {
        #expect(try Self.boundaries("a;b;c", Self.rules([.init(breaks: true, before: ";", after: "")])) == [2, 4])
        #expect(try Self.boundaries("a;b", Self.rules([.init(breaks: true, before: "", after: ";")])) == [1])
    }

    @Test("Rules cascade only where the file says so")
    func cascade() throws {
        let more = SegmentationRules.RuleList(name: "more", rules: [.init(breaks: true, before: ";", after: "")])
        let first = SegmentationRules.Rule(breaks: true, before: "\\.", after: "")
        let maps = [("id.*", "all"), (".*", "more")]
        #expect(try Self.boundaries("a;b.c", Self.rules([first], cascades: true, maps: maps, more: [more])) == [2, 4])
        #expect(try Self.boundaries("a;b.c", Self.rules([first], maps: maps, more: [more])) == [4])
        #expect(try Self.boundaries("a;b.c", Self.rules([first], maps: maps, more: [more]), language: "en-US") == [2])
    }

    @Test("A rule that cannot be compiled is named with its number")
    func badRuleIsNamed() throws {
        let error = #expect(throws: InputError.self) {
            try Segmenter(rules: Self.rules([.init(breaks: true, before: "(a", after: "", line: 7)]), language: "id")
        }
        #expect(error?.diagnostic.code == "srx-pattern")
        #expect(error?.diagnostic.message.hasPrefix("rule 1 of 'all', <beforebreak> '(a'") == true)
        #expect(error?.diagnostic.position?.line == 7)
    }

    @Test("A language without a map is refused")
    func unmappedLanguage() {
        let error = #expect(throws: InputError.self) { try Segmenter(rules: Self.rules([], maps: [("fr", "all")]), language: "id") }
        #expect(error?.diagnostic.code == "srx-language")
    }

    @Test("Segments and gaps are the text again, whatever the text", arguments: 0..<200)
    func nothingIsLost(seed: Int) throws {
        let alphabet = [
            "a", "B", ".", " ", "\n", "\r\n", "\"", "é", "\u{301}", "\u{2028}", "1", "?", "Baca Juga: ", "😀", "\u{A0}", "-", "\u{FFFE}",
        ]
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        var text = ""
        for _ in 0..<60 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += alphabet[Int(state >> 33) % alphabet.count]
        }
        let stop = SegmentationRules.Rule(breaks: true, before: "[.?]", after: "\\s")
        var article = ArticleSegmenter(segmenter: try Segmenter(rules: Self.rules([stop]), language: "id"))
        var end = 0
        for segment in article.segments(in: text) {
            #expect(segment.range.start >= end && !segment.range.isEmpty)
            #expect(
                text[TextRange(end, segment.range.start)].allSatisfy {
                    $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
                })
            end = segment.range.end
        }
        #expect(text[TextRange(end, text.utf8.count)].unicodeScalars.allSatisfy { $0.properties.isWhitespace })
    }
}
