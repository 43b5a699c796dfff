public import PadananCore

/// Splits an article into segments and labels its news furniture.
///
/// Policy: a line break ends a segment. A first line without a final stop is the headline, one segment; so is a short
/// title-cased line later on. A dateline that ends with a stop ("KONTAN.CO.ID - BRUSSELS.") is a segment, and a block, of
/// its own; one that ends with a dash ("Jakarta (ANTARA) -") belongs to the sentence that it opens, which says so. Related
/// links, credits and captions are one segment each. Sentences of a quotation are segments of their own, which know that
/// they belong together; a quotation and its attribution stay together.
public struct ArticleSegmenter: Sendable {
    private(set) var segmenter: Segmenter
    private var furniture = NewsFurniture()
    private var context = Context()
    private var longLine: LongLine?
    private let longLineThreshold: Int

    /// What the lines before say about the next one.
    private struct Context {
        var isFirst = true
        var hasDateline = false
        var linksPending = false
        var block = 0
        var quotations = 0
    }

    /// An article segmenter that splits paragraphs by `segmenter`.
    public init(segmenter: Segmenter) { self.init(segmenter: segmenter, longLineThreshold: LongLine.threshold) }

    /// - Parameter longLineThreshold: the length from which on a line that comes piece by piece is not held whole; at least 600,
    ///   which no headline has together with what is looked for behind it.
    init(segmenter: Segmenter, longLineThreshold: Int) {
        self.segmenter = segmenter
        self.longLineThreshold = longLineThreshold
    }

    /// Whether a text has no segments: it holds nothing but white space.
    public static func isBlank(_ text: Span<UInt8>) -> Bool { TextLines.isBlank(TextRange(0, text.count), in: text) }

    /// The segments of `text` in order. Segments and the gaps between them are the text again.
    public mutating func segments(in text: String) -> [TextSegment] {
        var text = text
        text.makeContiguousUTF8()
        return segments(in: text.utf8.span)
    }

    /// The segments of a UTF-8 text in order.
    public mutating func segments(in text: Span<UInt8>) -> [TextSegment] {
        var builder = Builder()
        begin()
        _ = read(text, isFinal: true, &builder)
        return builder.segments
    }

    /// Why `text` was broken, or held together, at each place where that was a question; offsets are into `text`.
    ///
    /// Furniture that is one segment whatever it holds raises no question.
    public mutating func decisions(in text: Span<UInt8>) -> [BoundaryDecision] {
        var builder = Builder(decisions: [])
        begin()
        _ = read(text, isFinal: true, &builder)
        return builder.decisions ?? []
    }

    /// Starts a new article, for `readLines`.
    public mutating func begin() {
        context = Context()
        longLine = nil
    }

    /// Reads on in an article that comes piece by piece.
    ///
    /// Segments are the same whatever the pieces. Memory holds the longest line or, of a line that is longer than 128 KiB,
    /// its longest sentence; a whole line however long only where it is a related link, a credit or a caption, or the first
    /// and a list item, and where rules look as far as its end (`.*`).
    ///
    /// - Parameters:
    ///   - text: what follows what was read so far.
    ///   - isFinal: whether the article ends with `text`.
    ///   - segments: gets the segments found behind it; ranges are bytes of `text`.
    /// - Returns: how many bytes were read; the rest has to come again, with more behind it. Segments may reach beyond.
    public mutating func readLines(of text: Span<UInt8>, isFinal: Bool, into segments: inout [TextSegment]) -> Int {
        var builder = Builder(segments: segments)
        segments = []
        let count = read(text, isFinal: isFinal, &builder)
        segments = builder.segments
        return count
    }

    private struct Builder {
        var segments: [TextSegment] = []
        /// Collected where somebody wants to know.
        var decisions: [BoundaryDecision]?

        mutating func append(_ range: TextRange, _ kind: SegmentKind, block: Int) {
            segments.append(TextSegment(range: range, kind: kind, block: block))
        }
    }

    private mutating func read(_ text: Span<UInt8>, isFinal: Bool, _ builder: inout Builder) -> Int {
        var lines = TextLines()
        if longLine != nil {
            let (count, isEnded) = readLongLine(from: 0, of: text, isFinal: isFinal, &builder)
            guard isEnded else { return count }
            lines = TextLines(from: count)
        }
        while let line = lines.next(in: text, isFinal: isFinal) {
            guard let content = TextLines.trimmed(line.content, in: text) else {
                context.linksPending = false
                continue
            }
            append(content, of: text, isLast: line.isLast, &builder)
            context.isFirst = false
            context.block += 1
        }
        guard !isFinal, text.count - lines.position > longLineThreshold, let start = beginLongLine(from: lines.position, of: text, &builder)
        else { return lines.position }
        return readLongLine(from: start, of: text, isFinal: false, &builder).count
    }

