/// A segment as the segmenter sees it: a place in a text and what is there.
///
/// Segments and the gaps between them are the text again, byte for byte.
public struct TextSegment: Hashable, Sendable {
    /// The bytes of the segment, without surrounding white space.
    public var range: TextRange
    /// What part of the article it is.
    public var kind: SegmentKind
    /// The number of the block (paragraph, or furniture split off it) that it belongs to, from 0 and rising.
    public var block: Int
    /// The dateline that opens the sentence and belongs to it, "Jakarta (ANTARA) -"; nil where there is none.
    public var dateline: TextRange?
    /// The number, from 1 in the article, of the quotation that the segment shares with others of its block; nil where no
    /// quotation goes on from one segment to the next.
    public var quotation: Int?

    /// A segment of a text.
    public init(range: TextRange, kind: SegmentKind, block: Int) {
        self.range = range
        self.kind = kind
        self.block = block
    }

    /// Moves the segment by a number of bytes: from a piece of a text to its place in the whole.
    public mutating func move(by offset: Int) {
        range = TextRange(range.start + offset, range.end + offset)
        dateline = dateline.map { TextRange($0.start + offset, $0.end + offset) }
    }
}
