public import PadananCore

/// Splits text by the SRX rules of a language.
///
/// The first rule whose `beforebreak` ends at a place and whose `afterbreak` starts there decides (SRX 2.0, "Rule
/// matching"). Places are found by the bytes beside them; there, one automaton reads all `beforebreak` patterns to the
/// left and one all `afterbreak` patterns to the right. Time is linear in the text whatever the rules.
/// A value with a cache: make one, and use it for many texts.
public struct Segmenter: Sendable {
    /// The rules in force for the language, in order.
    public let rules: [SegmentationRules.Rule]
    /// The rules that were left out, and why.
    public let diagnostics: [Diagnostic]
    /// Where inline codes at a boundary go, as the rules say.
    public let formatHandling: SegmentationRules.FormatHandling

    /// Of each rule, the list it comes from and its number there, from 1.
    private let origins: [(list: String, number: Int)]
    private let filter: CandidateFilter
    private var pairs: PairFilter
    private var before: PlaceMatcher
    private var after: PlaceMatcher
    private var breakRules = PatternNumberSet()
    /// Of each set of `beforebreak` patterns, by number, whether a break rule is among them.
    private var holdsBreakRule: [Bool] = []
    /// The rule that decides for a set of `beforebreak` and one of `afterbreak` patterns, by their numbers; -1
    /// where none does.
    private var deciding = PairTable()

    /// A segmenter for `language`.
    ///
    /// - Parameter leavesOutUnusableRules: whether a rule that cannot be used is left out, with a warning in `diagnostics`.
    /// - Throws: `InputError` with code `srx-pattern` where a rule cannot be used, `srx-language` where no language map
    ///   matches.
    public init(rules: SegmentationRules, language: LanguageTag, leavesOutUnusableRules: Bool = false) throws(InputError) {
        var compiler = RuleCompiler(rules: rules, leavesOutUnusableRules: leavesOutUnusableRules)
        try compiler.addRules(for: language)
        self.rules = compiler.rules.map(\.rule)
        origins = compiler.rules.map { ($0.list, $0.number) }
        (before, after, pairs) = try compiler.matchers()
        diagnostics = compiler.diagnostics
        formatHandling = rules.formatHandling
        filter = CandidateFilter(breakRules: compiler.rules.filter(\.rule.breaks).map { ($0.before, $0.after) })
        for (number, rule) in self.rules.enumerated() where rule.breaks { breakRules.insert(number) }
    }

    /// The places where `text` is to be broken: UTF-8 byte offsets, ascending, neither the start nor the end.
    public mutating func boundaries(in text: Span<UInt8>) -> [Int] {
        var result: [Int] = []
        begin(text)
        var offset = 1
        while let decision = nextDecision(in: text, from: offset) {
            if rules[decision.rule].breaks { result.append(decision.offset) }
            offset = decision.offset + 1
        }
        return result
    }

    /// Each place where a break rule matched, with the rule that decided there.
    public mutating func decisions(in text: Span<UInt8>) -> [BoundaryDecision] {
        var result: [BoundaryDecision] = []
        begin(text)
        var offset = 1
        while let decision = nextDecision(in: text, from: offset) {
            let rule = rules[decision.rule]
            let origin = origins[decision.rule]
            result.append(
                BoundaryDecision(
                    offset: decision.offset, breaks: rule.breaks, rule: rule, ruleList: origin.list, ruleNumber: origin.number))
            offset = decision.offset + 1
        }
        return result
    }

    private mutating func begin(_ text: Span<UInt8>) {
        before.begin(text)
        after.begin(text)
    }

    /// The next place at or behind an offset, at least 1, where a break rule matches, and the number of the rule that
    /// decides there, from 0.
    private mutating func nextDecision(in text: Span<UInt8>, from start: Int) -> (offset: Int, rule: Int)? {
        var offset = filter.nextCandidate(in: text, from: start)
        while offset < text.count {
            if !pairs.excludesBreak(at: offset, in: text) || filter.isUnbound(at: offset, in: text),
                let rule = decidingRule(behind: before.matches(at: offset, in: text), at: offset, in: text)
            {
                return (offset, rule)
            }
            offset = filter.nextCandidate(in: text, from: offset + 1)
        }
        return nil
    }

    /// The number of the rule that decides at a place, from 0; nil where no break rule matches.
    ///
    /// - Parameter left: the number of the set of `beforebreak` patterns that end there.
    private mutating func decidingRule(behind left: Int, at offset: Int, in text: Span<UInt8>) -> Int? {
        guard left != 0 else { return nil }
        while holdsBreakRule.count <= left {
            holdsBreakRule.append(before.pool[holdsBreakRule.count].firstShared(with: breakRules) != nil)
        }
        guard holdsBreakRule[left] else { return nil }
        let right = after.matches(at: offset, in: text)
        guard right != 0 else { return nil }
        let known = deciding[left, right]
        if known != PairTable.unknown { return known < 0 ? nil : known }
        let (candidates, followers) = (before.pool[left], after.pool[right])
        let breaks = candidates.firstShared(with: breakRules, followers) != nil
        let rule = breaks ? candidates.firstShared(with: followers) : nil
        deciding[left, right] = rule ?? -1
        return rule
    }

    /// Starts a text that comes in pieces, for `readPiece`.
    ///
    /// - Returns: how many bytes before what is still to be decided must be kept; nil where rules may look back so far that
    ///   the text is to be held whole.
    mutating func beginPieces() -> Int? {
        guard let reach = before.reachToTheLeft, let other = after.reachToTheLeft, max(reach, other) <= 4096 else { return nil }
        before.beginReadingOn()
        return (max(reach, other) + 1) * 4
    }

    /// Reads on in a text that comes in pieces.
    ///
    /// - Parameters:
    ///   - text: what is known of the text and was not dropped.
    ///   - start: the first place that is not decided.
    ///   - isComplete: whether the text ends here.
    ///   - boundaries: gets the places where the text is to be broken.
    /// - Returns: the first place that cannot be decided without more text, and what is needed no more before it but for the
    ///   bytes that `beginPieces` named.
    mutating func readPiece(
        _ text: Span<UInt8>, from start: Int, isComplete: Bool, into boundaries: inout [Int]
    ) -> (decided: Int, needed: Int) {
        before.begin(text, isComplete: isComplete)
        after.begin(text, isComplete: isComplete)
        var offset = filter.nextCandidate(in: text, from: max(start, 1))
        while offset < text.count {
            if !pairs.excludesBreak(at: offset, in: text) || filter.isUnbound(at: offset, in: text) {
                let rule = decidingRule(behind: before.matchesReadingOn(to: offset, in: text), at: offset, in: text)
                if before.lacksText || after.lacksText { break }
                if let rule, rules[rule].breaks { boundaries.append(offset) }
            }
            offset = filter.nextCandidate(in: text, from: offset + 1)
        }
        return (offset, min(before.placeOfReading, offset))
    }

    /// Takes note that a text that comes in pieces has lost bytes at its start.
    mutating func drop(_ count: Int) { before.drop(count) }
}
