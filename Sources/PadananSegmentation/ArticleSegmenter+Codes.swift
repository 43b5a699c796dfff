public import PadananCore

extension ArticleSegmenter {
    /// The segments of a UTF-8 text with inline codes: rules see the text without them, and no boundary falls inside one.
    ///
    /// Codes before the first segment belong to it, codes behind the last one to that; those at a boundary go to the segment
    /// before it or behind it as `formathandle` of the rules says (SRX 2.0), and keep their order.
    ///
    /// - Parameter codes: ascending, not overlapping, within the text, each of whole scalars.
    public mutating func segments(in text: Span<UInt8>, codes: [CodeRange]) -> [TextSegment] {
        guard !codes.isEmpty else { return segments(in: text) }
        let content = CodeFreeText(text, codes: codes)
        var segments = segments(in: content.bytes.span)
        var next = 0
        for index in segments.indices {
            let inner = segments[index].range
            let first = next
            while next < codes.count, content.offsets[next] < inner.end { next += 1 }
            // At the boundary, up to the first code that belongs behind it.
            while next < codes.count, content.offsets[next] == inner.end, segmenter.formatHandling.includes(codes[next].role) { next += 1 }
            if index == segments.count - 1 { next = codes.count }
            if let dateline = segments[index].dateline {
                segments[index].dateline = TextRange(
                    content.position(of: dateline.start), content.position(of: dateline.end - 1) + 1)
            }
            segments[index].range = content.range(of: inner, codes: first..<next)
        }
        return segments
    }
}
