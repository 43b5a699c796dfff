/// A set of segmentation rules in the model of SRX 2.0 (GALA/LISA, 2008).
public struct SegmentationRules: Hashable, Sendable {
    /// One rule: whether to break between what `before` and what `after` match.
    public struct Rule: Hashable, Sendable {
        /// Whether text is broken here (`break="yes"`) or held together.
        public var breaks: Bool
        /// The pattern that the text before the place must end with; empty matches anywhere.
        public var before: String
        /// The pattern that the text after the place must start with; empty matches anywhere.
        public var after: String
        /// What the rule file's comment before the rule says, for explanations.
        public var comment: String?
        /// The line of the rule in its file, from 1; 0 where there is none.
        public var line: Int
        /// The lines of its two patterns, where they have elements of their own.
        public var patternLines: (before: Int, after: Int) { (beforeLine ?? line, afterLine ?? line) }

        private var beforeLine: Int?
        private var afterLine: Int?

        /// A rule.
        public init(
            breaks: Bool, before: String, after: String, comment: String? = nil, line: Int = 0, beforeLine: Int? = nil,
            afterLine: Int? = nil
        ) {
            self.breaks = breaks
            self.before = before
            self.after = after
            self.comment = comment
            self.line = line
            self.beforeLine = beforeLine
            self.afterLine = afterLine
        }
    }

    /// The rules under one name (`languagerule`).
    public struct RuleList: Hashable, Sendable {
        /// The name that language maps refer to.
        public var name: String
        /// The rules in order: the first that matches at a place decides.
        public var rules: [Rule]
        /// The line of the list in its file, from 1; 0 where there is none.
        public var line: Int

        /// A rule list.
        public init(name: String, rules: [Rule], line: Int = 0) {
            self.name = name
            self.rules = rules
            self.line = line
        }
    }

    /// Which rules serve which languages (`languagemap`).
    public struct LanguageMap: Hashable, Sendable {
        /// A regular expression over language codes.
        public var pattern: String
        /// The name of the rule list.
        public var ruleList: String
        /// The line of the map in its file, from 1; 0 where there is none.
        public var line: Int

        /// A language map.
        public init(pattern: String, ruleList: String, line: Int = 0) {
            self.pattern = pattern
            self.ruleList = ruleList
            self.line = line
        }
    }

    /// Which inline codes at a break belong to the segment before it (`formathandle`).
    public struct FormatHandling: Hashable, Sendable {
        /// Whether a code that opens formatting does; by default it goes to the next segment.
        public var includesStart: Bool
        /// Whether a code that closes formatting does; by default it does.
        public var includesEnd: Bool
        /// Whether a code that stands alone does; by default it goes to the next segment.
        public var includesIsolated: Bool

        /// Format handling; without arguments that of SRX 2.0.
        public init(includesStart: Bool = false, includesEnd: Bool = true, includesIsolated: Bool = false) {
            self.includesStart = includesStart
            self.includesEnd = includesEnd
            self.includesIsolated = includesIsolated
        }

        /// Whether a code of a role just at a boundary belongs to the segment before it.
        public func includes(_ role: InlineCode.Role) -> Bool {
            switch role {
            case .opening: includesStart
            case .closing: includesEnd
            case .standalone: includesIsolated
            }
        }
    }

    /// The name by which explanations speak of the rules: the file's name.
    public var name: String
    /// Whether texts within texts, such as footnotes, are segmented too (`segmentsubflows`).
    public var segmentsSubflows: Bool
    /// Whether every matching language map contributes its rules, in order, or the first one only (`cascade`).
    public var cascades: Bool
    /// Where inline codes at a break go.
    public var formatHandling: FormatHandling
    /// The rule lists in the order of the file.
    public var ruleLists: [RuleList]
    /// The language maps in order.
    public var languageMaps: [LanguageMap]

    /// Rules.
    public init(
        name: String, cascades: Bool, ruleLists: [RuleList], languageMaps: [LanguageMap], segmentsSubflows: Bool = true,
        formatHandling: FormatHandling = FormatHandling()
    ) {
        self.name = name
        self.segmentsSubflows = segmentsSubflows
        self.cascades = cascades
        self.formatHandling = formatHandling
        self.ruleLists = ruleLists
        self.languageMaps = languageMaps
    }
}
