import Foundation
import PadananKit
import Testing

/// Where the package's own fixtures are.
enum Fixtures {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let articles: [String] = {
        let folder = root.appending(path: "Fixtures/Articles").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    static func path(_ article: String, _ file: String) -> String {
        root.appending(path: "Fixtures/Articles/\(article)/\(file)").path
    }
}

@Suite struct ArticleReaderTests {
    @Test("The fixture articles are there")
    func fixturesExist() { #expect(Fixtures.articles.count >= 5) }

    @Test("An article is split and labelled as its editors would", arguments: Fixtures.articles)
    func segmentation(article: String) throws {
        var reader = try ArticleReader(rules: try SegmentationSource.bundled())
        let (document, diagnostics) = try reader.read(try InputFile.read(Fixtures.path(article, "article.txt")), name: "article.txt")
        let found = document.units.flatMap { unit in unit.segments.map { "\(unit.kind?.rawValue ?? "?")\t\($0.source.plainText)" } }
        let gold = try String(contentsOfFile: Fixtures.path(article, "segments.txt"), encoding: .utf8)
        #expect(found.joined(separator: "\n") + "\n" == gold)
        #expect(diagnostics.isEmpty)
    }

    @Test("Segments keep their place in the article")
    func ranges() throws {
        var reader = try ArticleReader(rules: try SegmentationSource.bundled())
        let text = "Judul Berita Baru\n\n  É satu. Dua.\n"
        let (document, _) = try reader.read(Array(text.utf8), name: "a.txt")
        #expect(document.segments.allSatisfy { segment in segment.sourceRange.map { text[$0] } == segment.source.plainText })
        #expect(document.skeleton?.originalText == text)
        #expect(document.units.map(\.id) == ["u1", "u2"])
        #expect(document.units[1].segments.map(\.id) == ["s1", "s2"])
    }

    @Test("Links and credits are offered for translation only when the desk says so")
    func options() throws {
        let text = "Judul Berita Baru\n\nIsi.\n\nBaca Juga: Lain\n\nEditor: Sari\n"
        var plain = try ArticleReader(rules: try SegmentationSource.bundled())
        #expect(try plain.read(Array(text.utf8), name: "a").document.units.map(\.isTranslatable) == [true, true, false, false])
        var all = try ArticleReader(rules: try SegmentationSource.bundled(), options: .init(translatesLinks: true, translatesCredits: true))
        #expect(try all.read(Array(text.utf8), name: "a").document.units.allSatisfy(\.isTranslatable))
    }

    @Test(
        "What an editor should know of an article is said once, with its place",
        arguments: [
            ("", "article-empty", 1), (" \n\n", "article-empty", 1), ("Isi.\na\u{202E}b.", "article-bidi-control", 2),
            ("Isi\u{1B} ada.", "article-control-character", 1),
            ("Isi " + String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self), "article-noncharacter", 1),
        ] as [(String, String, Int)])
    func warnings(text: String, code: String, line: Int) throws {
        var reader = try ArticleReader(rules: try SegmentationSource.bundled())
        let diagnostics = try reader.read(Array(text.utf8), name: "a.txt").diagnostics
        #expect(diagnostics.map(\.code) == [code])
        #expect(diagnostics.first?.position?.line == line)
        #expect(diagnostics.first?.severity == .warning)
    }
}
