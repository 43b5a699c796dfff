import Foundation
import Testing

/// What must not be used is refused in one line with its place, status 2, and nothing is written.
@Suite struct BadInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var message: String
        var testDescription: String { name }
    }

    static let head =
        #"<?xml version="1.0"?>\#n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en">"#

    static let articles = [
        Case(name: "picture", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], message: "in.txt:1:1: error[not-text]"),
        Case(name: "invalid UTF-8", bytes: Array("Satu\nd".utf8) + [0xE9], message: "in.txt:2:2: error[not-utf8]"),
        Case(name: "NUL", bytes: Array("Satu\u{0}".utf8), message: "in.txt:1:5: error[not-text]"),
    ]

    static let xliffs = [
        Case(name: "not well-formed", bytes: Array("\(head)\n<file id=\"f\"></xliff>".utf8), message: "in.txt:3:"),
        Case(
            name: "internal subset", bytes: Array("<?xml version=\"1.0\"?>\n<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff/>".utf8),
            message: "in.txt:2:"),
        Case(
            name: "foreign version", bytes: Array(head.replacing("version=\"2.0\"", with: "version=\"9.0\"").utf8) + Array("</xliff>".utf8),
            message: "in.txt:2:"),
        Case(name: "text", bytes: Array("Bukan XML".utf8), message: "in.txt:1:1: error[not-xml]"),
        Case(
            name: "no skeleton",
            bytes: Array(
                "\(head)<file id=\"f\"><unit id=\"u\"><segment><source>a</source></segment></unit></file></xliff>".utf8),
            message: "in.txt: error[skeleton-missing]"),
        Case(
            name: "other languages",
            bytes: Array(
                "\(head.replacing("\"id\"", with: "\"fr\""))<file id=\"f\"><unit id=\"u\"><segment><source>a</source></segment></unit></file></xliff>"
                    .utf8),
            message: "in.txt: error[xliff-languages]"),
    ]

    private func refuses(_ item: Case, _ verb: String) throws {
        let folder = try CommandLineRun.makeFolder()
        try Data(item.bytes).write(to: folder.appending(path: "in.txt"))
        try Data("lama".utf8).write(to: folder.appending(path: "out.txt"))
        let run = try CommandLineRun([verb, "in.txt", "-o", "out.txt"], in: folder)
        #expect(run.status == 2, "\(run.output)")
        #expect(run.error.contains(item.message), "\(run.error)")
        #expect(run.error.split(separator: "\n").count == 1, "\(run.error)")
        #expect(run.error.contains("; "), "no way out: \(run.error)")
        #expect(try Data(contentsOf: folder.appending(path: "out.txt")) == Data("lama".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["in.txt", "out.txt"])
    }

    @Test("An article that is no text is refused", arguments: articles)
    func article(item: Case) throws { try refuses(item, "export") }

    @Test("A broken or foreign XLIFF file is refused", arguments: xliffs)
    func xliff(item: Case) throws { try refuses(item, "import") }

    @Test(
        "An article of nothing but white space is warned of by every verb that reads articles",
        arguments: ["segment", "export", "coverage", "match"])
    func blank(verb: String) throws {
        let folder = try CommandLineRun.makeFolder()
        try Data(" \n\t\n\u{3000}\u{200B}\n".utf8).write(to: folder.appending(path: "in.txt"))
        let run = try CommandLineRun([verb, "in.txt"], in: folder)
        #expect(run.status == 0 && run.error.hasPrefix("in.txt:1:1: warning[article-empty]"), "\(run)")
    }

    @Test("A missing file and a folder are said in one line", arguments: ["export", "segment", "coverage", "match", "check", "import"])
    func missing(verb: String) throws {
        let folder = try CommandLineRun.makeFolder()
        let missing = try CommandLineRun([verb, "tidak-ada"], in: folder)
        #expect(missing.status == 2)
        #expect(missing.error == "tidak-ada: error[file-missing]: there is no such file; check the name\n")
        #expect(try CommandLineRun([verb, "."], in: folder).error.hasPrefix(".: error[file-is-folder]"))
    }

    @Test("Ids that are not the article's are refused, and with --lenient reported")
    func foreignIds() throws {
        let folder = try CommandLineRun.makeFolder()
        _ = try CommandLineRun(["export", WorkflowTests.article, "-o", "a.xlf"], in: folder)
        let file = folder.appending(path: "a.xlf")
        let text = try String(contentsOf: file, encoding: .utf8).replacing("<unit id=\"u3\"", with: "<unit id=\"lain\"", maxReplacements: 1)
        try Data(text.utf8).write(to: file)
        let refused = try CommandLineRun(["import", "a.xlf", "-o", "b.txt"], in: folder)
        #expect(refused.status == 2)
        #expect(refused.error.contains("error[import-extra]: segment lain/"))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "b.txt").path))
        let lenient = try CommandLineRun(["import", "--lenient", "a.xlf", "-o", "b.txt"], in: folder)
        #expect(lenient.status == 1)
        #expect(try Data(contentsOf: folder.appending(path: "b.txt")) == Data(contentsOf: URL(filePath: WorkflowTests.article)))
    }

    @Test("An empty article is a warning, not an error")
    func emptyArticle() throws {
        let run = try CommandLineRun(["export", "-"], input: "")
        #expect(run.status == 0)
        #expect(run.error.contains("warning[article-empty]"))
    }

    @Test(
        "Wrong use ends with status 2",
        arguments: [["exprot"], ["export"], ["check"], ["export", "--xliff", "3.0", "a"], ["explain", "TERM999"]])
    func wrongUse(arguments: [String]) throws {
        let run = try CommandLineRun(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty && !run.error.isEmpty)
    }
}
