import Foundation
import Testing

@Suite struct WorkflowTests {
    static let article = CommandLineRun.root.appending(path: "Fixtures/Articles/trust-fund/article.txt").path
    static let articles: [String] = {
        let folder = CommandLineRun.root.appending(path: "Fixtures/Articles")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.appending(path: "\($0)/article.txt").path }
    }()

    @Test("An untouched export comes back byte for byte", arguments: articles, ["1.2", "2.0", "2.1", "2.2"])
    func comesBack(article: String, version: String) throws {
        let folder = try CommandLineRun.makeFolder()
        let export = try CommandLineRun(["export", article, "--xliff", version, "-o", "a.xlf"], in: folder)
        #expect(export.status == 0 && export.output.isEmpty && export.error.isEmpty, "\(export.error)")
        let back = try CommandLineRun(["import", "a.xlf", "-o", "b.txt"], in: folder)
        #expect(back.status == 0, "\(back.error)")
        #expect(try Data(contentsOf: folder.appending(path: "b.txt")) == Data(contentsOf: URL(filePath: article)))
    }

    @Test("Checks end with status 1 on planted errors and 0 on good translations", arguments: articles)
    func checkStatus(article: String) throws {
        let folder = URL(filePath: article).deletingLastPathComponent()
        #expect(try CommandLineRun(["check", "planted.xlf"], in: folder).status == 1)
        let good = try CommandLineRun(["check", "translated.xlf"], in: folder)
        #expect(good.status == 0, "\(good.output)")
        #expect(try CommandLineRun(["check", "--fail-on", "never", "planted.xlf"], in: folder).status == 0)
    }

    @Test("Many files go on after a bad one and end with the worst status")
    func manyFiles() throws {
        let folder = try CommandLineRun.makeFolder()
        let run = try CommandLineRun(["export", Self.article, "tidak-ada.txt", "-o", "out/"], in: folder)
        #expect(run.status == 2)
        #expect(run.error.contains("tidak-ada.txt: error[file-missing]"))
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: "out/article.xlf").path))
    }

    @Test("Standard input and output stand in for files")
    func standardStreams() throws {
        let run = try CommandLineRun(["export", "-"], input: "Judul Berita Baru\n\nPBB mendukung gencatan senjata.\n")
        #expect(run.status == 0)
        #expect(run.output.contains("<gls:translation>ceasefire</gls:translation>"))
    }

    @Test("Results of inputs with one name do not overwrite each other")
    func sameNames() throws {
        let folder = try CommandLineRun.makeFolder()
        let run = try CommandLineRun(["export"] + Self.articles.prefix(2) + ["-o", "out/"], in: folder)
        #expect(run.status == 0)
        #expect(run.error.contains("warning[output-renamed]"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "out").path).sorted()
        #expect(names == ["article-2.xlf", "article.xlf"])
    }

    @Test("A changed article takes the translations that still fit, and the others are told")
    func changedArticle() throws {
        let folder = try CommandLineRun.makeFolder()
        let text = "Judul Berita Baru\n\nSatu. Dua.\n"
        try Data(text.utf8).write(to: folder.appending(path: "a.txt"))
        _ = try CommandLineRun(["export", "a.txt", "-o", "a.xlf"], in: folder)
        var xliff = try String(contentsOf: folder.appending(path: "a.xlf"), encoding: .utf8)
        for (source, target) in [("Judul Berita Baru", "A New Headline"), ("Satu.", "One."), ("Dua.", "Two.")] {
            xliff = xliff.replacing("<source>\(source)</source>", with: "<source>\(source)</source><target>\(target)</target>")
        }
        try Data(xliff.utf8).write(to: folder.appending(path: "a.xlf"))
        try Data("Judul Berita Baru\n\nNol. Satu. Dua diubah.\n".utf8).write(to: folder.appending(path: "a.txt"))
        let run = try CommandLineRun(["import", "a.xlf", "--article", "a.txt", "-o", "b.txt", "--report", "-"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("error[stale]: the article no longer has this sentence"))
        let merged = try String(contentsOf: folder.appending(path: "b.txt"), encoding: .utf8)
        #expect(merged == "A New Headline\n\nNol. One. Dua diubah.\n")
    }
}
