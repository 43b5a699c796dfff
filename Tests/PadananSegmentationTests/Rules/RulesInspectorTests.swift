import PadananCore
import PadananSegmentation
import Testing

@Suite struct RulesInspectorTests {
    static func rules(
        _ rules: [SegmentationRules.Rule], cascades: Bool = false, maps: [(String, String)] = [(".*", "all")],
        more: [SegmentationRules.RuleList] = []
    ) -> SegmentationRules {
        SegmentationRules(
            name: "test.srx", cascades: cascades, ruleLists: [.init(name: "all", rules: rules, line: 3)] + more,
            languageMaps: maps.enumerated().map { .init(pattern: $1.0, ruleList: $1.1, line: 100 + $0) })
    }

    static func codes(of pattern: String) -> [String] {
        RulesInspector.diagnostics(for: rules([.init(breaks: false, before: pattern, after: "x", line: 5)])).map(\.code)
    }

    @Test(
        "A pattern that costs other programs exponential time is a warning",
        arguments: [
            "(a+)+$", "(a|a)*b", "(\\w+\\s?)*\\.", "(.*)*(.*)*x", "(a{1,30}){1,30}b", "(a*)*", "(?:\\d{1,3})+", "(a{1,2})*",
            "x((ab)*c?)*",
            "([\\w.]+\\.)+", "(?:\\p{L}|\\w)+$", "(?i:(a|A)+)", "((a+b)+)+", "(\\s*\\w*)*", "(?:a|b|[ab])*", "(.+,?)+!", "([^,]|\\s)*;",
        ])
    func slowPatterns(pattern: String) { #expect(Self.codes(of: pattern) == ["srx-slow-pattern"]) }

    @Test(
        "A repetition that matches each text in one way is not warned of",
        arguments: [
            "([A-Z]\\.)+", "(ab|cd)*", "(\\s+\\w)+", "(?:a|ab)*", "([A-Z]\\.){2,}", "(\\d{3})+", "(?:\\d{3}\\.)+\\d{3}", "(?:\\w+\\.)+\\w+",
            "a+b+c*", ".*.*x", "(\\w+){1,2}", "[.?!]+[\"”’)]*\\s+", "(?:[A-Z]\\.?)+", "(a?)*", "(\\p{Lu}\\p{Ll}*\\s)+", "(?:aa|b)*a",
            "^(\\s*)",
            "(\\p{Lu}|\\p{Ll})+", "(a{16})+", "(?:\\[\\d{1,3}\\])*", "((?:Dr|Prof)\\.\\s*)+",
        ])
    func harmlessPatterns(pattern: String) { #expect(Self.codes(of: pattern).isEmpty) }

    @Test("Patterns made to be hard to inspect are inspected in little time", .timeLimit(.minutes(1)))
    func hardPatterns() {
        let alternatives = "(" + Array(repeating: "a", count: 400).joined(separator: "|") + ")*"
        let distinct = "(" + (0..<400).map { "a\($0)" }.joined(separator: "|") + ")*"
        #expect(Self.codes(of: alternatives) == ["srx-slow-pattern"])
        let rules = (0..<300).map { SegmentationRules.Rule(breaks: false, before: distinct + "\($0)", after: "", line: $0) }
        #expect(RulesInspector.diagnostics(for: Self.rules(rules)).isEmpty)
    }

    @Test("Every pattern that cannot be used is an error with list, number and line, whatever language it serves")
    func unusablePatterns() {
        let good = SegmentationRules.Rule(breaks: true, before: "\\.", after: "\\s", line: 4)
        let bad = SegmentationRules.Rule(breaks: true, before: "(a", after: "[b", line: 7, beforeLine: 8, afterLine: 9)
        let other = SegmentationRules.RuleList(name: "other", rules: [good, bad])
        let found = RulesInspector.diagnostics(
            for: Self.rules([good, bad], maps: [("id", "all"), ("(en", "other"), (".*", "other")], more: [other]))
        #expect(found.allSatisfy { $0.severity == .error && $0.code == "srx-pattern" && $0.file == "test.srx" })
        #expect(found.map { $0.position?.line } == [8, 9, 8, 9, 101])
        #expect(found[0].message.hasPrefix("rule 2 of 'all', <beforebreak> '(a': unclosed '('"))
        #expect(found[3].message.hasPrefix("rule 2 of 'other', <afterbreak> '[b'"))
        #expect(found[4].message.hasPrefix("language map 2, '(en'"))
    }

    @Test("Where there are no maps at all, no list is called unused")
    func noMaps() {
        let rules = SegmentationRules(
            name: "own.srx", cascades: false,
            ruleLists: [SegmentationRules.RuleList(name: "all", rules: [.init(breaks: true, before: "a", after: "b")])], languageMaps: [])
        #expect(RulesInspector.diagnostics(for: rules).isEmpty)
    }

    @Test("Rules that never decide, lists that nothing names and a break after every character are warnings")
    func listWarnings() {
        let rule = SegmentationRules.Rule(breaks: true, before: "a", after: "b", line: 5)
        let held = SegmentationRules.Rule(breaks: false, before: "a", after: "b", line: 6)
        let empty = SegmentationRules.Rule(breaks: true, before: "", after: "", line: 7)
        let unused = SegmentationRules.RuleList(name: "unused", rules: [rule], line: 20)
        let twin = SegmentationRules.RuleList(name: "all", rules: [rule], line: 30)
        let found = RulesInspector.diagnostics(for: Self.rules([rule, held, empty], more: [unused, twin]))
        #expect(found.map(\.code) == ["srx-duplicate-rule", "srx-empty-rule", "srx-unused-list", "srx-duplicate-list"])
        #expect(found.map { $0.position?.line } == [6, 7, 20, 30])
        #expect(found.allSatisfy { $0.severity == .warning })
        #expect(found[0].message == "rule 2 of 'all' has the patterns of rule 1, which always decides, and the other way")
    }

    @Test("A map behind one that takes all is never reached, unless maps cascade")
    func unreachableMaps() {
        let maps = [("id.*", "all"), ("id.*", "all"), ("(?:.*)", "all"), ("en", "all")]
        let found = RulesInspector.diagnostics(for: Self.rules([], maps: maps))
        #expect(found.map(\.code) == ["srx-unreachable-map", "srx-unreachable-map"])
        #expect(found.map { $0.position?.line } == [101, 103])
        #expect(RulesInspector.diagnostics(for: Self.rules([], cascades: true, maps: maps)).isEmpty)
    }

    @Test("The lists in force are those of the first map that matches, or of all where maps cascade")
    func listsInForce() {
        let more = SegmentationRules.RuleList(name: "more", rules: [])
        let maps = [("(ID|in)([-_].*)?", "all"), ("(", "more"), ("[a-z]{2,3}(-.+)?", "more")]
        func names(_ language: LanguageTag, cascades: Bool = false) -> [String] {
            Self.rules([], cascades: cascades, maps: maps, more: [more]).ruleLists(for: language).map(\.name)
        }
        #expect(names("id") == ["all"])
        #expect(names("id-ID") == ["all"])
        #expect(names("en-US") == ["more"])
        #expect(names("id", cascades: true) == ["all", "more"])
        #expect(names("idn") == ["more"])
        #expect(names("x-id") == [])
    }

    @Test("For a language only its own rules are warned of, and errors are left to the compiler")
    func warningsForALanguage() {
        let slow = SegmentationRules.Rule(breaks: true, before: "(a+)+", after: "", line: 5)
        let bad = SegmentationRules.Rule(breaks: true, before: "(", after: "(b*)*", line: 6)
        let rules = Self.rules([slow], maps: [("id", "all"), ("en", "other")], more: [.init(name: "other", rules: [bad, slow])])
        #expect(RulesInspector.warnings(for: rules, language: "id").map { $0.position?.line } == [5])
        #expect(RulesInspector.warnings(for: rules, language: "en").map { $0.position?.line } == [6, 5])
        #expect(RulesInspector.warnings(for: rules, language: "fr").isEmpty)
    }
}
