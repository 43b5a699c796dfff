public import PadananCore

/// Splits content with inline codes: rules see the text without codes, and no boundary falls inside a code.
///
/// Codes that stand just at a boundary go to the segment before it or behind it as `formathandle` of the rules says
/// (SRX 2.0, 4.2: by default closing codes before, opening and isolated ones behind), and keep their order. Markers are treated like the codes
/// that open and close.
public struct InlineSegmenter: Sendable {
    private var segmenter: Segmenter

    /// An inline segmenter that splits by `segmenter`.
    public init(segmenter: Segmenter) {
        self.segmenter = segmenter
    }

    /// The parts of `content` between boundaries, in order; one behind the other they are the content again.
    public mutating func parts(of content: InlineText) -> [InlineText] {
        var text = content.plainText
        text.makeContiguousUTF8()
        var boundaries = segmenter.boundaries(in: text.utf8.span)[...]
        var parts = [InlineText()]
        var offset = 0
        for element in content.elements {
            switch element {
            case .text(let run):
                var rest = Substring(run)
                while let boundary = boundaries.first, boundary < offset + rest.utf8.count {
                    let index = rest.utf8.index(rest.startIndex, offsetBy: boundary - offset)
                    parts[parts.count - 1].append(text: String(rest[..<index]))
                    rest = rest[index...]
                    offset = boundary
                    boundaries.removeFirst()
                    parts.append(InlineText())
                }
                parts[parts.count - 1].append(text: String(rest))
                offset += rest.utf8.count
            case .code, .marker:
                if boundaries.first == offset, !belongsBefore(element) {
                    boundaries.removeFirst()
                    parts.append(InlineText())
                }
                parts[parts.count - 1].elements.append(element)
            }
        }
        return parts.filter { !$0.elements.isEmpty }
    }

    /// Whether a code just at a boundary belongs to the segment before it.
    private func belongsBefore(_ element: InlineElement) -> Bool {
        switch element {
        case .text: true
        case .code(let code): segmenter.formatHandling.includes(code.role)
        case .marker(let marker): segmenter.formatHandling.includes(marker.isStart ? .opening : .closing)
        }
    }
}
