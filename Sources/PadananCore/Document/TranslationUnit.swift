/// A paragraph, headline or other block of a document: one or more segments that belong together.
public struct TranslationUnit: Hashable, Sendable {
    /// The id, unique in the document.
    public var id: String
    /// What part of the article it is; nil where the file does not say or says something unknown.
    public var kind: SegmentKind?
    /// Whether it is offered for translation (XLIFF `translate`).
    public var isTranslatable: Bool
    /// Segments and what lies between them, in order.
    public var parts: [UnitPart]
    /// Remarks on the unit.
    public var notes: [Note]
    /// Where the unit starts in the XLIFF file that it was read from.
    public var position: SourcePosition?

    /// A unit.
    public init(
        id: String, kind: SegmentKind? = nil, isTranslatable: Bool = true, parts: [UnitPart] = [], notes: [Note] = [],
        position: SourcePosition? = nil
    ) {
        self.id = id
        self.kind = kind
        self.isTranslatable = isTranslatable
        self.parts = parts
        self.notes = notes
        self.position = position
    }

    /// The segments in order, without what lies between them.
    public var segments: [Segment] {
        parts.compactMap { part in
            switch part {
            case .segment(let segment): segment
            case .ignorable: nil
            }
        }
    }
}
