import PadananCore
import PadananFormats
import Testing

@Suite struct XLIFF12ReaderTests {
    static func file(
        _ body: String, file: String = "original=\"a\" datatype=\"plaintext\" source-language=\"id\" target-language=\"en\""
    ) -> [UInt8] {
        Array(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file \(file)>\n<body>\(body)</body></file></xliff>"
                .utf8)
    }

    static func unit(_ content: String) -> [UInt8] { file("<trans-unit id=\"1\">\n\(content)</trans-unit>") }

    private func error(_ bytes: [UInt8]) -> Diagnostic? {
        do {
            return try XLIFFReader.read(bytes).codeProblems.first?.diagnostic
        } catch {
            return (error as? InputError)?.diagnostic
        }
    }

    static let rules: [(bytes: [UInt8], code: String, line: Int)] = [
        (unit(""), "missing-source", 2), (unit("<source>a</source>\n<target/>\n<target/>"), "two-targets", 5),
        (unit("<source>a<bpt id=\"1\"/></source>"), "bpt-without-ept", 3),
        (unit("<source>a<ept id=\"1\"/></source>"), "ept-without-bpt", 3),
        (unit("<source><x id=\"1\"/><x id=\"1\"/></source>"), "duplicate-id", 3),
        (unit("<source><b>a</b></source>"), "unknown-element", 3), (unit("<source><note>a</note></source>"), "misplaced-element", 3),
        (unit("<source>a</source>\n<target><x id=\"1\"/></target>"), "invented-code", 4),
        (
            unit("<source><x id=\"1\" clone=\"no\"/></source>\n<target><x id=\"1\"/><x id=\"1\"/></target>"), "copied-code", 4
        ),
        (
            unit(
                "<source>a</source><seg-source><mrk mtype=\"seg\" mid=\"1\">a</mrk></seg-source>\n<target><mrk mtype=\"seg\" mid=\"2\"/></target>"
            ),
            "unknown-segment", 4
        ),
        (file("<trans-unit><source>a</source></trans-unit>"), "missing-id", 2),
        (
            file(
                "<trans-unit id=\"1\"><source>a</source></trans-unit><group>\n<trans-unit id=\"1\"><source>a</source></trans-unit></group>"),
            "duplicate-id", 3
        ),
        (file("<source>a</source>"), "misplaced-element", 2), (file("teks"), "stray-text", 2),
        (file("", file: "original=\"a\""), "missing-source-language", 1),
        (file("", file: "source-language=\"bahasa indonesia\""), "bad-language", 1),
    ]

    @Test("Rules are checked, with the line", arguments: rules)
    func structure(rule: (bytes: [UInt8], code: String, line: Int)) {
        let found = error(rule.bytes)
        #expect(found?.code == rule.code, "\(found?.description ?? "accepted")")
        #expect(found?.position?.line == rule.line)
    }

    static let warned: [(bytes: [UInt8], code: String, line: Int)] = [
        (unit("<source>a</source>\n<target state=\"selesai\">b</target>"), "bad-state", 4),
        (unit("<source>a</source>\n<target state=\"final\"/>"), "empty-final-target", 4),
        (unit("<source>a<x id=\"1\"/></source>\n<target>b</target>"), "lost-code", 4),
        (file("<trans-unit id=\"1\" translate=\"no\"><source>a</source>\n<target>b</target></trans-unit>"), "target-not-asked-for", 2),
        (file("", file: "source-language=\"id\""), "missing-target-language", 1),
        (file("", file: "source-language=\"id_ID\" target-language=\"en\""), "old-language-code", 1),
        (unit("<source xml:lang=\"fr\">a</source>"), "language-conflict", 3),
        (
            Array("<xliff version=\"1.2\"><file source-language=\"id\" target-language=\"en\"><body/></file></xliff>".utf8),
            "missing-namespace", 1
        ),
    ]

    @Test("What is odd but clear is read and reported", arguments: warned)
    func warnings(rule: (bytes: [UInt8], code: String, line: Int)) throws {
        let content = try XLIFFReader.read(rule.bytes)
        #expect(content.diagnostics.map(\.code) == [rule.code])
        #expect(content.diagnostics.first?.position?.line == rule.line)
    }

