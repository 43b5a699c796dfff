import PadananKit
import Testing

@Suite struct SegmentationTestReportTests {
    private static func report(_ input: String, _ expected: [String]) throws -> String {
        let rule = SegmentationRules.Rule(breaks: true, before: "\\.", after: "\\s")
        let rules = SegmentationRules(
            name: "own.srx", cascades: false, ruleLists: [.init(name: "all", rules: [rule])],
            languageMaps: [.init(pattern: ".*", ruleList: "all")])
        var segmenter = ArticleSegmenter(segmenter: try Segmenter(rules: rules, language: .indonesian))
        var report = SegmentationTestReport()
        return report.run([SegmentationCase(category: "", line: 3, input: input, expected: expected)], file: "g.txt", with: &segmenter)
    }

    @Test("Segments that agree are shown once, however alike they are")
    func alike() throws {
        #expect(
            try Self.report("Ya. Ya. Ya.", ["Ya.", "Ya."]) == """
                g.txt:3: not split as expected
                    Ya.
                    Ya.
                  + Ya.

                """)
        #expect(
            try Self.report("Ya. Ya.", ["Ya.", "Ya.", "Ya."]) == """
                g.txt:3: not split as expected
                    Ya.
                    Ya.
                  - Ya.

                """)
    }
}
