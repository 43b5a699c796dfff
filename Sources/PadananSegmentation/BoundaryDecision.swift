public import PadananCore

/// Why a text was broken, or held together, at a place.
public struct BoundaryDecision: Hashable, Sendable {
    /// The place: a UTF-8 byte offset into the text.
    public var offset: Int
    /// Whether the text is broken there.
    public var breaks: Bool
    /// The rule that decided.
    public var rule: SegmentationRules.Rule
    /// The name of the rule list that it comes from; empty where news furniture decided, and no rule.
    public var ruleList: String
    /// The rule's number in its list, from 1; 0 where news furniture decided, and no rule.
    public var ruleNumber: Int

    /// The break behind a dateline.
    static func afterDateline(at offset: Int) -> BoundaryDecision {
        let rule = SegmentationRules.Rule(breaks: true, before: "", after: "", comment: "A dateline is a segment of its own.")
        return BoundaryDecision(offset: offset, breaks: true, rule: rule, ruleList: "", ruleNumber: 0)
    }
}
