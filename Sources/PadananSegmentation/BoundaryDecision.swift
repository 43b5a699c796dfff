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

    /// The break behind a dateline that ends with a stop.
    static func afterDateline(at offset: Int) -> BoundaryDecision {
        furniture(at: offset, breaks: true, "A dateline that ends with a stop is a segment of its own.")
    }

    /// The end of a dateline that ends with a dash.
    static func withinDateline(at offset: Int) -> BoundaryDecision {
        furniture(at: offset, breaks: false, "A dateline that ends with a dash belongs to its sentence.")
    }

    private static func furniture(at offset: Int, breaks: Bool, _ comment: String) -> BoundaryDecision {
        let rule = SegmentationRules.Rule(breaks: breaks, before: "", after: "", comment: comment)
        return BoundaryDecision(offset: offset, breaks: breaks, rule: rule, ruleList: "", ruleNumber: 0)
    }
}
