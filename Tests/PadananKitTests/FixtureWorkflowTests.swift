import Foundation
import PadananKit
import Testing

/// The whole way on the fixture articles, held against recorded results.
@Suite struct FixtureWorkflowTests {
    private static func export(_ article: String, _ version: XLIFFExporter.Version) throws -> [UInt8] {
        var exporter = try XLIFFExporter(
            rules: try SegmentationSource.bundled(), glossaries: [try GlossarySource.bundled()], options: .init(version: version))
        let document = try exporter.document(of: try InputFile.read(Fixtures.path(article, "article.txt")), name: "article.txt").document
        nonisolated(unsafe) var bytes: [UInt8] = []
        try exporter.write(document) { bytes += $0 }
        return bytes
    }

    private static func findings(_ article: String, _ file: String) throws -> [Finding] {
        var checker = try TranslationChecker(glossaries: [try GlossarySource.bundled()])
        return try checker.findings(in: try InputFile.read(Fixtures.path(article, file)), name: file).findings
    }

    @Test("The export is the recorded one", arguments: Fixtures.articles)
    func exports(article: String) throws {
        try Golden.expect(try Self.export(article, .v21), at: Fixtures.path(article, "export.xliff21.xlf"))
        try Golden.expect(try Self.export(article, .v12), at: Fixtures.path(article, "export.xliff12.xlf"))
    }

    @Test("The untouched export comes back byte for byte", arguments: Fixtures.articles, XLIFFExporter.Version.allCases)
    func roundTrip(article: String, version: XLIFFExporter.Version) throws {
        let result = try ArticleImporter().articles(of: try Self.export(article, version), name: "a.xlf").results
        #expect(result.map(\.bytes) == [try InputFile.read(Fixtures.path(article, "article.txt"))])
        let verdicts = Set(result.flatMap { $0.report.entries.map(\.verdict) })
        #expect(verdicts.isSubset(of: [.untranslated, .excluded]))
    }

    @Test("The translated article is the recorded one, and every segment has its verdict", arguments: Fixtures.articles)
    func merged(article: String) throws {
        let result = try #require(
            try ArticleImporter().articles(of: try InputFile.read(Fixtures.path(article, "translated.xlf")), name: "translated.xlf").results
                .first)
        try Golden.expect(result.bytes, at: Fixtures.path(article, "merged.txt"))
        #expect(result.report.entries.allSatisfy { [.applied, .unchanged, .excluded].contains($0.verdict) })
        let segments = try String(contentsOfFile: Fixtures.path(article, "segments.txt"), encoding: .utf8).split(separator: "\n").count
        #expect(result.report.entries.count == segments)
    }

    @Test("A good translation raises nothing", arguments: Fixtures.articles)
    func goodTranslation(article: String) throws {
        let findings = try Self.findings(article, "translated.xlf")
        #expect(
            findings.isEmpty, "\(findings.map { "\($0.check) \($0.message) | \($0.location?.targetText ?? "")" }.joined(separator: "\n"))")
    }

    @Test("Every planted error is found by the check that is meant for it", arguments: Fixtures.articles)
    func plantedErrors(article: String) throws {
        let ids = [
            "missing-term": "TERM001", "forbidden-term": "TERM002", "inconsistent-translation": "CONS001", "number-mismatch": "NUM001",
            "empty-target": "COMP001", "target-equals-source": "COMP002",
        ]
        let findings = try Self.findings(article, "planted.xlf")
        var json: [UInt8] = []
        FindingsReport(
            toolVersion: "golden", files: [CheckedFile(name: "planted.xlf", segments: 0)], checks: CheckCatalogue.metadata,
            findings: findings
        ).write(as: .json, to: &json)
        try Golden.expect(json, at: Fixtures.path(article, "findings.json"))
        let table = try String(contentsOfFile: Fixtures.path(article, "planted.tsv"), encoding: .utf8)
        for row in table.split(separator: "\n").dropFirst() {
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let check = try #require(ids[cells[2]])
            #expect(
                findings.contains { $0.check == check && $0.location?.sourceText == cells[0] },
                "\(cells[2]) is not found in: \(cells[0]) -> \(cells[1])")
        }
    }
}
