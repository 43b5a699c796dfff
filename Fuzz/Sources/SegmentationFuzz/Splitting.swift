import PadananKit

/// A text split by rules, and what must be true of that.
struct Splitting {
    private let text: String
    private let segmenter: Segmenter

    /// The splitting of a text; nil where the rules cannot be used at all.
    init?(of text: String, by rules: SegmentationRules) {
        guard let segmenter = try? Segmenter(rules: rules, language: .indonesian, leavesOutUnusableRules: true) else { return nil }
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        self.segmenter = segmenter
    }

    /// Holds everything against the text.
    func check() {
        let boundaries = checkBoundaries()
        checkSegments()
        checkPieces(of: 1 + text.utf8.count % 97)
        checkCodes(boundaries)
    }

    /// Splits the text and nothing else: how long that takes is the question.
    func checkTime() {
        var article = ArticleSegmenter(segmenter: segmenter)
        _ = article.segments(in: text)
    }

    private func checkBoundaries() -> [Int] {
        var segmenter = segmenter
        let boundaries = segmenter.boundaries(in: text.utf8.span)
        require(
            boundaries == segmenter.decisions(in: text.utf8.span).filter(\.breaks).map(\.offset), "boundaries are the decisions to break")
        require(zip(boundaries, boundaries.dropFirst()).allSatisfy { $0 < $1 }, "boundaries ascend")
        require(boundaries.allSatisfy { $0 > 0 && $0 < text.utf8.count }, "boundaries are inside")
        let bytes = Array(text.utf8)
        require(boundaries.allSatisfy { bytes[$0] & 0xC0 != 0x80 }, "boundaries are between scalars")
        return boundaries
    }

    private func checkSegments() {
        var article = ArticleSegmenter(segmenter: segmenter)
        var rebuilt = ""
        var end = 0
        for segment in article.segments(in: text) {
            require(segment.range.start >= end && !segment.range.isEmpty, "segments ascend")
            let gap = text[TextRange(end, segment.range.start)]
            require(Self.isBlank(gap), "gaps are white space")
            rebuilt += gap + text[segment.range]
            end = segment.range.end
        }
        let rest = text[TextRange(end, text.utf8.count)]
        require(Self.isBlank(rest), "the rest is white space")
        require((rebuilt + rest).utf8.elementsEqual(text.utf8), "segments and gaps are the text")
    }

    /// An article that comes in pieces is split like one that comes at once.
    private func checkPieces(of size: Int) {
        var article = ArticleSegmenter(segmenter: segmenter)
        let whole = article.segments(in: text)
        let bytes = Array(text.utf8)
        var pieces: [TextSegment] = []
        var (start, end) = (0, 0)
        article.begin()
        while start < bytes.count {
            end = min(end + size, bytes.count)
            // A piece ends between scalars.
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            var found: [TextSegment] = []
            let count = article.readLines(of: bytes[start..<end].span, isFinal: end == bytes.count, into: &found)
            for index in found.indices { found[index].move(by: start) }
            pieces += found
            start += count
        }
        require(pieces == whole, "pieces of \(size) give the segments of the whole")
    }

    /// Codes are neither lost, turned round nor cut, and text is broken where it would be without them.
    private func checkCodes(_ boundaries: [Int]) {
        var content = InlineText()
        let scalars = Array(text.unicodeScalars)
        let roles: [InlineCode.Role] = [.opening, .standalone, .closing]
        for start in stride(from: 0, to: scalars.count, by: 3) {
            var run = ""
            run.unicodeScalars.append(contentsOf: scalars[start..<min(start + 3, scalars.count)])
            content.append(text: run)
            content.elements.append(.code(InlineCode(id: "\(start)", role: roles[start % roles.count])))
        }
        var inline = InlineSegmenter(segmenter: segmenter)
        let parts = inline.parts(of: content)
        require(parts.flatMap(\.codes) == content.codes, "codes stay, in order")
        var ends: [Int] = []
        for part in parts { ends.append((ends.last ?? 0) + part.plainText.utf8.count) }
        require(parts.map(\.plainText).joined().utf8.elementsEqual(content.plainText.utf8), "text stays")
        require(Set(ends).isSuperset(of: boundaries), "boundaries stay")
        require(Set(ends).subtracting(boundaries).isSubset(of: [text.utf8.count]), "there are no others")
    }

    private static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
    }
}
