import Foundation
import Testing

/// `padanan validate` says all that is wrong, and its status says how bad it is.
@Suite struct ValidateTests {
    static let good = """
        <?xml version="1.0" encoding="UTF-8"?>
        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
          <header segmentsubflows="yes" cascade="no"/>
          <body>
            <languagerules>
              <languagerule languagerulename="Indonesian">
                <rule break="no"><beforebreak>dr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
                <rule break="yes"><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
              </languagerule>
              <languagerule languagerulename="English">
                <rule break="yes"><beforebreak>[.?!]</beforebreak><afterbreak>\\s</afterbreak></rule>
              </languagerule>
            </languagerules>
            <maprules>
              <languagemap languagepattern="id.*" languagerulename="Indonesian"/>
              <languagemap languagepattern="en.*" languagerulename="English"/>
            </maprules>
          </body>
        </srx>
        """

    private func run(_ text: String, _ arguments: [String] = [], verb: String = "validate") throws -> CommandLineRun {
        let folder = try CommandLineRun.makeFolder()
        try Data(text.utf8).write(to: folder.appending(path: "rules.srx"))
        try Data("Tiba dr. Ani. Ia pergi.".utf8).write(to: folder.appending(path: "in.txt"))
        return try CommandLineRun([verb] + arguments, in: folder)
    }

    @Test("A valid file is said to be valid")
    func valid() throws {
        let run = try run(Self.good, ["rules.srx"])
        #expect(run.status == 0 && run.output == "rules.srx: valid SRX\n" && run.error.isEmpty)
    }

    @Test("All problems are told, of the structure and of the rules of every language, in the order of the file")
    func allProblems() throws {
        let bad = Self.good.replacing(" segmentsubflows=\"yes\"", with: "").replacing("break=\"no\"", with: "break=\"non\"")
            .replacing("[.?!]", with: "[.?!").replacing("\"English\"/>", with: "\"Inggris\"/>")
        let run = try run(bad, ["rules.srx"])
        #expect(run.status == 1)
        let lines = run.output.split(separator: "\n")
        let starts = [
            "rules.srx:3:3: error[srx-attribute]: ", "rules.srx:7:9: error[srx-value]: ", "rules.srx:10:1: warning[srx-unused-list]: ",
            "rules.srx:11:1: error[srx-pattern]: rule 1 of 'English', <beforebreak> '[.?!'", "rules.srx:16:7: error[srx-rule-name]: ",
            "rules.srx: not valid SRX, 4 errors, 1 warning",
        ]
        #expect(lines.count == starts.count && zip(lines, starts).allSatisfy { $0.hasPrefix($1) }, "\(run.output)")
    }

    @Test("Warnings leave a file valid, and --quiet leaves them out")
    func warnings() throws {
        let slow = Self.good.replacing("dr\\.", with: "(a+)+\\.")
        let loud = try run(slow, ["rules.srx"])
        #expect(loud.status == 0 && loud.output.contains("rules.srx:7:1: warning[srx-slow-pattern]: rule 1 of 'Indonesian'"))
        let quiet = try run(slow, ["--quiet", "rules.srx"])
        #expect(quiet.status == 0 && quiet.output == "rules.srx: valid SRX\n")
    }

    @Test("XML that is not well-formed, and another root, make a file invalid")
    func invalid() throws {
        let cut = try run(Self.good.replacing("</body>", with: ""), ["rules.srx"])
        #expect(cut.status == 1 && cut.output.hasPrefix("rules.srx:19:") && cut.output.contains("error[xml-"), "\(cut.output)")
        let other = try run("<sry/>", ["rules.srx"])
        #expect(other.status == 1 && other.output.contains("rules.srx:1:1: error[unknown-kind]"))
    }

    @Test("What cannot be validated is refused with status 2, and the others are validated all the same")
    func refused() throws {
        for (arguments, code) in [
            (["nix.srx", "rules.srx"], "file-missing"), (["in.txt", "rules.srx"], "not-xml"), ([".", "rules.srx"], "file-is-folder"),
        ] {
            let run = try run(Self.good, arguments)
            #expect(run.status == 2 && run.error.contains("error[\(code)]") && run.output.contains("rules.srx: valid SRX"))
        }
        let kind = try CommandLineRun(["validate", "Fixtures/Articles/un-vote/planted.xlf"])
        #expect(kind.status == 2 && kind.error.contains("error[validate-kind]: this is XLIFF, which is not validated yet"))
    }

    @Test("JSON and SARIF say the same")
    func formats() throws {
        let bad = Self.good.replacing("[.?!]", with: "[.?!")
        let json = try run(bad, ["--format", "json", "rules.srx", "nix.srx"])
        #expect(json.status == 2)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let files = try #require(object["files"] as? [[String: Any]])
        #expect(files.map { $0["valid"] as? Bool } == [false, false])
        let problem = try #require((files[0]["problems"] as? [[String: Any]])?.first)
        #expect(problem["code"] as? String == "srx-pattern" && problem["line"] as? Int == 11)
        #expect((files[1]["failure"] as? [String: Any])?["code"] as? String == "file-missing")
        let sarif = try run(bad, ["--format", "sarif", "rules.srx"])
        #expect(sarif.output.contains("\"ruleId\": \"srx-pattern\"") && sarif.output.contains("\"startLine\": 11"))
        #expect(!sarif.output.contains("logicalLocations"))
    }

    @Test("segment warns of the rules it uses, and does not mind those of other languages")
    func segmentWarns() throws {
        let mixed = Self.good.replacing("dr\\.", with: "(dr)+\\.|(a+)+\\.").replacing("[.?!]", with: "[.?!")
        let indonesian = try run(mixed, ["--rules", "rules.srx", "in.txt"], verb: "segment")
        #expect(indonesian.status == 0 && indonesian.output == "Tiba dr. Ani.\nIa pergi.\n", "\(indonesian)")
        #expect(
            indonesian.error.hasPrefix("rules.srx:7:1: warning[srx-slow-pattern]") && indonesian.error.split(separator: "\n").count == 1)
        let english = try run(mixed, ["--rules", "rules.srx", "--language", "en", "in.txt"], verb: "segment")
        #expect(english.status == 2 && english.error.contains("rules.srx:11:1: error[srx-pattern]"))
    }
}
