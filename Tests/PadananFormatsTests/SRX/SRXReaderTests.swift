import PadananCore
import PadananFormats
import Testing

@Suite struct SRXReaderTests {
    static let root = #"<srx xmlns="http://www.lisa.org/srx20" version="2.0">"#
    static let header = #"<header segmentsubflows="yes" cascade="no"/>"#
    static let rule = #"<rule break="yes"><beforebreak>\.</beforebreak><afterbreak>\s</afterbreak></rule>"#
    static let lists = lists(rule)
    static let maps = #"<maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules>"#

    static func lists(_ rules: String) -> String {
        #"<languagerules><languagerule languagerulename="all">\#(rules)</languagerule></languagerules>"#
    }

    /// A file with a part a line: the root on line 1, the header on 2, the body from 3 on.
    static func file(root: String = root, header: String = header, lists: String = lists, maps: String = maps) -> [UInt8] {
        Array("\(root)\n\(header)\n<body>\n\(lists)\n\(maps)\n</body>\n</srx>".utf8)
    }

    static func read(_ bytes: [UInt8]) throws(InputError) -> SegmentationRules { try SRXReader.read(bytes, name: "test.srx").0 }

    @Test("The header says which segments codes go to, and whether subflows are segmented and maps cascade")
    func header() throws {
        let defaults = try Self.read(Self.file(header: "<header/>"))
        #expect(defaults.segmentsSubflows && !defaults.cascades)
        #expect(defaults.formatHandling == .init(includesStart: false, includesEnd: true, includesIsolated: false))
        let other = try Self.read(
            Self.file(
                header:
                    #"<header segmentsubflows="no" cascade="yes"><formathandle type="isolated" include="yes"/>"#
                    + #"<formathandle type="end" include="no"/></header>"#
            ))
        #expect(!other.segmentsSubflows && other.cascades)
        #expect(other.formatHandling == .init(includesStart: false, includesEnd: false, includesIsolated: true))
    }

