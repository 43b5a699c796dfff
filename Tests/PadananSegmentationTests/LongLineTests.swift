import PadananCore
import Testing

@testable import PadananSegmentation

/// A line that comes in pieces is split like one that is there whole.
@Suite struct LongLineTests {
    private static let rules: [[SegmentationRules.Rule]] = [
        [.init(breaks: false, before: "\\bdr\\.", after: "\\s"), .init(breaks: true, before: "[.?!]+[\"”)]*", after: "\\s+\\p{Lu}")],
        [.init(breaks: true, before: "\\.\\s+", after: "")],
        [.init(breaks: true, before: "\\.", after: "(?!\\s*[a-z]).")],
        [.init(breaks: true, before: "(?<=[a-z]{2,9})\\.(?=\\s+\\S{3,}\\s)", after: "(?<![a-z]{3}\\.)\\s")],
        [.init(breaks: false, before: "\\p{Lu}.*\\.", after: "\\s"), .init(breaks: true, before: "\\.", after: "\\s")],
        [.init(breaks: true, before: "\\.", after: "\\s.*!")],
        [.init(breaks: true, before: "\\.", after: ".{1,300}é")],
        [.init(breaks: true, before: "", after: "\\p{Lu}"), .init(breaks: true, before: ",\\b", after: "$")],
        [.init(breaks: true, before: "(?<=a.{500})\\.", after: "")],
        [.init(breaks: true, before: "\\.", after: "[a-z]\\s+")],
    ]

    private static func article(_ generator: inout SplitMix) -> String {
        let words = [
            "dr. ", "Ani ", "tiba. ", "\"Ya.", "\" ", "“Ini. ", "Itu”. ", "é", "😀. ", "a", "b", ". ", ".", "!  ", "\u{A0}", "Rp. ", "1. ",
            "\u{200B}", "Tiga, ",
        ]
        let starts = [
            "", "", "1. ", "- ", "Baca Juga: ", "Foto: ", "Jakarta (ANTARA) - ", "KONTAN.CO.ID - BRUSSELS. ", "  \t", "\u{FEFF}", "A, ",
        ]
        let ends = ["\n", "\r\n", "\u{85}", "\u{2028}", " \n\n", "   \r", "\u{200B}\n"]
        var text = ""
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            text += starts.randomElement(using: &generator) ?? ""
            for _ in 0..<([3, 60, 400].randomElement(using: &generator) ?? 3) { text += words.randomElement(using: &generator) ?? "" }
            text += ends.randomElement(using: &generator) ?? ""
        }
        return Bool.random(using: &generator) ? text : String(text.dropLast())
    }

    /// The segments of a text of which up to so many bytes more are there each time.
    private static func segments(_ text: String, _ segmenter: inout ArticleSegmenter, piece: Int) -> (segments: [TextSegment], held: Int) {
        let bytes = Array(text.utf8)
        var (start, end, held) = (0, 0, 0)
        var result: [TextSegment] = []
        segmenter.begin()
        while start < bytes.count {
            end = min(end + piece, bytes.count)
            var found: [TextSegment] = []
            let count = segmenter.readLines(of: bytes[start..<end].span, isFinal: end == bytes.count, into: &found)
            for var segment in found {
                segment.move(by: start)
                result.append(segment)
            }
            start += count
            held = max(held, end - start)
        }
        return (result, held)
    }

    @Test("The segments are those of the whole line, whatever the rules and the pieces", arguments: 0..<36)
    func sameAsWhole(seed: UInt64) throws {
        var generator = SplitMix(state: seed)
        let text = Self.article(&generator)
        for number in 0..<3 {
            let rules = Self.rules[(Int(seed) + 4 * number) % Self.rules.count]
            let segmenter = try Segmenter(rules: SegmenterTests.rules(rules), language: "id")
            var whole = ArticleSegmenter(segmenter: segmenter)
            let expected = whole.segments(in: text)
            for piece in [1 + Int(seed % 70), 700] {
                var inPieces = ArticleSegmenter(segmenter: segmenter, longLineThreshold: 600)
                let found = Self.segments(text, &inPieces, piece: piece).segments
                #expect(found == expected, "pieces of \(piece), \(rules)")
            }
        }
    }

    @Test("White space at the line's end is none that rules see", arguments: [1, 50, 700])
    func endOfLine(piece: Int) throws {
        let text = String(repeating: "Kata.x ", count: 300) + "Usai.x   \r\nLagi."
        let segmenter = try Segmenter(rules: SegmenterTests.rules(Self.rules[9]), language: "id")
        var whole = ArticleSegmenter(segmenter: segmenter)
        var inPieces = ArticleSegmenter(segmenter: segmenter, longLineThreshold: 600)
        let found = Self.segments(text, &inPieces, piece: piece).segments
        #expect(found == whole.segments(in: text))
        #expect(found.suffix(2).map { text[$0.range] } == ["x Usai.x", "Lagi."])
    }

    @Test("A line is what it is whole", arguments: ["1. ", "Foto: ", "Baca Juga: ", "Jakarta (ANTARA) - ", "KONTAN.CO.ID - BRUSSELS. "])
    func starts(start: String) throws {
        let segmenter = try Segmenter(rules: SegmenterTests.rules(Self.rules[0]), language: "id")
        let line = start + String(repeating: "Ia tiba. ", count: 200)
        for text in [line, line + "\nLagi.", "Judul\n" + line] {
            var whole = ArticleSegmenter(segmenter: segmenter)
            var inPieces = ArticleSegmenter(segmenter: segmenter, longLineThreshold: 600)
            #expect(Self.segments(text, &inPieces, piece: 100).segments == whole.segments(in: text))
        }
    }

    @Test("No more is held than the longest sentence and the last piece")
    func littleIsHeld() throws {
        let text = "Awal. " + String(repeating: "Kata dr. Budi, \"Kami pergi. Mereka ikut.\" ", count: 2000)
        for rules in Self.rules[..<4] {
            var segmenter = ArticleSegmenter(
                segmenter: try Segmenter(rules: SegmenterTests.rules(rules), language: "id"), longLineThreshold: 600)
            #expect(Self.segments(text, &segmenter, piece: 500).held < 1700)
        }
        // A rule that looks to the end of the line has to have it.
        var segmenter = ArticleSegmenter(
            segmenter: try Segmenter(rules: SegmenterTests.rules(Self.rules[5]), language: "id"), longLineThreshold: 600)
        #expect(Self.segments(text, &segmenter, piece: 500).held > 80_000)
    }
}
