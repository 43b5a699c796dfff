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
        for map in source.languageMaps where try pattern(of: map).matches(language) {
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
            throw unusable(Place(rule: rule.rule, list: rule.list, number: rule.number), error.error)
        }
    }

    /// A rule, and one of its patterns, as messages name them.
    private struct Place {
        var rule: SegmentationRules.Rule
        var list: String
        var number: Int
        var element: Element?

        enum Element: String { case beforebreak, afterbreak }

        var pattern: String { element == .afterbreak ? rule.after : rule.before }

        var line: Int { element == .afterbreak ? rule.patternLines.after : rule.patternLines.before }

        var description: String {
            "rule \(number) of '\(list)'" + (element.map { ", <\($0.rawValue)> '\(pattern)'" } ?? "")
        }
    }

    private mutating func add(_ rule: SegmentationRules.Rule, list: String, number: Int) throws(InputError) {
        do throws(InputError) {
            let before = try parse(Place(rule: rule, list: list, number: number, element: .beforebreak))
            let after = try parse(Place(rule: rule, list: list, number: number, element: .afterbreak))
            rules.append(CompiledRule(rule: rule, list: list, number: number, before: before, after: after))
        } catch {
            guard leavesOutUnusableRules else { throw error }
            var diagnostic = error.diagnostic
            diagnostic.severity = .warning
            diagnostic.message += "; the rule is left out"
            diagnostics.append(diagnostic)
        }
    }

    private mutating func parse(_ place: Place) throws(InputError) -> PatternNode {
        do throws(PatternError) {
            let pattern = place.pattern
            var parser = PatternParser(pattern)
            parser.boundsLookBehind = !leavesOutUnusableRules
            let node = try parser.parse()
            // Only counted repetition makes more nodes than a pattern has characters.
            let isLarge = pattern.utf8.count > PatternProgram.maximumNodesOfPattern / 2 || pattern.utf8.contains(UInt8(ascii: "{"))
            guard !isLarge || node.size <= PatternProgram.maximumNodesOfPattern else {
                throw PatternError(reason: "the pattern is too large", offset: 0)
            }
            if parser.hasUnboundedLookBehind {
                diagnostics.append(
                    Diagnostic(
                        .warning, code: "srx-look-behind",
                        "\(place.description): look-behind without a bound is used as it is, which other programs refuse",
                        advice: "write '{1,20}' for '+' and '{0,20}' for '*'", file: source.name, at: position(of: place)))
            }
            return node
        } catch {
            throw unusable(place, error)
        }
    }

    private func unusable(_ place: Place, _ error: PatternError) -> InputError {
        InputError(
            code: "srx-pattern", "\(place.description): \(error.reason) at character \(error.offset + 1)",
            advice: "correct the rule or leave it out", file: source.name, at: position(of: place))
    }

    private func position(of place: Place) -> SourcePosition? { place.line > 0 ? SourcePosition(line: place.line, column: 1) : nil }

    private func pattern(of map: SegmentationRules.LanguageMap) throws(InputError) -> LanguagePattern {
        do throws(PatternError) {
            return try LanguagePattern(map.pattern)
        } catch {
            throw InputError(
                code: "srx-pattern", "languagepattern '\(map.pattern)': \(error.reason)", advice: "correct the pattern", file: source.name,
                at: map.line > 0 ? SourcePosition(line: map.line, column: 1) : nil)
        }
    }
}
