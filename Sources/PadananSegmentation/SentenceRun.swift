import PadananCore

/// The sentences of a line, made one after the other as its boundaries become known.
struct SentenceRun: Sendable {
    /// Where the next sentence starts.
    private(set) var start: Int
    /// The length of a dateline that opens the first sentence; nothing breaks inside.
    private(set) var dateline: Int
    private let kind: SegmentKind
    private let block: Int
    private var quotations = QuotationLinker()

    /// A run that starts at an offset.
    init(from start: Int, _ kind: SegmentKind, block: Int, dateline: Int) {
        self.start = start
        self.kind = kind
        self.block = block
        self.dateline = dateline
    }

    /// Ends a sentence.
    ///
    /// - Parameters:
    ///   - isLast: whether the line ends there; then white space before is left out already.
    ///   - count: how many quotations the article has so far.
    mutating func end(at end: Int, isLast: Bool, in text: Span<UInt8>, count: inout Int, into segments: inout [TextSegment]) {
        defer { start = end }
        guard let range = TextLines.trimmed(TextRange(start, end), in: text) else { return }
        var segment = TextSegment(range: range, kind: kind, block: block)
        if dateline > 0 {
            segment.dateline = TextRange(start, start + dateline)
            dateline = 0
        }
        quotations.link(&segment, isLast: isLast, in: text, count: &count)
        segments.append(segment)
    }

    /// Takes note that a text that comes in pieces has lost bytes at its start.
    mutating func drop(_ count: Int) { start -= count }
}
