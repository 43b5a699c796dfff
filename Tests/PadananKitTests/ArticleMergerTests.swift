import PadananKit
import Testing

@Suite struct ArticleMergerTests {
    static let skeleton = Skeleton(parts: [
        .segment(SegmentReference(unit: "u1", segment: "s1"), source: "Judul"), .literal("\r\n\r\n  "),
        .segment(SegmentReference(unit: "u2", segment: "s1"), source: "Satu."), .literal("  "),
        .segment(SegmentReference(unit: "u2", segment: "s2"), source: "Dua."), .literal("\n"),
    ])

    static func unit(_ id: String, _ segments: [(id: String, source: String, target: String?)], translatable: Bool = true)
        -> TranslationUnit
    {
        TranslationUnit(
            id: id, isTranslatable: translatable,
            parts: segments.map {
                .segment(Segment(id: $0.id, source: InlineText($0.source), target: $0.target.map { InlineText($0) }))
            })
    }

    static func merge(_ units: [TranslationUnit], codeProblems: [SegmentReference: Diagnostic] = [:]) -> (text: String, verdicts: [String])
    {
        let document = Document(name: "a.txt", sourceLanguage: "id", targetLanguage: "en", units: units, skeleton: skeleton)
        var merger = ArticleMerger(document: document, skeleton: skeleton, file: "a.xlf", codeProblems: codeProblems)
        let (text, report) = merger.merge()
        return (text, report.entries.map { "\($0.segment): \($0.verdict.rawValue)" })
    }

    @Test("Translations stand in the article, white space between them stays")
    func applied() {
        let result = Self.merge([
            Self.unit("u1", [("s1", "Judul", "Title")]), Self.unit("u2", [("s1", "Satu.", " One.\n"), ("s2", "Dua.", "Two.")]),
        ])
        #expect(result.text == "Title\r\n\r\n  One.  Two.\n")
        #expect(result.verdicts == ["u1/s1: applied", "u2/s1: applied", "u2/s2: applied"])
    }

    @Test("Without a translation the source stands, and every segment has its verdict")
    func fallsBack() {
        let result = Self.merge([
            Self.unit("u1", [("s1", "Judul", "Judul")]), Self.unit("u2", [("s1", "Satu.", nil), ("s2", "Dua.", " ")]),
        ])
        #expect(result.text == Self.skeleton.originalText)
        #expect(result.verdicts == ["u1/s1: unchanged", "u2/s1: untranslated", "u2/s2: untranslated"])
    }

    @Test("A changed source, a lost unit and an unknown one are told and never applied")
    func nothingByGuess() {
        let result = Self.merge([
            Self.unit("u2", [("s1", "Satu diubah.", "One."), ("s2", "Dua.", "Two.")]), Self.unit("x9", [("s1", "Lain.", "Other.")]),
        ])
        #expect(result.text == "Judul\r\n\r\n  Satu.  Two.\n")
        #expect(result.verdicts == ["u1/s1: missing", "u2/s1: stale", "u2/s2: applied", "x9/s1: extra"])
    }

    @Test("White space that a tool changed in the source does not make it stale")
    func whiteSpaceIsForgiven() {
        #expect(Self.merge([Self.unit("u1", [("s1", " Judul\n", "Title")])]).verdicts.first == "u1/s1: applied")
    }

    @Test("Segments that a tool joined or split are applied as a unit")
    func resegmented() {
        let joined = Self.merge([Self.unit("u1", [("s1", "Judul", "Title")]), Self.unit("u2", [("s1", "Satu. Dua.", "One and two.")])])
        #expect(joined.text == "Title\r\n\r\n  One and two.\n")
        #expect(joined.verdicts == ["u1/s1: applied", "u2/s1: joined", "u2/s2: joined"])
        let split = Self.merge([
            Self.unit("u1", [("s1a", "Ju", "Ti"), ("s1b", "dul", "tle")]),
            Self.unit("u2", [("s1", "Satu.", "One."), ("s2", "Dua.", "Two.")]),
        ])
        #expect(split.text == "Title\r\n\r\n  One.  Two.\n")
        #expect(split.verdicts.first == "u1/s1: split")
        let renamed = Self.merge([Self.unit("u1", [("lain", "Judul", "Title")])])
        #expect(renamed.text.hasPrefix("Title\r\n"))
        #expect(renamed.verdicts.first == "u1/s1: applied")
    }

    @Test("Units that are not offered for translation keep their source")
    func excluded() {
        let result = Self.merge([Self.unit("u1", [("s1", "Judul", "Title")], translatable: false)])
        #expect(result.text.hasPrefix("Judul"))
        #expect(result.verdicts.first == "u1/s1: excluded")
    }

    @Test("A translation with lost codes is not used")
    func invalidCodes() {
        let reference = SegmentReference(unit: "u1", segment: "s1")
        let result = Self.merge(
            [Self.unit("u1", [("s1", "Judul", "Title")])],
            codeProblems: [reference: Diagnostic(.error, code: "code-lost", "code 1 is lost")])
        #expect(result.verdicts.first == "u1/s1: invalid-codes")
        #expect(result.text.hasPrefix("Judul"))
    }
}
