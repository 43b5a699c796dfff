import PadananCore
import PadananFormats
import Testing

@Suite struct SegmentationRuleTemplateTests {
    static func fill(_ template: String, _ abbreviations: String) throws(InputError) -> String {
        try SegmentationRuleTemplate(template, name: "t.srx").filled(with: AbbreviationList(parsing: abbreviations, name: "a.txt"))
    }

    @Test(
        "An entry becomes a regular expression without its final stop",
        arguments: [
            ("dr.", "[Dd]r"), ("Dr.", "Dr"), ("DR.", "DR"), ("e.g.", "[Ee]\\.\\s?g"), ("S.H.", "S\\.\\s?H"), ("a/n.", "[Aa]\\/n"),
            ("Sub-Lt.", "Sub\\-Lt"), ("a.n._Presiden.", "[Aa]\\.\\s?n\\.\\s?\\s+Presiden"), ("é.", "[Éé]"), ("R&D.", "R\\&amp;D"),
            ("US$x.", "US\\$x"), ("(x).", "\\(x\\)"), ("A<b.", "A&lt;b"), ("ß.", "[SSß]"), ("a..", "[Aa]\\."),
        ])
    func entry(entry: String, pattern: String) throws { #expect(try Self.fill("-${x}-", "[x]\n\(entry)") == "-\(pattern)-") }

    @Test("Sections take their places, in order, as often as they are named; comments stay")
    func places() throws {
        let abbreviations = "# first\r\n[one] # heading\r\nA. b. # two\r\n\r\n C.\n[two-b]\n\tD.\u{A0}E."
        #expect(
            try Self.fill("<!-- ${any} --><a>${one}|${two-b}</a><!-- --><b>${one}$</b>", abbreviations)
                == "<!-- ${any} --><a>A|[Bb]|C|D|E</a><!-- --><b>A|[Bb]|C$</b>")
    }

    static let faulty: [(template: String, abbreviations: String, file: String, position: String, words: String)] = [
        ("${x}", "A.", "a.txt", "1:1", "before the first section"),
        ("${x}", "[x]\nA. Bc", "a.txt", "2:4", "'Bc' is no abbreviation with a final stop"),
        ("${x}", "[x]\n A. .", "a.txt", "2:5", "'.' is no abbreviation"),
        ("${x}", "[x]\nA. B.\nC. A.", "a.txt", "3:4", "already, in line 2"),
        ("${x}", "[x]\nA.\n[x]\nB.", "a.txt", "3:1", "already, in line 1"),
        ("${x}", "[X]\nA.", "a.txt", "1:1", "'[X]' is no heading"),
        ("${x}", "[x] A.", "a.txt", "1:1", "'[x] A.' is no heading"),
        ("${x}", "[]\nA.", "a.txt", "1:1", "no heading"),
        ("${x}", "[x\nA.", "a.txt", "1:1", "'[x' is no heading"),
        ("${x}", "[x]\nA.\n[y]\n# B.", "a.txt", "3:1", "[y] has no entries"),
        ("${x}", "[x]\nA.\n[y]\nB.", "a.txt", "3:1", "no rule of t.srx uses the section [y]"),
        ("a\nb${z}", "[x]\nA.", "t.srx", "2:2", "a.txt has no section [z]; its sections are x"),
        ("a${x", "[x]\nA.", "t.srx", "1:2", "'${x' names no section"),
        ("${X y}", "[x]\nA.", "t.srx", "1:1", "'${X y}' names no section"),
    ]

    @Test("What is wrong is told with its file, line and column", arguments: faulty.indices)
    func errors(index: Int) throws {
        let item = Self.faulty[index]
        let error = try #require(throws: InputError.self) { try Self.fill(item.template, item.abbreviations) }
        #expect(error.diagnostic.file == item.file && error.diagnostic.position?.description == item.position, "\(error)")
        #expect(error.description.contains(item.words), "\(error)")
    }

    @Test("One's own abbreviations are added once, with their stop, where the section is known")
    func additions() throws {
        var list = try AbbreviationList(parsing: "[x]\nA.\n[y]\nB.", name: "a.txt")
        for word in ["Cd", "A.", "Cd.", " e f. "] { try list.add(word, to: "x") }
        #expect(list.sections[0].entries == ["A.", "Cd.", "e_f."])
        let unknown = try #require(throws: InputError.self) { try list.add("G", to: "z") }
        #expect(unknown.description == "error[abbreviation-section]: there is no section 'z' of abbreviations; the sections are x, y")
        #expect(throws: InputError.self) { try list.add(" ", to: "x") }
    }
}
