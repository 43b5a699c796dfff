public import PadananCore

/// Splits an article into segments and labels its news furniture.
///
/// Policy: a line break ends a segment. A first line without a final stop is the headline, one segment; so is a short
/// title-cased line later on. A dateline is a segment, and a block, of its own. Related links, credits and captions are one
/// segment each. Sentences of a quotation are segments of their own; a quotation and its attribution stay together.
public struct ArticleSegmenter: Sendable {
    private var segmenter: Segmenter
    private var furniture = NewsFurniture()

    /// An article segmenter that splits paragraphs by `segmenter`.
    public init(segmenter: Segmenter) {
        self.segmenter = segmenter
    }

    /// The segments of `text` in order. Segments and the gaps between them are the text again.
    public mutating func segments(in text: String) -> [TextSegment] {
        var text = text
        text.makeContiguousUTF8()
        return segments(in: text.utf8.span)
    }

    /// The segments of a UTF-8 text in order.
    public mutating func segments(in text: Span<UInt8>) -> [TextSegment] {
        var builder = Builder()
        scan(text, &builder)
        return builder.segments
    }

    /// Why `text` was broken, or held together, at each place where that was a question; offsets are into `text`.
    ///
    /// Furniture that is one segment whatever it holds raises no question.
    public mutating func decisions(in text: Span<UInt8>) -> [BoundaryDecision] {
        var builder = Builder(decisions: [])
        scan(text, &builder)
        return builder.decisions ?? []
    }

    private mutating func scan(_ text: Span<UInt8>, _ builder: inout Builder) {
        var lines = TextLines()
        var context = Context()
        while let line = lines.next(in: text) {
            guard let content = TextLines.trimmed(line.content, in: text) else {
                context.linksPending = false
                continue
            }
            append(content, of: text, isLast: line.isLast, &context, &builder)
        }
    }

    private struct Context {
        var isFirst = true
        var hasDateline = false
        var linksPending = false
    }

    private struct Builder {
        var segments: [TextSegment] = []
        var block = 0
        /// Collected where somebody wants to know.
        var decisions: [BoundaryDecision]?

        mutating func append(_ range: TextRange, _ kind: SegmentKind) {
            segments.append(TextSegment(range: range, kind: kind, block: block))
        }
    }

    private mutating func append(
        _ content: TextRange, of text: Span<UInt8>, isLast: Bool, _ context: inout Context, _ builder: inout Builder
    ) {
        let line = text.extracting(content.start..<content.end)
        defer {
            context.isFirst = false
            builder.block += 1
        }
        if let kind = furniture.kind(ofLine: line), !(context.isFirst && isLast) || kind != .listItem {
            switch kind {
            case .relatedLink, .credit, .caption:
                builder.append(content, kind)
                // "Baca Juga:" with its link on the next line.
                context.linksPending = kind == .relatedLink && line[line.count - 1] == UInt8(ascii: ":")
            case .headline, .dateline, .sentence, .listItem: appendSentences(content, kind, of: text, &builder)
            }
            return
        }
        if context.linksPending, NewsFurniture.looksLikeHeadline(line) {
            context.linksPending = false
            builder.append(content, .relatedLink)
            return
        }
        context.linksPending = false
        if !context.hasDateline, let length = furniture.dateline(in: line), length < line.count {
            context.hasDateline = true
            builder.append(TextRange(content.start, content.start + length), .dateline)
            builder.decisions?.append(.afterDateline(at: content.start + length))
            builder.block += 1
            guard let rest = TextLines.trimmed(TextRange(content.start + length, content.end), in: text) else { return }
            appendSentences(rest, .sentence, of: text, &builder)
            return
        }
        if isHeadline(line, isFirst: context.isFirst, isLast: isLast) {
            builder.append(content, .headline)
        } else {
            appendSentences(content, .sentence, of: text, &builder)
        }
    }

    private mutating func isHeadline(_ line: Span<UInt8>, isFirst: Bool, isLast: Bool) -> Bool {
        guard NewsFurniture.looksLikeHeadline(line) else { return false }
        if NewsFurniture.isTitleCased(line) { return !isLast || isFirst }
        return isFirst && !isLast && segmenter.boundaries(in: line).isEmpty
    }

    private mutating func appendSentences(_ range: TextRange, _ kind: SegmentKind, of text: Span<UInt8>, _ builder: inout Builder) {
        let content = text.extracting(range.start..<range.end)
        if builder.decisions != nil {
            for var decision in segmenter.decisions(in: content) {
                decision.offset += range.start
                builder.decisions?.append(decision)
            }
        }
        var start = range.start
        for boundary in segmenter.boundaries(in: content) + [range.count] {
            let end = range.start + boundary
            if let content = TextLines.trimmed(TextRange(start, end), in: text) { builder.append(content, kind) }
            start = end
        }
    }
}