    @Test("A rule without break breaks, and a pattern that is missing is empty")
    func missingParts() throws {
        let rules = try Self.read(
            Self.file(
                lists:
                    Self.lists(#"<rule><afterbreak>a</afterbreak></rule><rule break="no"><beforebreak>b</beforebreak></rule>"#)
            ))
        #expect(rules.ruleLists[0].rules.map(\.breaks) == [true, false])
        #expect(rules.ruleLists[0].rules.map(\.before) == ["", "b"])
        #expect(rules.ruleLists[0].rules.map(\.after) == ["a", ""])
    }

    @Test("What other namespaces add is passed over, even where its names are those of SRX")
    func foreign() throws {
        let root = #"<srx xmlns="http://www.lisa.org/srx20" xmlns:x="urn:x" version="2.0" x:note="a">"#
        let lists =
            Self.lists(
                #"<x:rule><x:beforebreak>no</x:beforebreak></x:rule><rule break="yes" x:id="1"><beforebreak>\.</beforebreak></rule>"#)
        let header = #"<header segmentsubflows="yes" cascade="no"><x:options cascade="yes">text</x:options></header>"#
        let rules = try Self.read(Self.file(root: root, header: header, lists: lists))
        #expect(rules.ruleLists[0].rules.map(\.before) == ["\\."])
        #expect(!rules.cascades)
    }

    @Test("Language maps keep their order, and lists, rules, patterns and maps know their lines")
    func linesAndOrder() throws {
        let rules = try Self.read(
            Self.file(
                maps: """
                    <maprules>
                    <languagemap languagepattern="b" languagerulename="all"/>
                    <languagemap languagepattern="a" languagerulename="all"/></maprules>
                    """))
        #expect(rules.languageMaps.map(\.pattern) == ["b", "a"])
        #expect(rules.languageMaps.map(\.line) == [6, 7])
        #expect(rules.ruleLists.map(\.line) == [4])
        #expect(rules.ruleLists[0].rules[0].line == 4)
    }

    @Test("A comment is that of all rules up to the next comment; an empty one ends it")
    func comments() throws {
        let rule = "<rule><beforebreak>a</beforebreak></rule>"
        let lists =
            Self.lists("\(rule)<!-- one\n  two -->\(rule)\(rule)<!-- -->\(rule)")
        #expect(try Self.read(Self.file(lists: lists)).ruleLists[0].rules.map(\.comment) == [nil, "one two", "one two", nil])
    }

    static let refused: [(part: String, bytes: [UInt8], code: String, line: Int)] = [
        ("segmentsubflows", file(header: #"<header segmentsubflows="ja" cascade="no"/>"#), "srx-value", 2),
        ("cascade", file(header: #"<header segmentsubflows="yes" cascade="true"/>"#), "srx-value", 2),
        ("include", file(header: "<header>\n<formathandle type=\"end\" include=\"maybe\"/></header>"), "srx-value", 3),
        ("type", file(header: #"<header><formathandle type="middle" include="no"/></header>"#), "srx-value", 2),
        ("break", file(lists: lists.replacing("break=\"yes\"", with: "break=\"1\"")), "srx-value", 4),
        ("list without name", file(lists: lists.replacing(" languagerulename=\"all\"", with: "")), "srx-attribute", 4),
        ("map without pattern", file(maps: maps.replacing(" languagepattern=\".*\"", with: "")), "srx-attribute", 5),
        ("map to nothing", file(maps: maps.replacing("\"all\"", with: "\"none\"")), "srx-rule-name", 5),
        ("no map", file(maps: "<maprules/>"), "srx-no-maps", 5),
        ("no maps", file(maps: ""), "srx-no-maps", 3),
        ("rule outside of a list", file(maps: "<rule/>\(maps)"), "srx-structure", 5),
        ("element in a pattern", file(lists: lists.replacing("\\.", with: "<b/>")), "srx-structure", 4),
        (
            "two patterns", file(lists: lists.replacing("<afterbreak>", with: "<beforebreak>x</beforebreak><afterbreak>")),
            "srx-structure", 4
        ),
        ("version", file(root: root.replacing("2.0\"", with: "3.0\"")), "srx-version", 1),
        ("no version", file(root: root.replacing(" version=\"2.0\"", with: "")), "srx-version", 1),
        ("namespace", file(root: root.replacing("lisa", with: "example")), "srx-namespace", 1),
        ("root", Array("<xliff/>".utf8), "not-srx", 1),
    ]

    @Test("What makes rules unusable is refused with its line", arguments: refused.indices)
    func refusals(index: Int) throws {
        let item = Self.refused[index]
        let error = try #require(throws: InputError.self, "\(item.part)") { try Self.read(item.bytes) }
        #expect(error.diagnostic.code == item.code, "\(item.part): \(error)")
        #expect(error.diagnostic.position?.line == item.line, "\(item.part): \(error)")
        #expect(error.diagnostic.advice != nil)
        // Validation goes on, and says it too.
        let problems = try SRXReader.validate(item.bytes, name: "test.srx").1
        #expect(problems.contains { $0.code == item.code && $0.position?.line == item.line && $0.severity == .error }, "\(problems)")
    }

    @Test("SRX 1.0 is read with a warning, its maps in order")
    func version1() throws {
        let bytes = Self.file(
            root: "<srx version=\"1.0\">", header: #"<header segmentsubflows="no"/>"#,
            maps: #"<maprules><maprule maprulename="m">\#(Self.maps.dropFirst(10).dropLast(11))</maprule></maprules>"#)
        let (rules, diagnostics) = try SRXReader.read(bytes, name: "old.srx")
        #expect(rules.languageMaps.map(\.ruleList) == ["all"])
        #expect(!rules.segmentsSubflows)
        #expect(diagnostics.map(\.code) == ["srx-version"])
        #expect(diagnostics.map(\.severity) == [.warning])
    }

    @Test("What is passed over is said: unknown elements and stray text")
    func warnings() throws {
        let (_, diagnostics) = try SRXReader.read(Self.file(maps: "<Rule><rule/></Rule>text\(Self.maps)"), name: "odd.srx")
        #expect(diagnostics.map(\.code) == ["srx-structure", "srx-text"])
        #expect(diagnostics.allSatisfy { $0.severity == .warning && $0.position?.line == 5 })
    }

    @Test("Validation names what the reader forgives")
    func validation() throws {
        let cases: [(bytes: [UInt8], code: String, line: Int)] = [
            (Self.file(header: #"<header cascade="no"/>"#), "srx-attribute", 2),
            (Self.file(header: ""), "srx-structure", 1),
            (Self.file(maps: Self.maps.replacing("/></maprules>", with: "> </languagemap></maprules>")), "srx-text", 5),
            (Self.file(header: #"<header segmentsubflows="yes" cascade="no" size="2"/>"#), "srx-attribute", 2),
            (Self.file(lists: Self.maps, maps: Self.lists), "srx-structure", 5),
            (Self.file(lists: "<languagerules><languagerule languagerulename=\"all\"/></languagerules>"), "srx-structure", 4),
            (Self.file(root: "<srx version=\"2.0\">"), "srx-namespace", 1),
        ]
        for item in cases {
            _ = try Self.read(item.bytes)
            let problems = try SRXReader.validate(item.bytes, name: "a.srx").1
            #expect(problems.map(\.code) == [item.code] && problems.map { $0.position?.line } == [item.line], "\(problems)")
        }
        #expect(try SRXReader.validate(Self.file(), name: "a.srx").1.isEmpty)
    }

    @Test(
        "Every SRX file in the wild loads",
        .enabled(if: SharedMaterial.exists("standards/wild/srx"), "no shared material beside the package"),
        arguments: SharedMaterial.files("standards/wild/srx", extensions: ["srx"]))
    func wild(file: String) throws {
        let (rules, _) = try SRXReader.read(try SharedMaterial.bytes(file), name: file)
        #expect(!rules.ruleLists.isEmpty && !rules.languageMaps.isEmpty)
        #expect(SRXWriterTests.withoutLines(try Self.read(SRXWriter.write(rules))) == SRXWriterTests.withoutLines(rules).named("test.srx"))
    }
}
