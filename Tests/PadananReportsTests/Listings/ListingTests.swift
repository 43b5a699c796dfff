import PadananCore
import PadananReports
import Testing

@Suite struct ListingTests {
    private let text = "Judul\r\n\r\nDuta besar\n  RI tiba.\tIa pergi.\nBaca Juga: Café"

    private func ranges(_ parts: [String]) -> [TextRange] {
        parts.map { part in
            let start = text.utf8.indices.first { text.utf8[$0...].starts(with: part.utf8) } ?? text.utf8.endIndex
            let offset = text.utf8.distance(from: text.utf8.startIndex, to: start)
            return TextRange(offset, offset + part.utf8.count)
        }
    }

    private func listed(as format: SegmentListing.Format, showsKinds: Bool = false) -> String {
        let places = ranges(["Judul", "Duta besar\n  RI tiba.", "Ia pergi.", "Baca Juga: Café"])
        let kinds: [SegmentKind] = [.headline, .sentence, .sentence, .relatedLink]
        let segments = zip(places, kinds).enumerated().map { TextSegment(range: $1.0, kind: $1.1, block: $0) }
        var listing = SegmentListing(format: format, showsKinds: showsKinds)
        listing.begin()
        listing.beginFile("a.txt")
        // In two pieces, the second from the second segment on.
        let bytes = Array(text.utf8)
        let base = places[1].start
        listing.append([segments[0]], of: bytes.span, upTo: base)
        let rest = segments[1...].map { segment in
            TextSegment(
                range: TextRange(segment.range.start - base, segment.range.end - base), kind: segment.kind, block: segment.block)
        }
        listing.append(rest, of: bytes.span.extracting(base..<bytes.count), upTo: bytes.count - base)
        listing.endFile()
        listing.end()
        return String(decoding: listing.takeBytes(), as: UTF8.self)
    }

    @Test("Places stay right where a piece starts before the end of the last segment, as in a line that comes in pieces")
    func overlappingPieces() {
        let bytes = Array("Satu é. Dua.\nTiga.".utf8)
        var listing = SegmentListing(format: .ndjson)
        listing.begin()
        listing.beginFile("a.txt")
        listing.append([TextSegment(range: TextRange(9, 13), kind: .sentence, block: 0)], of: bytes.span, upTo: 2)
        listing.append([], of: bytes.span.extracting(2..<bytes.count), upTo: 3)
        let rest = bytes.span.extracting(5..<bytes.count)
        listing.append([TextSegment(range: TextRange(9, 14), kind: .sentence, block: 1)], of: rest, upTo: 14)
        listing.endFile()
        listing.end()
        let lines = String(decoding: listing.takeBytes(), as: UTF8.self).split(separator: "\n")
        #expect(lines.first?.hasPrefix(#"{"file":"a.txt","line":1,"column":9,"start":9,"end":13,"text":"Dua.""#) == true, "\(lines)")
        #expect(lines.last?.hasPrefix(#"{"file":"a.txt","line":2,"column":1,"start":14,"end":19,"text":"Tiga.""#) == true, "\(lines)")
    }

    private func written(_ write: (inout [UInt8]) -> Void) -> String {
        var output: [UInt8] = []
        write(&output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("Segments are one a line, with their kind when asked for")
    func segmentText() {
        #expect(listed(as: .text) == "Judul\nDuta besar RI tiba.\nIa pergi.\nBaca Juga: Café\n")
        #expect(
            listed(as: .text, showsKinds: true)
                == "headline\tJudul\nsentence\tDuta besar RI tiba.\nsentence\tIa pergi.\nrelated-link\tBaca Juga: Café\n")
    }

    @Test("Segments as JSON have bytes, line and column")
    func segmentJSON() throws {
        let lines = listed(as: .ndjson).split(separator: "\n")
        #expect(
            lines.last
                == #"{"file":"a.txt","line":5,"column":1,"start":41,"end":57,"text":"Baca Juga: Café","kind":"related-link"}"#)
        #expect(lines[1].hasPrefix(#"{"file":"a.txt","line":3,"column":1,"start":9,"#))
        #expect(lines[2].hasPrefix(#"{"file":"a.txt","line":4,"column":12,"#))
        let document = try JSONReader.read(Array(listed(as: .json).utf8))
        let files = try #require(document.object?["files"]?.array)
        #expect(files.first?.object?["segments"]?.array?.count == 4)
        #expect(document.object?["schemaVersion"] == .number("1"))
    }

    @Test("A match is a line with its place, targets, grade and concept")
    func matches() throws {
        let places = ranges(["Duta besar\n  RI", "besar", "Café"])
        let matches = [
            TermMatch(
                concept: "c1", term: Term("duta besar RI"), range: places[0], surface: text[places[0]], grade: .variant,
                targets: ["Indonesian ambassador", "envoy"]),
            TermMatch(
                concept: "c2", term: Term("besar"), range: places[1], surface: "besar", grade: .exact, targets: [], isShadowed: true),
            TermMatch(concept: "c\u{1B}3", term: Term("kafe"), range: places[2], surface: "Café", grade: .related, targets: ["café"]),
        ]
        let listing = MatchListing(files: [.init(name: "a\n.txt", text: text, matches: matches)])
        #expect(
            written { listing.write(as: .text, to: &$0) } == """
                a\\u{A}.txt:3:1: Duta besar RI -> Indonesian ambassador / envoy (variant, c1)
                a\\u{A}.txt:3:6: besar -> (no target) (exact, c2, shadowed)
                a\\u{A}.txt:5:12: Café -> café (related, c\\u{1B}3)

                """)
        let lines = written { listing.write(as: .ndjson, to: &$0) }.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(try JSONReader.read(Array(lines[1].utf8)).object?["shadowed"] == .bool(true))
        _ = try JSONReader.read(Array(written { listing.write(as: .json, to: &$0) }.utf8))
    }
}