    @Test("All inline elements are read, also codes paired by rid")
    func inlineElements() throws {
        let source = """
            <g id="1">a</g><x id="2" clone="no"/><bx id="3" rid="9"/>b<ex id="4" rid="9"/><ph id="5">&lt;br/><sub>teks</sub></ph>\
            <bpt id="6">[</bpt><bpt id="7" rid="6">{</bpt><ept id="6">]</ept><ept id="8" rid="6">}</ept>\
            <it id="9" pos="open">&lt;i></it><mrk mtype="term" mid="m" comment="v">c</mrk><ph id="z" ctype="x-padanan-cp" equiv-text="U+001B"/>
            """
        let content = try XLIFFReader.read(Self.unit("<source>\(source)</source>"))
        #expect(
            content.documents[0].segments[0].source.elements == [
                .code(InlineCode(id: "1", role: .opening)), .text("a"), .code(InlineCode(id: "1", role: .closing)),
                .code(InlineCode(id: "2", role: .standalone, canCopy: false)), .code(InlineCode(id: "3", role: .opening)), .text("b"),
                .code(InlineCode(id: "3", role: .closing)), .code(InlineCode(id: "5", role: .standalone, original: "<br/>teks")),
                .code(InlineCode(id: "6", role: .opening, original: "[")), .code(InlineCode(id: "7", role: .opening, original: "{")),
                .code(InlineCode(id: "6", role: .closing, original: "]")), .code(InlineCode(id: "7", role: .closing, original: "}")),
                .code(InlineCode(id: "9", role: .opening, original: "<i>")),
                .marker(InlineMarker(id: "m", isStart: true, kind: .term, value: "v")), .text("c"),
                .marker(InlineMarker(id: "m", isStart: false, kind: .term)), .text("\u{1B}"),
            ])
    }

    @Test("seg-source divides a trans-unit, alt-trans is not the translation")
    func segments() throws {
        let content = try XLIFFReader.read(
            Self.unit(
                """
                <source>Satu. Dua.</source>
                <seg-source><mrk mtype="seg" mid="0">Satu.</mrk> <g id="1"><mrk mtype="seg" mid="1">Dua.</mrk></g></seg-source>
                <target state="signed-off"><mrk mtype="seg" mid="0">One.</mrk></target>
                <alt-trans><source>x</source><target>y</target></alt-trans><note from="redaksi">n</note>
                """))
        let unit = content.documents[0].units[0]
        #expect(unit.segments.map(\.id) == ["0", "1"])
        #expect(unit.segments.map(\.source) == ["Satu.", "Dua."])
        #expect(unit.segments.map(\.target) == ["One.", nil])
        #expect(unit.segments.map(\.state) == [.reviewed, .initial])
        #expect(unit.parts.count == 4)
        #expect(unit.notes == [Note("n", category: "redaksi")])
        #expect(content.codeProblems.isEmpty)
    }

    @Test(
        "The states of XLIFF 1.2 become the four of 2.x",
        arguments: [
            ("new", SegmentState.initial), ("needs-l10n", .initial), ("needs-review-translation", .translated), ("translated", .translated),
            ("signed-off", .reviewed), ("final", .final), ("x-redaksi", .translated),
        ])
    func states(name: String, state: SegmentState) throws {
        let content = try XLIFFReader.read(Self.unit("<source>a</source><target state=\"\(name)\">b</target>"))
        #expect(content.documents[0].segments.map(\.state) == [state])
        #expect(content.diagnostics.isEmpty)
    }

    @Test("A target without a state is translated, or final where the unit is approved")
    func unnamedStates() throws {
        let body =
            "<trans-unit id=\"1\"><source>a</source><target>b</target></trans-unit>"
            + "<trans-unit id=\"2\" approved=\"yes\"><source>a</source><target>b</target></trans-unit>"
            + "<trans-unit id=\"3\"><source>a</source><target/></trans-unit>"
        #expect(try XLIFFReader.read(Self.file(body)).documents[0].segments.map(\.state) == [.translated, .final, .initial])
    }
}
