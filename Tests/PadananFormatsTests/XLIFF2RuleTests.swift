import PadananCore
import PadananFormats
import Testing

@Suite struct XLIFF2RuleTests {
    /// A file around `body`, which starts on line 2.
    static func file(_ body: String, root: String = "version=\"2.0\" srcLang=\"id\" trgLang=\"en\"") -> [UInt8] {
        Array("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" \(root)>\n\(body)\n</xliff>".utf8)
    }

    /// A file with one unit, whose content starts on line 2.
    static func unit(_ content: String) -> [UInt8] { file("<file id=\"f\"><unit id=\"u\">\(content)</unit></file>") }

    /// A file with one segment of a source and a target on a line each, from line 3 on.
    static func segment(_ source: String, _ target: String?, state: String = "translated") -> [UInt8] {
        unit("<segment state=\"\(state)\">\n<source>\(source)</source>\n\(target.map { "<target>\($0)</target>" } ?? "")</segment>")
    }

    private func error(_ bytes: [UInt8]) -> Diagnostic? {
        do {
            return try XLIFFReader.read(bytes).codeProblems.first?.diagnostic
        } catch {
            return (error as? InputError)?.diagnostic
        }
    }

    static let segmentRules: [(source: String, target: String?, code: String, line: Int)] = [
        ("a<sc id=\"1\"/>b", nil, "sc-without-ec", 3), ("a<ec startRef=\"1\"/>", nil, "ec-without-sc", 3),
        ("<ec startRef=\"1\"/><sc id=\"1\"/>", nil, "ec-without-sc", 3), ("<ec id=\"1\"/>", nil, "ec-without-sc", 3),
        ("<ec id=\"1\" startRef=\"2\"/>", nil, "bad-isolated", 3), ("<em startRef=\"1\"/>", nil, "em-without-sm", 3),
        ("<sm id=\"1\"/>", nil, "sm-without-em", 3), ("<ph id=\"1\"/><ph id=\"1\"/>", nil, "duplicate-id", 3),
        ("<pc id=\"1\"><mrk id=\"1\">a</mrk></pc>", nil, "duplicate-id", 3), ("<ph/>", nil, "missing-id", 3),
        ("<ph id=\"a b\"/>", nil, "bad-id", 3), ("<ph id=\"1\" dataRef=\"d\"/>", nil, "unknown-data", 3),
        ("<cp hex=\"1\"/>", nil, "bad-code-point", 3), ("<cp hex=\"D800\"/>", nil, "bad-code-point", 3),
        ("<cp/>", nil, "bad-code-point", 3), ("<b>a</b>", nil, "unknown-element", 3), ("<note>a</note>", nil, "misplaced-element", 3),
        ("<x xmlns=\"urn:x\"/>", nil, "misplaced-extension", 3),
        ("<ph id=\"1\" canDelete=\"no\"/>", "a", "lost-code", 4), ("a", "<ph id=\"1\"/>", "invented-code", 4),
        ("<pc id=\"1\">a</pc>", "<ph id=\"1\"/>", "invented-code", 4),
        ("<ph id=\"1\" canCopy=\"no\"/>", "<ph id=\"1\" canCopy=\"no\"/><ph id=\"1\" canCopy=\"no\"/>", "copied-code", 4),
        ("<ph id=\"1\" canCopy=\"no\"/>", "<ph id=\"1\"/><ph id=\"2\" copyOf=\"1\"/>", "copied-code", 4),
        ("<ph id=\"1\"/>", "<ph id=\"1\"/><ph id=\"1\"/>", "duplicate-id", 4),
        ("a", "b</target><target>c", "two-targets", 4), ("a</source><source>b", nil, "repeated-element", 3),
    ]

    @Test("Rules for the content of segments are checked, with the line", arguments: segmentRules)
    func segments(rule: (source: String, target: String?, code: String, line: Int)) {
        let found = error(Self.segment(rule.source, rule.target, state: rule.target == nil ? "initial" : "translated"))
        #expect(found?.code == rule.code, "\(found?.description ?? "accepted")")
        #expect(found?.position?.line == rule.line)
        #expect(found?.advice != nil)
    }

    static let unitRules: [(content: String, code: String, line: Int)] = [
        ("", "empty-unit", 2), ("\n<ignorable><source>a</source></ignorable>", "empty-unit", 2),
        ("\n<segment/>", "missing-source", 3), ("\n<segment><target>a</target></segment>", "missing-source", 3),
        ("\n<segment state=\"done\"><source>a</source></segment>", "bad-state", 3),
        ("<segment id=\"1\"><source>a</source></segment>\n<segment id=\"1\"><source>a</source></segment>", "duplicate-id", 3),
        ("<segment id=\"1\"><source>a</source></segment>\n<segment><source><ph id=\"1\"/></source></segment>", "duplicate-id", 3),
        ("\n<originalData><data id=\"d\"/>\n<data id=\"d\"/></originalData><segment><source>a</source></segment>", "duplicate-id", 4),
        ("\n<originalData/><segment><source>a</source></segment>", "empty-element", 3),
        ("<segment><source>a</source></segment>\n<notes><note>a</note></notes>", "misplaced-element", 3),
        ("<notes><note id=\"n\">a</note>\n<note id=\"n\">a</note></notes><segment><source>a</source></segment>", "duplicate-id", 3),
        ("<segment><source>a</source>\n<target order=\"2\">a</target></segment>", "bad-order", 3),
        ("<segment><source>a</source>\n<target order=\"x\">a</target></segment>", "bad-order", 3),
        (
            "<segment><source>a</source><target order=\"2\">a</target></segment>\n<segment><source>a</source><target>a</target></segment>",
            "duplicate-order", 3
        ),
        ("<segment><source xml:lang=\"fr\">a</source></segment>", "language-conflict", 2),
        ("<segment><source>a</source>\n<target xml:lang=\"en-GB\">a</target></segment>", "language-conflict", 3),
        ("<segment>a<source>a</source></segment>", "stray-text", 2),
    ]

    @Test("Rules for units are checked, with the line", arguments: unitRules)
    func units(rule: (content: String, code: String, line: Int)) {
        let found = error(Self.unit(rule.content))
        #expect(found?.code == rule.code, "\(found?.description ?? "accepted")")
        #expect(found?.position?.line == rule.line)
    }

    static let segmentText = "<segment><source>a</source></segment>"
    static let fileRules: [(file: String, root: String, code: String, line: Int)] = [
        ("", "version=\"2.0\" srcLang=\"id\"", "no-file", 1),
        ("<file id=\"f\"/>", "version=\"2.0\" srcLang=\"id\"", "empty-file", 2),
        ("<file id=\"f\"><skeleton href=\"a\">b</skeleton><group id=\"g\"/></file>", "version=\"2.1\" srcLang=\"id\"", "bad-skeleton", 2),
        ("<file id=\"f\"><skeleton/><group id=\"g\"/></file>", "version=\"2.1\" srcLang=\"id\"", "bad-skeleton", 2),
        ("<file><group id=\"g\"/></file>", "version=\"2.1\" srcLang=\"id\"", "missing-id", 2),
        ("<file id=\"f\"><unit>\(segmentText)</unit></file>", "version=\"2.1\" srcLang=\"id\"", "missing-id", 2),
        (
            "<file id=\"f\"><unit id=\"u\">\(segmentText)</unit><group id=\"g\">\n<unit id=\"u\">\(segmentText)</unit></group></file>",
            "version=\"2.1\" srcLang=\"id\"", "duplicate-id", 3
        ),
        (
            "<file id=\"f\"><group id=\"g\"/></file>\n<file id=\"f\"><group id=\"g\"/></file>", "version=\"2.1\" srcLang=\"id\"",
            "duplicate-id", 3
        ),
        ("<file id=\"f\"><group id=\"g\"/>\n<group id=\"g\"/></file>", "version=\"2.1\" srcLang=\"id\"", "duplicate-id", 3),
        (
            "<file id=\"f\"><unit id=\"u\"><segment><source>a</source>\n<target>b</target></segment></unit></file>",
            "version=\"2.1\" srcLang=\"id\"", "missing-target-language", 1
        ),
        ("", "version=\"2.0\"", "missing-source-language", 1), ("", "version=\"2.0\" srcLang=\"id_ID\"", "bad-language", 1),
        ("", "version=\"2.0\" srcLang=\"e\"", "bad-language", 1), ("", "version=\"2.0\" srcLang=\"\"", "bad-language", 1),
        ("", "srcLang=\"id\"", "missing-version", 1), ("", "version=\"3.0\" srcLang=\"id\"", "unknown-version", 1),
        ("", "version=\"2.2\" srcLang=\"id\"", "unknown-namespace", 1), ("", "version=\"1.2\"", "unknown-namespace", 1),
    ]

    @Test("Rules for files and the root are checked, with the line", arguments: fileRules)
    func files(rule: (file: String, root: String, code: String, line: Int)) {
        let found = error(Self.file(rule.file, root: rule.root))
        #expect(found?.code == rule.code, "\(found?.description ?? "accepted")")
        #expect(found?.position?.line == rule.line)
    }

    @Test("Roots that are not XLIFF's are told apart")
    func roots() {
        #expect(error(Array("<svg/>".utf8))?.code == "not-xliff")
        #expect(error(Array("<xliff version=\"2.0\" srcLang=\"id\"/>".utf8))?.code == "missing-namespace")
        #expect(error(Array("<xliff xmlns=\"urn:x\" version=\"2.0\" srcLang=\"id\"/>".utf8))?.code == "unknown-namespace")
        #expect(error(Array("halo".utf8))?.code == "not-xml")
    }

    @Test(
        "What is odd but clear is read and reported",
        arguments: [
            (segment("<ph id=\"1\"/>a", "a"), "lost-code", 4), (segment("a", "", state: "final"), "empty-final-target", 2),
            (segment("a", nil), "state-without-target", 2),
            (
                file(
                    "<file id=\"f\"><unit id=\"u\" translate=\"no\"><segment><source>a</source><target>b</target></segment></unit></file>"),
                "target-not-asked-for", 2
            ),
            (file("<file id=\"f\"><group id=\"g\"/></file>", root: "version=\"2.0\" srcLang=\"in\""), "old-language-code", 1),
        ])
    func warnings(bytes: [UInt8], code: String, line: Int) throws {
        let content = try XLIFFReader.read(bytes)
        #expect(content.diagnostics.map(\.code) == [code])
        #expect(content.diagnostics.first?.severity == .warning)
        #expect(content.diagnostics.first?.position?.line == line)
        #expect(content.codeProblems.isEmpty)
    }
}