    /// Starts a line whose end is not there yet, where it need not be known.
    ///
    /// - Returns: where the text of the line starts of which there may be more.
    private mutating func beginLongLine(from start: Int, of text: Span<UInt8>, _ builder: inout Builder) -> Int? {
        guard builder.decisions == nil, let content = TextLines.trimmed(TextRange(start, text.count), in: text),
            let reach = segmenter.beginPieces()
        else { return nil }
        let line = text.extracting(content.start..<content.end)
        var (kind, rest, dateline) = (SegmentKind.sentence, content, 0)
        if let label = furniture.kind(ofLine: line) {
            // What is one segment has to be seen whole, and of a first line whether it is the only one.
            guard label == .listItem, !context.isFirst else { return nil }
            kind = label
        } else if !context.hasDateline, let length = furniture.dateline(in: line) {
            (rest, dateline) = takeDateline(length, content, of: text, &builder)
        }
        context.linksPending = false
        longLine = LongLine(SentenceRun(from: 0, kind, block: context.block, dateline: dateline), reach: reach)
        return rest.start
    }

    private mutating func readLongLine(
        from start: Int, of text: Span<UInt8>, isFinal: Bool, _ builder: inout Builder
    ) -> (count: Int, isEnded: Bool) {
        guard var line = longLine else { return (start, true) }
        let first = builder.segments.count
        let (count, isEnded) = line.read(
            text.extracting(start..<text.count), isFinal: isFinal, with: &segmenter, count: &context.quotations, into: &builder.segments)
        for index in first..<builder.segments.count { builder.segments[index].move(by: start) }
        longLine = isEnded ? nil : line
        if isEnded {
            context.isFirst = false
            context.block += 1
        }
        return (start + count, isEnded)
    }

    private mutating func append(_ content: TextRange, of text: Span<UInt8>, isLast: Bool, _ builder: inout Builder) {
        let line = text.extracting(content.start..<content.end)
        if let kind = furniture.kind(ofLine: line), !(context.isFirst && isLast) || kind != .listItem {
            switch kind {
            case .relatedLink, .credit, .caption:
                builder.append(content, kind, block: context.block)
                // "Baca Juga:" with its link on the next line.
                context.linksPending = kind == .relatedLink && line[line.count - 1] == UInt8(ascii: ":")
            case .headline, .dateline, .sentence, .listItem: appendSentences(content, kind, of: text, &builder)
            }
            return
        }
        if context.linksPending, NewsFurniture.looksLikeHeadline(line) {
            context.linksPending = false
            builder.append(content, .relatedLink, block: context.block)
            return
        }
        context.linksPending = false
        if !context.hasDateline, let length = furniture.dateline(in: line), length < line.count {
            let (rest, dateline) = takeDateline(length, content, of: text, &builder)
            appendSentences(rest, .sentence, of: text, dateline: dateline, &builder)
        } else if isHeadline(line, isFirst: context.isFirst, isLast: isLast) {
            builder.append(content, .headline, block: context.block)
        } else {
            appendSentences(content, .sentence, of: text, &builder)
        }
    }

    /// Appends the dateline of a line where it is a segment of its own.
    ///
    /// - Returns: what is left of the line, and how much of that is a dateline which belongs to the first sentence.
    private mutating func takeDateline(
        _ length: Int, _ content: TextRange, of text: Span<UInt8>, _ builder: inout Builder
    ) -> (rest: TextRange, dateline: Int) {
        context.hasDateline = true
        let end = content.start + length
        guard text[end - 1] == UInt8(ascii: "."), let rest = TextLines.trimmed(TextRange(end, content.end), in: text) else {
            builder.decisions?.append(.withinDateline(at: end))
            return (content, length)
        }
        builder.append(TextRange(content.start, end), .dateline, block: context.block)
        builder.decisions?.append(.afterDateline(at: end))
        context.block += 1
        return (rest, 0)
    }

    private mutating func isHeadline(_ line: Span<UInt8>, isFirst: Bool, isLast: Bool) -> Bool {
        guard NewsFurniture.looksLikeHeadline(line) else { return false }
        if NewsFurniture.isTitleCased(line) {
            // "Siapa Penggantinya? Ini Kata Istana" is one headline; a stop inside shows sentences, however many names they hold.
            guard !isLast || isFirst else { return false }
            return !segmenter.boundaries(in: line).contains { NewsFurniture.endsWithWordAndStop(line.extracting(0..<$0)) }
        }
        return isFirst && !isLast && segmenter.boundaries(in: line).isEmpty
    }

    /// - Parameter dateline: the length of the dateline that opens the first sentence; nothing breaks inside.
    private mutating func appendSentences(
        _ range: TextRange, _ kind: SegmentKind, of text: Span<UInt8>, dateline: Int = 0, _ builder: inout Builder
    ) {
        let content = text.extracting(range.start..<range.end)
        if builder.decisions != nil {
            for var decision in segmenter.decisions(in: content) where decision.offset > dateline {
                decision.offset += range.start
                builder.decisions?.append(decision)
            }
        }
        var run = SentenceRun(from: range.start, kind, block: context.block, dateline: dateline)
        for boundary in segmenter.boundaries(in: content) where boundary > dateline {
            run.end(at: range.start + boundary, isLast: false, in: text, count: &context.quotations, into: &builder.segments)
        }
        run.end(at: range.end, isLast: true, in: text, count: &context.quotations, into: &builder.segments)
    }
}
