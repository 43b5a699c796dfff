import PadananCore
import PadananFormats
import Testing

@Suite struct TermMarkupTests {
    private func text(_ version: XLIFFVersion) throws -> String {
        String(decoding: try XLIFFWriter.bytes(of: TermDocument.document, as: version, concepts: TermDocument.concepts), as: UTF8.self)
    }

    @Test("XLIFF 2.x marks terms across codes, with one glossary entry a concept")
    func xliff2() throws {
        let text = try text(.v2_1)
        for expected in [
            "<source><mrk id=\"m1\" type=\"term\" ref=\"#gls=g1\">Dana <sc id=\"1\" dataRef=\"d1\"/>perwalian</mrk><ec startRef=\"1\" dataRef=\"d2\"/>",
            " &amp; <mrk id=\"m2\" type=\"term\" ref=\"#gls=g2\">nota kesepahaman</mrk>: <mrk id=\"m3\" type=\"term\">é</mrk></source>",
            "<mrk id=\"m4\" type=\"term\" ref=\"#gls=g2\">Nota kesepahaman</mrk> itu.",
            "<gls:glossEntry id=\"g1\" ref=\"#m1\">", "<gls:translation>trust fund</gls:translation>",
            "<gls:translation>fund in trust</gls:translation>", "<gls:definition>Dana yang dikelola untuk pihak lain</gls:definition>",
            "<gls:glossEntry id=\"g2\" ref=\"#m2\">",
            "<note appliesTo=\"source\" category=\"padanan-terms\">dana perwalian → trust fund / fund in trust; nota kesepahaman → "
                + "memorandum of understanding</note>",
            "<unit id=\"u1\" type=\"padanan:headline\" xml:space=\"preserve\">",
            "<unit id=\"u2\" type=\"padanan:related-link\" translate=\"no\">",
            "<segment id=\"s2\" state=\"translated\">", "<data id=\"d1\">&lt;b&gt;</data>",
        ] {
            #expect(text.contains(expected), "\(expected)\n\(text)")
        }
        #expect(text.components(of: "<gls:glossEntry") == 2)
    }

    @Test("XLIFF 1.2 marks terms with their translation as comment, and groups segments")
    func xliff12() throws {
        let text = try text(.v1_2)
        for expected in [
            "<source><mrk mtype=\"term\" mid=\"m1\" comment=\"trust fund / fund in trust\">Dana <bpt id=\"1\">&lt;b&gt;</bpt>perwalian</mrk>"
                + "<ept id=\"1\">&lt;/b&gt;</ept> &amp; ",
            "<group id=\"u1\" restype=\"x-padanan-headline\">", "<trans-unit id=\"u1.s2\">",
            "<trans-unit id=\"u2.s1\" restype=\"x-padanan-related-link\" translate=\"no\">", "<target state=\"translated\">",
            "<note from=\"padanan\" annotates=\"source\">nota kesepahaman → memorandum of understanding</note>",
        ] {
            #expect(text.contains(expected), "\(expected)\n\(text)")
        }
    }

    @Test("The text is the same with terms as without, and marks are read back", arguments: XLIFFVersion.writable)
    func textIsKept(version: XLIFFVersion) throws {
        let document = try #require(try XLIFFReader.read(Array(text(version).utf8)).documents.first)
        #expect(document.segments.map(\.source.plainText) == TermDocument.document.segments.map(\.source.plainText))
        #expect(document.segments.map(\.source.codes) == TermDocument.document.segments.map(\.source.codes))
        let markers = document.segments[0].source.elements.filter {
            if case .marker(let marker) = $0 { marker.kind == .term } else { false }
        }
        #expect(markers.count == 6)
        #expect(document.units.map(\.kind) == [.headline, .relatedLink])
        #expect(document.units[0].parts.count == (version == .v1_2 ? 2 : 3))
    }

    @Test("Overlapping, empty and impossible ranges corrupt nothing", arguments: XLIFFVersion.writable, 0..<50)
    func anyRanges(version: XLIFFVersion, seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let source = HardText.random(8, using: &generator)
        let terms = (0..<6).map { _ in
            let start = Int.random(in: -3...source.utf8.count + 3, using: &generator)
            let range = TextRange(start, start + Int.random(in: 0...9, using: &generator))
            return TermMatch(concept: "c", term: Term("x"), range: range, surface: "x", grade: .exact, targets: ["y"])
        }
        let unit = TranslationUnit(id: "u1", parts: [.segment(Segment(id: "s1", source: InlineText(source), terms: terms))])
        let bytes = try XLIFFWriter.bytes(of: Document(name: "a", sourceLanguage: "id", targetLanguage: "en", units: [unit]), as: version)
        let read = try #require(try XLIFFReader.read(bytes).documents.first?.segments.first)
        #expect(read.source.plainText.unicodeScalars.elementsEqual(source.unicodeScalars))
    }
}

extension String {
    /// How often `text` occurs.
    fileprivate func components(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
