public import PadananCore

/// A segment as checks see it: the plain texts of source and target, and where they stand.
public struct SegmentPair: Hashable, Sendable {
    /// The source's plain text.
    public var source: String
    /// The target's plain text; nil where there is no target, which is not the same as an empty one.
    public var target: String?
    /// Whether the segment is offered for translation; others are not checked.
    public var isTranslatable: Bool
    /// How far the translation is.
    public var state: SegmentState
    /// The file's name as the user gave it.
    public var file: String
    /// The segment's name in its document.
    public var reference: SegmentReference
    /// The segment's place in the file, where it is known.
    public var position: SourcePosition?

    /// A pair.
    public init(
        source: String, target: String?, isTranslatable: Bool = true, state: SegmentState = .translated, file: String = "-",
        reference: SegmentReference = SegmentReference(unit: "1", segment: "1"), position: SourcePosition? = nil
    ) {
        self.source = source
        self.target = target
        self.isTranslatable = isTranslatable
        self.state = state
        self.file = file
        self.reference = reference
        self.position = position
    }

    /// The plain texts of a document's segment.
    public init(_ segment: Segment, unit: String, file: String, isTranslatable: Bool = true) {
        self.init(
            source: segment.source.plainText, target: segment.target?.plainText, isTranslatable: isTranslatable,
            state: segment.state, file: file, reference: SegmentReference(unit: unit, segment: segment.id), position: segment.position)
    }

    /// The place that findings about the pair name.
    public var location: FindingLocation {
        FindingLocation(file: file, segment: reference, position: position, sourceText: source, targetText: target ?? "")
    }
}
