public import PadananCore

/// Looks over a whole set of rules: what cannot be used, and what is probably not meant.
///
/// Errors are patterns that cannot be used, whatever language they serve. Warnings are patterns that cost other programs
/// exponential time, rules and maps that can never decide, rule lists that nothing names, and a break after every character.
public enum RulesInspector {
    /// All there is to say of the rules, in the order of the file.
    public static func diagnostics(for rules: SegmentationRules) -> [Diagnostic] {
        var result: [Diagnostic] = []
        var ambiguity = AmbiguityCheck()
        var names: Set<String> = []
        let mapped = Set(rules.languageMaps.map(\.ruleList))
        for list in rules.ruleLists {
            if !names.insert(list.name).inserted {
                result.append(
                    warning(
                        "srx-duplicate-list", "there is another rule list '\(list.name)' above: maps take both",
                        advice: "give one another name", line: list.line, in: rules))
            } else if !mapped.contains(list.name), !mapped.isEmpty {
                result.append(
                    warning(
                        "srx-unused-list", "no language map names the rule list '\(list.name)'",
                        advice: "add a <languagemap> for it, or remove it", line: list.line, in: rules))
            }
            result += diagnostics(for: list, in: rules, &ambiguity)
        }
        result += mapDiagnostics(for: rules)
        return result
    }

    /// The warnings about the rules that are in force for a language. Errors are left to whoever compiles them.
    public static func warnings(for rules: SegmentationRules, language: LanguageTag) -> [Diagnostic] {
        var ambiguity = AmbiguityCheck()
        return rules.ruleLists(for: language).flatMap { diagnostics(for: $0, in: rules, &ambiguity) }.filter { $0.severity < .error }
    }

    private static func diagnostics(
        for list: SegmentationRules.RuleList, in rules: SegmentationRules, _ ambiguity: inout AmbiguityCheck
    ) -> [Diagnostic] {
        struct Patterns: Hashable { var before, after: String }
        var result: [Diagnostic] = []
        var numbers: [Patterns: Int] = [:]
        for (index, rule) in list.rules.enumerated() {
            let name = "rule \(index + 1) of '\(list.name)'"
            result += diagnostics(
                for: rule.before, "\(name), <beforebreak>", line: rule.patternLines.before, in: rules, &ambiguity)
            result += diagnostics(for: rule.after, "\(name), <afterbreak>", line: rule.patternLines.after, in: rules, &ambiguity)
            if rule.before.isEmpty, rule.after.isEmpty, rule.breaks {
                result.append(
                    warning(
                        "srx-empty-rule", "\(name): a break rule without patterns breaks after every character", advice: "remove it",
                        line: rule.line, in: rules))
            }
            let patterns = Patterns(before: rule.before, after: rule.after)
            if let first = numbers[patterns] {
                let same = list.rules[first].breaks == rule.breaks
                result.append(
                    warning(
                        "srx-duplicate-rule",
                        "\(name) has the patterns of rule \(first + 1), which always decides\(same ? "" : ", and the other way")",
                        advice: "remove one of them", line: rule.line, in: rules))
            } else {
                numbers[patterns] = index
            }
        }
        return result
    }

    private static func diagnostics(
        for pattern: String, _ name: String, line: Int, in rules: SegmentationRules, _ ambiguity: inout AmbiguityCheck
    ) -> [Diagnostic] {
        let node: PatternNode
        do throws(PatternError) {
            node = try PatternParser.parse(pattern)
            var program = PatternProgram(reading: .forward)
            try program.add(node, number: 0)
        } catch {
            return [
                Diagnostic(
                    .error, code: "srx-pattern", "\(name) '\(excerpt(pattern))': \(error.reason) at character \(error.offset + 1)",
                    advice: "correct the rule or leave it out", file: rules.name, at: position(line))
            ]
        }
        guard ambiguity.isExponential(node) else { return [] }
        return [
            warning(
                "srx-slow-pattern",
                "\(name) '\(excerpt(pattern))' repeats what can be divided in many ways: linear time here, exponential in other programs",
                advice: "simplify it so that each text matches in one way only, as a+ does for (a+)+", line: line, in: rules)
        ]
    }

    private static func mapDiagnostics(for rules: SegmentationRules) -> [Diagnostic] {
        var result: [Diagnostic] = []
        var earlier: [String: Int] = [:]
        var catchAll: Int?
        for (index, map) in rules.languageMaps.enumerated() {
            let name = "language map \(index + 1), '\(excerpt(map.pattern))'"
            let pattern: LanguagePattern
            do throws(PatternError) {
                pattern = try LanguagePattern(map.pattern)
            } catch {
                result.append(
                    Diagnostic(
                        .error, code: "srx-pattern", "\(name): \(error.reason)", advice: "correct the pattern", file: rules.name,
                        at: position(map.line)))
                continue
            }
            if !rules.cascades, let taken = catchAll ?? earlier[map.pattern] {
                result.append(
                    warning(
                        "srx-unreachable-map", "\(name) is never reached: map \(taken + 1) takes its languages, and maps do not cascade",
                        advice: "put it before that map, or remove it", line: map.line, in: rules))
            }
            if earlier[map.pattern] == nil { earlier[map.pattern] = index }
            if catchAll == nil, pattern.matchesEverything { catchAll = index }
        }
        return result
    }

    private static func warning(
        _ code: String, _ message: String, advice: String, line: Int, in rules: SegmentationRules
    ) -> Diagnostic {
        Diagnostic(.warning, code: code, message, advice: advice, file: rules.name, at: position(line))
    }

    private static func position(_ line: Int) -> SourcePosition? { line > 0 ? SourcePosition(line: line, column: 1) : nil }

    private static func excerpt(_ pattern: String) -> String {
        pattern.unicodeScalars.count > 100 ? String(pattern.unicodeScalars.prefix(97)) + "…" : pattern
    }
}
