import PadananCore

/// Builds units and skeleton from the segments of a text.
struct DocumentBuilder {
    private let text: String
    private let options: ArticleReader.Options
    private var units: [TranslationUnit] = []
    private var parts: [Skeleton.Part] = []
    private var position: String.UTF8View.Index
    private var offset = 0
    private var block: Int?
    private var segmentsInUnit = 0

    init(text: String, options: ArticleReader.Options) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        self.options = options
        position = text.utf8.startIndex
    }

    mutating func append(_ segment: TextSegment) {
        let gap = take(upTo: segment.range.start)
        let source = take(upTo: segment.range.end)
        if !gap.isEmpty { parts.append(.literal(gap)) }
        let isNewBlock = segment.block != block
        if isNewBlock {
            block = segment.block
            segmentsInUnit = 0
            units.append(TranslationUnit(id: "u\(units.count + 1)", kind: segment.kind, isTranslatable: isOffered(segment.kind)))
        } else if !gap.isEmpty {
            units[units.count - 1].parts.append(.ignorable(source: InlineText(gap), target: nil))
        }
        let unit = units.count - 1
        segmentsInUnit += 1
        let id = "s\(segmentsInUnit)"
        units[unit].parts.append(.segment(Segment(id: id, source: InlineText(source), sourceRange: segment.range)))
        parts.append(.segment(SegmentReference(unit: units[unit].id, segment: id), source: source))
        if let dateline = segment.dateline {
            units[unit].notes.append(Note("Dateline: \(text[dateline])", category: "padanan-dateline"))
        }
    }

    mutating func finish(encoding: TextEncoding) -> (units: [TranslationUnit], skeleton: Skeleton) {
        let rest = take(upTo: text.utf8.count)
        if !rest.isEmpty { parts.append(.literal(rest)) }
        return (units, Skeleton(parts: parts, encoding: encoding))
    }

    private mutating func take(upTo end: Int) -> String {
        let stop = text.utf8.index(position, offsetBy: end - offset)
        defer {
            position = stop
            offset = end
        }
        return String(decoding: text.utf8[position..<stop], as: UTF8.self)
    }

    private func isOffered(_ kind: SegmentKind) -> Bool {
        kind.isOfferedForTranslation || kind == .relatedLink && options.translatesLinks || kind == .credit && options.translatesCredits
    }
}
