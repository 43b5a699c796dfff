public import PadananCore

/// Splits text by the SRX rules of a language.
///
/// All rules run together: one automaton finds where any `beforebreak` ends, a second tries the `afterbreak` patterns
/// there, and the first rule that matches on both sides decides (SRX 2.0, "Rule matching"). Time is linear in the text.
/// A value with a cache: make one, and use it for many texts.
public struct Segmenter: Sendable {
    /// The rules in force for the language, in order.
    public let rules: [SegmentationRules.Rule]

    private var before: LazyAutomaton
    private var after: LazyAutomaton
    private var breakRules = PatternNumberSet()

    /// A segmenter for `language`.
    ///
    /// - Throws: `InputError` with code `srx-pattern` where a rule cannot be compiled, `srx-language` where no language
    ///   map matches.
    public init(rules: SegmentationRules, language: LanguageTag) throws(InputError) {
        self.rules = try Self.applicableRules(rules, language: language)
        var beforeProgram = PatternProgram()
        var afterProgram = PatternProgram()
        for (number, rule) in self.rules.enumerated() {
            try Self.add(
                rule.before, element: "beforebreak", number: number, line: rule.patternLines.before, in: rules.name, to: &beforeProgram)
            try Self.add(
                rule.after, element: "afterbreak", number: number, line: rule.patternLines.after, in: rules.name, to: &afterProgram)
            if rule.breaks { breakRules.insert(number) }
        }
        before = LazyAutomaton(program: beforeProgram, searches: true)
        after = LazyAutomaton(program: afterProgram, searches: false)
    }

    /// The places where `text` is to be broken: UTF-8 byte offsets, ascending, neither the start nor the end.
    public mutating func boundaries(in text: Span<UInt8>) -> [Int] {
        var result: [Int] = []
        scan(text) { if $0.breaks { result.append($0.offset) } }
        return result
    }

    /// Each place where a break rule matched, with the rule that decided there.
    public mutating func decisions(in text: Span<UInt8>) -> [BoundaryDecision] {
        var result: [BoundaryDecision] = []
        scan(text) { result.append($0) }
        return result
    }

    private mutating func scan(_ text: Span<UInt8>, _ report: (BoundaryDecision) -> Void) {
        var state = before.initialState(after: .edge)
        var previous = NeighbourKind.edge
        var offset = 0
        while offset < text.count {
            let (scalar, next) = text.scalar(at: offset)
            let number = before.classNumber(of: scalar)
            let kind = before.kind(ofClass: number)
            if offset > 0 {
                let accepted = before.accepted(in: state, before: kind)
                if accepted != 0 { decide(at: offset, after: previous, candidates: before.acceptedSets[accepted], text, report) }
            }
            state = before.step(from: state, class: number)
            previous = kind
            offset = next
        }
    }

    private mutating func decide(
        at offset: Int, after previous: NeighbourKind, candidates: PatternNumberSet, _ text: Span<UInt8>,
        _ report: (BoundaryDecision) -> Void
    ) {
        guard candidates.firstShared(with: breakRules) != nil else { return }
        var best = Int.max
        let lowest = candidates.first ?? 0
        after.run(over: text, from: offset, after: previous) { matched, _ in
            if let rule = matched.firstShared(with: candidates) { best = min(best, rule) }
            return best > lowest
        }
        guard best < rules.count else { return }
        report(BoundaryDecision(offset: offset, breaks: rules[best].breaks, rule: rules[best], ruleNumber: best + 1))
    }

    private static func applicableRules(
        _ rules: SegmentationRules, language: LanguageTag
    ) throws(InputError) -> [SegmentationRules.Rule] {
        var result: [SegmentationRules.Rule] = []
        var isMapped = false
        for map in rules.languageMaps where try matches(map.pattern, language, in: rules.name) {
            isMapped = true
            for list in rules.ruleLists where list.name == map.ruleList { result += list.rules }
            if !rules.cascades { break }
        }
        guard isMapped else {
            throw InputError(
                code: "srx-language", "no language map of the rules matches '\(language)'",
                advice: "add a <languagemap> for it, or a last one with languagepattern=\".*\"", file: rules.name)
        }
        return result
    }

    private static func matches(_ pattern: String, _ language: LanguageTag, in name: String) throws(InputError) -> Bool {
        var program = PatternProgram()
        do throws(PatternError) {
            // Language codes are compared without regard to case (RFC 5646, 2.1.1).
            try program.add(try PatternParser.parse("(?i)" + pattern), number: 0)
        } catch {
            throw InputError(
                code: "srx-pattern", "languagepattern '\(pattern)': \(error.reason)", advice: "correct the pattern", file: name)
        }
        var automaton = LazyAutomaton(program: program, searches: false)
        var isMatch = false
        let code = language.identifier.utf8.count
        automaton.run(over: language.identifier.utf8.span) { _, end in
            isMatch = end == code
            return true
        }
        return isMatch
    }

    private static func add(
        _ pattern: String, element: String, number: Int, line: Int, in name: String,
        to program: inout PatternProgram
    ) throws(InputError) {
        do throws(PatternError) {
            try program.add(try PatternParser.parse(pattern), number: number)
        } catch {
            throw InputError(
                code: "srx-pattern", "rule \(number + 1), <\(element)> '\(pattern)': \(error.reason) at character \(error.offset + 1)",
                advice: "correct the rule or leave it out", file: name,
                at: line > 0 ? SourcePosition(line: line, column: 1) : nil)
        }
    }
}
