import PadananCore
import PadananSegmentation
import Testing

@Suite struct InlineSegmenterTests {
    private typealias Handling = SegmentationRules.FormatHandling

    /// Content written down with `<b>` for a code that opens, `</b>` for one that closes, `<x/>` for one that stands alone.
    private func content(_ text: String) -> InlineText {
        var result = InlineText()
        for piece in text.split(separator: "|") {
            switch piece {
            case "<b>": result.elements.append(.code(InlineCode(id: "1", role: .opening, original: "<b>")))
            case "</b>": result.elements.append(.code(InlineCode(id: "1", role: .closing, original: "</b>")))
            case "<x/>": result.elements.append(.code(InlineCode(id: "2", role: .standalone, original: "<x/>")))
            case "<m>": result.elements.append(.marker(InlineMarker(id: "m", isStart: true, kind: .term)))
            case "</m>": result.elements.append(.marker(InlineMarker(id: "m", isStart: false, kind: .term)))
            default: result.append(text: String(piece))
            }
        }
        return result
    }

    private func written(_ content: InlineText) -> String {
        content.elements.map { element in
            switch element {
            case .text(let text): text
            case .code(let code): code.original ?? ""
            case .marker(let marker): marker.isStart ? "<m>" : "</m>"
            }
        }.joined()
    }

    private func parts(_ text: String, handling: SegmentationRules.FormatHandling = .init()) throws -> [String] {
        let held = SegmentationRules.Rule(breaks: false, before: "\\bdr\\.", after: "\\s")
        let stop = SegmentationRules.Rule(breaks: true, before: "[.?!]", after: "\\s")
        var rules = SegmenterTests.rules([held, stop])
        rules.formatHandling = handling
        var segmenter = InlineSegmenter(segmenter: try Segmenter(rules: rules, language: "id"))
        return segmenter.parts(of: content(text)).map(written)
    }

    @Test(
        "Rules see the text without codes, and codes at a boundary go where SRX sends them",
        arguments: [
            ("|<b>|Satu.|</b>| Dua.", ["<b>Satu.</b>", " Dua."]),
            ("Satu.|<b>| Dua.|</b>|", ["Satu.", "<b> Dua.</b>"]),
            ("Satu.|<x/>| Dua.", ["Satu.", "<x/> Dua."]),
            ("Satu.|</b>|<x/>|<b>| Dua.", ["Satu.</b>", "<x/><b> Dua."]),
            ("Satu.|<b>|</b>| Dua.", ["Satu.", "<b></b> Dua."]),
            ("Kata dr|<x/>|.|<b>| Budi. Ya.", ["Kata dr<x/>.<b> Budi.", " Ya."]),
            ("|<m>|Satu.|</m>| |<m>|Dua.|</m>|", ["<m>Satu.</m>", " <m>Dua.</m>"]),
            ("Sa|<b>|tu. Du|</b>|a. Tiga", ["Sa<b>tu.", " Du</b>a.", " Tiga"]),
            ("Satu.", ["Satu."]), ("|<x/>|", ["<x/>"]),
        ])
    func codesGoWhereSRXSendsThem(text: String, expected: [String]) throws {
        #expect(try parts(text) == expected)
    }

    @Test("The rules can send codes the other way")
    func formatHandling() throws {
        let all = SegmentationRules.FormatHandling(includesStart: true, includesEnd: false, includesIsolated: true)
        #expect(try parts("Satu.|<x/>|<b>|</b>| Dua.", handling: all) == ["Satu.<x/><b>", "</b> Dua."])
    }

    @Test("A text with codes as ranges is split where its content is", arguments: 0..<200)
    func rangesAgreeWithContent(seed: UInt64) throws {
        var generator = SplitMix(state: seed)
        let pieces = ["<b>", "</b>", "<x/>", "kata", ". ", "dr.", " ", "é? ", "! "]
        let chosen = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }
        let roles: [String: InlineCode.Role] = ["<b>": .opening, "</b>": .closing, "<x/>": .standalone]
        var codes: [CodeRange] = []
        var text = ""
        for piece in chosen {
            let start = text.utf8.count
            text += piece
            if let role = roles[piece] { codes.append(CodeRange(range: TextRange(start, text.utf8.count), role: role)) }
        }
        let stop = SegmentationRules.Rule(breaks: true, before: "[.?!]", after: "\\s")
        let segmenter = try Segmenter(rules: SegmenterTests.rules([stop]), language: "id")
        var article = ArticleSegmenter(segmenter: segmenter)
        var inline = InlineSegmenter(segmenter: segmenter)
        let segments = article.segments(in: text.utf8.span, codes: codes).map { text[$0.range] }
        let parts = inline.parts(of: content(chosen.joined(separator: "|"))).map(written)
        let words = { (part: String) in
            ["<b>", "</b>", "<x/>", " "].reduce(part) { text, piece in text.split(separator: piece).joined() }
        }
        #expect(segments.map(words) == parts.map(words).filter { !$0.isEmpty })
        let codesOnly = { (part: String) in part.filter { "</bx>".contains($0) } }
        #expect(codesOnly(segments.joined()) == codesOnly(parts.joined()) || segments.isEmpty)
    }

    @Test("One behind the other, the parts are the content again", arguments: 0..<200)
    func nothingIsLost(seed: UInt64) throws {
        var generator = SplitMix(state: seed)
        let pieces = ["<b>", "</b>", "<x/>", "<m>", "</m>", "a", ". ", "dr.", " ", "é?", "!"]
        let text = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(separator: "|")
        #expect(try parts(text).joined() == written(content(text)))
    }
}
