import PadananCore

/// Chooses the rules of a language and turns their patterns into automata.
struct RuleCompiler {
    /// A rule with its patterns as trees.
    struct CompiledRule {
        var rule: SegmentationRules.Rule
        /// The name of the rule list it comes from.
        var list: String
        /// Its number there, from 1.
        var number: Int
        var before: PatternNode
        var after: PatternNode
    }

    /// The rules chosen, in order.
    private(set) var rules: [CompiledRule] = []
    /// What was left out.
    private(set) var diagnostics: [Diagnostic] = []

    private let source: SegmentationRules
    private let leavesOutUnusableRules: Bool

    init(rules: SegmentationRules, leavesOutUnusableRules: Bool) {
        source = rules
        self.leavesOutUnusableRules = leavesOutUnusableRules
    }

    /// Adds the rules that serve a language, in the order of the language maps.
    mutating func addRules(for language: LanguageTag) throws(InputError) {
        var isMapped = false
        for map in source.languageMaps where try matches(map.pattern, language) {
            isMapped = true
            for list in source.ruleLists where list.name == map.ruleList {
                for (index, rule) in list.rules.enumerated() { try add(rule, list: list.name, number: index + 1) }
            }
            if !source.cascades { break }
        }
        guard isMapped else {
            throw InputError(
                code: "srx-language", "no language map of the rules matches '\(language)'",
                advice: "add a <languagemap> for it, or a last one with languagepattern=\".*\"", file: source.name)
        }
    }

    /// The automata of all `beforebreak` patterns and of all `afterbreak` patterns, and a filter of the break rules'.
    func matchers() throws(InputError) -> (before: PlaceMatcher, after: PlaceMatcher, pairs: PairFilter) {
        do throws(IndexedPatternError) {
            let before = try PlaceMatcher(rules.map(\.before), reading: .backward)
            let after = try PlaceMatcher(rules.map(\.after), reading: .forward)
            let bound = rules.indices.filter { rules[$0].rule.breaks && !rules[$0].before.outermostScalars(reading: .backward).canBeEmpty }
            return (before, after, PairFilter(before.program, patterns: bound))
        } catch {
            let rule = rules[error.index]
            throw unusable(rule.rule, number: rule.number, element: nil, error.error)
        }
    }

    private mutating func add(_ rule: SegmentationRules.Rule, list: String, number: Int) throws(InputError) {
        do throws(InputError) {
            let before = try parse(rule.before, of: rule, number: number, element: "beforebreak")
            let after = try parse(rule.after, of: rule, number: number, element: "afterbreak")
            rules.append(CompiledRule(rule: rule, list: list, number: number, before: before, after: after))
        } catch {
            guard leavesOutUnusableRules else { throw error }
            var diagnostic = error.diagnostic
            diagnostic.severity = .warning
            diagnostic.message += "; the rule is left out"
            diagnostics.append(diagnostic)
        }
    }

    private func parse(
        _ pattern: String, of rule: SegmentationRules.Rule, number: Int, element: String
    ) throws(InputError) -> PatternNode {
        do throws(PatternError) {
            let node = try PatternParser.parse(pattern)
            // Only counted repetition makes more nodes than a pattern has characters.
            let isLarge = pattern.utf8.count > PatternProgram.maximumNodesOfPattern / 2 || pattern.utf8.contains(UInt8(ascii: "{"))
            guard !isLarge || node.size <= PatternProgram.maximumNodesOfPattern else {
                throw PatternError(reason: "the pattern is too large", offset: 0)
            }
            return node
        } catch {
            throw unusable(rule, number: number, element: element, error)
        }
    }

    private func unusable(
        _ rule: SegmentationRules.Rule, number: Int, element: String?, _ error: PatternError
    ) -> InputError {
        let pattern = element == "afterbreak" ? rule.after : rule.before
        let line = element == "afterbreak" ? rule.patternLines.after : rule.patternLines.before
        let place = element.map { ", <\($0)> '\(pattern)'" } ?? ""
        return InputError(
            code: "srx-pattern", "rule \(number)\(place): \(error.reason) at character \(error.offset + 1)",
            advice: "correct the rule or leave it out", file: source.name, at: line > 0 ? SourcePosition(line: line, column: 1) : nil)
    }

    /// Whether a language pattern matches a language: all of its code, without regard to case (RFC 5646, 2.1.1).
    private func matches(_ pattern: String, _ language: LanguageTag) throws(InputError) -> Bool {
        do throws(PatternError) {
            let node = PatternNode.sequence([try PatternParser.parse("(?i)" + pattern), .assertion(.end)])
            var matcher: PlaceMatcher
            do throws(IndexedPatternError) { matcher = try PlaceMatcher([node], reading: .forward) } catch { throw error.error }
            let code = language.identifier.utf8.span
            matcher.begin(code)
            return matcher.matches(at: 0, in: code) != 0
        } catch {
            throw InputError(
                code: "srx-pattern", "languagepattern '\(pattern)': \(error.reason)", advice: "correct the pattern", file: source.name)
        }
    }
}
