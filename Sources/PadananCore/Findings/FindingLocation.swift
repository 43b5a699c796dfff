/// Which segment of which file a finding is about.
public struct FindingLocation: Hashable, Sendable {
    /// The file's name as the user gave it.
    public var file: String
    /// The segment.
    public var segment: SegmentReference
    /// The segment's place in the file, where it is known.
    public var position: SourcePosition?
    /// The source's plain text.
    public var sourceText: String
    /// The target's plain text; empty where there is none.
    public var targetText: String

    /// A location.
    public init(file: String, segment: SegmentReference, position: SourcePosition? = nil, sourceText: String, targetText: String) {
        self.file = file
        self.segment = segment
        self.position = position
        self.sourceText = sourceText
        self.targetText = targetText
    }
}
