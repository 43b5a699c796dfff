/// The unit of translation work: mostly one sentence, in the source and, when translated, the target language.
public struct Segment: Hashable, Sendable {
    /// The id, unique in its translation unit.
    public var id: String
    /// The text to translate.
    public var source: InlineText
    /// The translation, nil where there is none. An empty target is not the same as none.
    public var target: InlineText?
    /// How far the translation is.
    public var state: SegmentState
    /// Where the source stands in the article (UTF-8 bytes of the decoded text), when the article was read.
    public var sourceRange: TextRange?
    /// Where the segment stands in the XLIFF file that it was read from: the start of its target, else of its source.
    public var position: SourcePosition?
    /// The glossary terms found in the source's plain text.
    public var terms: [TermMatch]

    /// A segment.
    public init(
        id: String, source: InlineText, target: InlineText? = nil, state: SegmentState = .initial, sourceRange: TextRange? = nil,
        position: SourcePosition? = nil, terms: [TermMatch] = []
    ) {
        self.id = id
        self.source = source
        self.target = target
        self.state = state
        self.sourceRange = sourceRange
        self.position = position
        self.terms = terms
    }
}
