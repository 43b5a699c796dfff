import PadananCore
import PadananFormats
import Testing

@Suite struct XLIFF2ContentTests {
    private func read(_ bytes: [UInt8]) throws -> Document { try #require(try XLIFFReader.read(bytes).documents.first) }

    @Test("Comments, instructions, CDATA and references do not divide text")
    func textIsOne() throws {
        let document = try read(
            XLIFF2RuleTests.segment("Dana<!-- a --> per<?b c?>wa<![CDATA[lian <&]]>&#13;&#9;<cp hex=\"001B\"/>.", nil, state: "initial"))
        #expect(document.segments.map(\.source) == ["Dana perwalian <&\r\t\u{1B}."])
    }

    @Test("All inline elements are read")
    func inlineElements() throws {
        let source = """
            <pc id="1" dataRefStart="d1" dataRefEnd="d2" canDelete="no">a</pc><sc id="2" isolated="yes"/><ec id="3" isolated="yes"/>\
            <sc id="4" canCopy="no"/><ec startRef="4"/><ph id="5"/><mrk id="6" type="term" ref="#g" value="v">b</mrk>\
            <sm id="7" type="comment" value="w"/>c<em startRef="7"/><mrk id="8" translate="no">d</mrk>
            """
        let data = "<originalData><data id=\"d1\">&lt;b><cp hex=\"0000\"/></data><data id=\"d2\">&lt;/b></data></originalData>"
        let document = try read(XLIFF2RuleTests.unit("\(data)<segment><source>\(source)</source></segment>"))
        #expect(
            document.segments[0].source.elements == [
                .code(InlineCode(id: "1", role: .opening, original: "<b>\0", canDelete: false)), .text("a"),
                .code(InlineCode(id: "1", role: .closing, original: "</b>", canDelete: false)), .code(InlineCode(id: "2", role: .opening)),
                .code(InlineCode(id: "3", role: .closing)), .code(InlineCode(id: "4", role: .opening, canCopy: false)),
                .code(InlineCode(id: "4", role: .closing)), .code(InlineCode(id: "5", role: .standalone)),
                .marker(InlineMarker(id: "6", isStart: true, kind: .term, value: "v", reference: "#g")), .text("b"),
                .marker(InlineMarker(id: "6", isStart: false, kind: .term)),
                .marker(InlineMarker(id: "7", isStart: true, kind: .comment, value: "w")), .text("c"),
                .marker(InlineMarker(id: "7", isStart: false, kind: .comment)),
                .marker(InlineMarker(id: "8", isStart: true, kind: .other("generic"))), .text("d"),
                .marker(InlineMarker(id: "8", isStart: false, kind: .other("generic"))),
            ])
    }

    @Test("Targets are put where their order says, with their states")
    func order() throws {
        let document = try read(
            XLIFF2RuleTests.unit(
                """
                <segment state="final"><source>Satu.</source><target order="3">One.</target></segment><ignorable><source> </source></ignorable>
                <segment><source>Dua.</source><target order="1">Two.</target></segment>
                """))
        #expect(document.segments.map(\.target) == ["Two.", "One."])
        #expect(document.segments.map(\.state) == [.initial, .final])
        #expect(document.segments.map(\.id) == ["s1", "s2"])
    }

    @Test("Matches of modules are not taken for the translation, translate is inherited, notes and kinds are read")
    func surroundings() throws {
        let document = try read(
            XLIFF2RuleTests.file(
                """
                <file id="f" original="berita.txt"><notes><note>berkas</note></notes><group id="g" translate="no">
                <unit id="u" type="padanan:credit"><m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#s">
                <source>Editor</source><target>Fund</target></m:match></m:matches><notes><note category="meja">politik</note></notes>
                <segment id="s"><source>Editor</source></segment></unit></group></file>
                """))
        #expect(document.name == "berita.txt")
        let unit = try #require(document.units.first)
        #expect(!unit.isTranslatable)
        #expect(unit.kind == .credit)
        #expect(unit.notes == [Note("politik", category: "meja")])
        #expect(unit.segments.map(\.target) == [nil])
        #expect(unit.position == SourcePosition(line: 3, column: 1))
        #expect(unit.segments.map(\.position) == [SourcePosition(line: 5, column: 17)])
    }

    @Test("A code may move to another segment of its unit, and a half translated unit is no error")
    func codesMove() throws {
        let content = try XLIFFReader.read(
            XLIFF2RuleTests.unit(
                """
                <segment><source>a<sc id="1"/>b</source><target>b</target></segment>
                <segment><source>c<ec startRef="1"/><ph id="2"/></source><target><sc id="1"/>c<ec startRef="1"/><ph id="2"/></target></segment>
                <segment><source>d</source></segment>
                """))
        #expect(content.diagnostics.isEmpty)
        #expect(content.codeProblems.isEmpty)
    }

    @Test("A damaged skeleton is reported, and the rest of the file read")
    func damagedSkeleton() throws {
        let content = try XLIFFReader.read(
            XLIFF2RuleTests.file(
                "<file id=\"f\"><skeleton>padanan-skeleton/1 utf-8 0 {u/s:a}</skeleton><unit id=\"u\"><segment><source>a</source></segment></unit></file>"
            ))
        #expect(content.diagnostics.map(\.code) == ["skeleton-damaged"])
        #expect(content.documents.first?.skeleton == nil)
        #expect(content.documents.first?.segments.count == 1)
    }
}
