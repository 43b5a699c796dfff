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

    /// What the lines before say about the next one.
    private struct Context {
        var isFirst = true
        var hasDateline = false
        var linksPending = false
        var block = 0
        var quotations = 0
    }

    /// An article segmenter that splits paragraphs by `segmenter`.
    public init(segmenter: Segmenter) {
        self.segmenter = segmenter
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
    public mutating func begin() { context = Context() }

    /// Reads on in an article that comes piece by piece.
    ///
    /// - Parameters:
    ///   - text: what follows what was read so far.
    ///   - isFinal: whether the article ends with `text`.
    ///   - segments: gets the segments of all whole lines behind it; ranges are bytes of `text`.
    /// - Returns: how many bytes were read; the rest has to come again, with more behind it.
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
        while let line = lines.next(in: text, isFinal: isFinal) {
            guard let content = TextLines.trimmed(line.content, in: text) else {
                context.linksPending = false
                continue
            }
            append(content, of: text, isLast: line.isLast, &builder)
            context.isFirst = false
            context.block += 1
        }
        return lines.position
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
            context.hasDateline = true
            appendDateline(length, content, of: text, &builder)
        } else if isHeadline(line, isFirst: context.isFirst, isLast: isLast) {
            builder.append(content, .headline, block: context.block)
        } else {
            appendSentences(content, .sentence, of: text, &builder)
        }
    }

    private mutating func appendDateline(_ length: Int, _ content: TextRange, of text: Span<UInt8>, _ builder: inout Builder) {
        let end = content.start + length
        guard text[end - 1] == UInt8(ascii: "."), let rest = TextLines.trimmed(TextRange(end, content.end), in: text) else {
            builder.decisions?.append(.withinDateline(at: end))
            appendSentences(content, .sentence, of: text, dateline: length, &builder)
            return
        }
        builder.append(TextRange(content.start, end), .dateline, block: context.block)
        builder.decisions?.append(.afterDateline(at: end))
        context.block += 1
        appendSentences(rest, .sentence, of: text, &builder)
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
        let first = builder.segments.count
        var start = range.start
        for boundary in segmenter.boundaries(in: content) where boundary > dateline {
            if let content = TextLines.trimmed(TextRange(start, range.start + boundary), in: text) {
                builder.append(content, kind, block: context.block)
            }
            start = range.start + boundary
        }
        if let content = TextLines.trimmed(TextRange(start, range.end), in: text) { builder.append(content, kind, block: context.block) }
        if dateline > 0, first < builder.segments.count {
            builder.segments[first].dateline = TextRange(range.start, range.start + dateline)
        }
        if builder.segments.count - first > 1 {
            QuotationLinker.link(&builder.segments, from: first, in: text, count: &context.quotations)
        }
    }
}
