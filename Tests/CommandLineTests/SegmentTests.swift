import Foundation
import Testing

/// Golden cases, the rules in force, explanations and lenient rules of `padanan segment`.
@Suite struct SegmentTests {
    private func run(_ arguments: [String], _ files: [String: String] = [:]) throws -> CommandLineRun {
        let folder = try CommandLineRun.makeFolder()
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        return try CommandLineRun(["segment"] + arguments, in: folder)
    }

    private static let good = "# one\nIa tiba. Dia pergi.\n---\nIa tiba.\nDia pergi.\n===\n"
    private static let bad = "# two\nAwal. Ia tiba. Dia pergi. Usai.\n---\nAwal.\nIa tiba. Dia\npergi.\nUsai.\n===\n"

    @Test("Golden cases that hold are counted, and the status is 0")
    func passing() throws {
        let run = try run(["--test", "g.txt"], ["g.txt": Self.good])
        #expect(run.status == 0 && run.output == "one  1 of 1\nall  1 of 1\n" && run.error.isEmpty, "\(run)")
    }

    @Test("A golden case that fails is shown with its place and what differs, and the status is 1")
    func failing() throws {
        let run = try run(["--test", "g.txt", "h.txt"], ["g.txt": Self.good, "h.txt": Self.bad])
        #expect(run.status == 1)
        #expect(
            run.output == """
                h.txt:2: not split as expected (two)
                    Awal.
                  - Ia tiba. Dia
                  - pergi.
                  + Ia tiba.
                  + Dia pergi.
                    Usai.

                one  1 of 1
                two  0 of 1, 1 failed
                all  1 of 2, 1 failed

                """, "\(run.output)")
    }

    @Test("A golden file that is malformed ends with status 2 and its line")
    func malformed() throws {
        let run = try run(["--test", "g.txt"], ["g.txt": "A\n===\n"])
        #expect(run.status == 2 && run.output.isEmpty && run.error.hasPrefix("g.txt:2:1: error[golden-form]"))
        #expect(try self.run(["--test", "--stream"]).status == 2)
        #expect(try self.run(["--test", "--explain", "g.txt"], ["g.txt": Self.good]).status == 2)
    }

    @Test("Golden cases run with the rules and the language in force")
    func rulesInForce() throws {
        let files = ["own.srx": ValidateTests.good, "g.txt": "Lalu datang dr. Ani! Ia pergi.\n---\nLalu datang dr. Ani! Ia pergi.\n===\n"]
        #expect(try run(["--test", "--rules", "own.srx", "g.txt"], files).status == 0)
        #expect(try run(["--test", "--rules", "own.srx", "--language", "en", "g.txt"], files).status == 1)
    }

    @Test("The rules in force are written as a valid rule file that splits alike", arguments: ["id", "en"])
    func printRules(language: String) throws {
        let printed = try run(["--print-rules", "--language", language])
        #expect(printed.status == 0 && printed.error.isEmpty)
        let files = ["own.srx": printed.output, "in.txt": "Ia tiba. Dia pergi ke Jl. Merdeka. Mr. Smith left. He slept."]
        let options = ["--language", language, "in.txt"]
        #expect(try run(["--rules", "own.srx"] + options, files).output == run(options, files).output)
        let asset = try String(contentsOf: CommandLineRun.root.appending(path: "Sources/CAssets/Assets/\(language).srx"), encoding: .utf8)
        #expect(printed.output == asset)
    }

    @Test("Rules of a file are written as SRX 2.0, and abbreviations of a project are in the bundled ones")
    func printOtherRules() throws {
        let old = ValidateTests.good.replacing(" xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\"", with: " version=\"1.0\"")
            .replacing("<maprules>", with: "<maprules><maprule maprulename=\"m\">").replacing("</maprules>", with: "</maprule></maprules>")
        let printed = try run(["--print-rules", "--rules", "old.srx"], ["old.srx": old])
        #expect(printed.status == 0 && printed.error.contains("warning[srx-version]"))
        #expect(printed.output.contains("version=\"2.0\"") && printed.output.contains("<beforebreak>dr\\.</beforebreak>"))
        let project = try run(["--print-rules"], ["padanan.yaml": "segmentation: {abbreviations: [Zqx]}\n"])
        #expect(project.output.contains("|Zqx"))
        #expect(try run(["--print-rules", "in.txt"], ["in.txt": "a"]).status == 2)
    }

    @Test("Each place is explained with the rule that decided, where it stands, and the text around it")
    func explain() throws {
        let rules = ValidateTests.good.replacing("<rule break=\"no\">", with: "<!-- A title. --><rule break=\"no\">")
        let files = ["own.srx": rules, "in.txt": "Kabar\n\nKemarin sore tiba dr. Ani di pelabuhan Sunda Kelapa. Ia lalu pergi lagi.\n"]
        let text = try run(["--rules", "own.srx", "--explain", "in.txt"], files)
        #expect(
            text.output == """
                in.txt:3:22: hold   Kemarin sore tiba dr.¦ Ani di pelabuhan Sunda Kelapa. Ia lalu…
                    rule 1 of Indonesian, own.srx:7: A title.
                in.txt:3:53: break  …tiba dr. Ani di pelabuhan Sunda Kelapa.¦ Ia lalu pergi lagi.
                    rule 2 of Indonesian, own.srx:8: A title.

                """, "\(text.output)")
        let json = try run(["--rules", "own.srx", "--explain", "--format", "ndjson", "in.txt"], files)
        let first = try #require(json.output.split(separator: "\n").first)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
        #expect(object["line"] as? Int == 3 && object["column"] as? Int == 22 && object["break"] as? Bool == false)
        let array = try run(["--rules", "own.srx", "--explain", "--format", "json", "in.txt", "in.txt"], files)
        #expect((try JSONSerialization.jsonObject(with: Data(array.output.utf8)) as? [Any])?.count == 4)
        let rule = try #require(object["rule"] as? [String: Any])
        #expect(rule["list"] as? String == "Indonesian" && rule["number"] as? Int == 1 && rule["line"] as? Int == 7)
        #expect(rule["file"] as? String == "own.srx" && rule["before"] as? String == "dr\\.")
    }

    @Test("Lenient, rules that cannot be used are left out with a warning each")
    func lenient() throws {
        let files = ["own.srx": ValidateTests.good.replacing("dr\\.", with: "(dr\\."), "in.txt": "Tiba dr. Ani. Ia pergi."]
        let strict = try run(["--rules", "own.srx", "in.txt"], files)
        #expect(strict.status == 2 && strict.error.hasPrefix("own.srx:7:1: error[srx-pattern]"))
        let lenient = try run(["--rules", "own.srx", "--lenient", "in.txt"], files)
        #expect(lenient.status == 0 && lenient.output == "Tiba dr.\nAni.\nIa pergi.\n", "\(lenient)")
        #expect(lenient.error.hasPrefix("own.srx:7:1: warning[srx-pattern]"))
    }

    @Test("Lenient, look-behind without a bound is used as it is, with a warning")
    func lenientLookBehind() throws {
        let files = [
            "own.srx": ValidateTests.good.replacing("dr\\.", with: "(?&lt;=d *)r\\."), "in.txt": "Tiba d  r. Ani. Tiba tr. Ani. Ia pergi.",
        ]
        let strict = try run(["--rules", "own.srx", "in.txt"], files)
        #expect(strict.status == 2 && strict.error.contains("rule 1 of 'Indonesian', <beforebreak>"))
        let lenient = try run(["--rules", "own.srx", "--lenient", "in.txt"], files)
        #expect(lenient.status == 0 && lenient.output == "Tiba d  r. Ani.\nTiba tr.\nAni.\nIa pergi.\n", "\(lenient)")
        #expect(lenient.error.hasPrefix("own.srx:7:1: warning[srx-look-behind]"))
    }
}
