import PadananCore
import PadananReports
import Testing

@Suite struct CoverageListingTests {
    private let first = CoverageReport(
        file: "kunjungan.txt", segments: 24, segmentsWithTerms: 18, contentWords: 312, coveredWords: 132,
        concepts: [
            .init(concept: "c1", term: "duta besar", targets: ["ambassador", "envoy"], counts: [.exact: 4, .inflected: 1]),
            .init(concept: "c2", term: "nota kesepahaman", targets: ["memorandum of understanding"], counts: [.exact: 2]),
        ],
        candidates: [
            .init(text: "Kementerian Luar Negeri", count: 3, isName: true), .init(text: "kerja sama\u{1B}[31m", count: 2, isName: false),
        ])
    private let second = CoverageReport(
        file: "=rapat <pleno>.txt", segments: 1, segmentsWithTerms: 1, contentWords: 10, coveredWords: 10,
        concepts: [
            .init(concept: "c2", term: "nota kesepahaman", targets: ["memorandum of understanding"], counts: [.exact: 5, .voiced: 1])
        ],
        candidates: [.init(text: "kerja sama\u{1B}[31m", count: 2, isName: false)])

    private func output(_ reports: [CoverageReport], as format: CoverageListing.Format) -> [UInt8] {
        var output: [UInt8] = []
        CoverageListing(toolVersion: "1.2.3", reports: reports).write(as: format, to: &output)
        return output
    }

    @Test("One article is written as recorded", arguments: CoverageListing.Format.allCases)
    func oneArticle(format: CoverageListing.Format) throws {
        try Golden.expect(output([first], as: format), named: "coverage-one.\(format.rawValue)")
    }

    @Test("Several articles and their total are written as recorded", arguments: CoverageListing.Format.allCases)
    func severalArticles(format: CoverageListing.Format) throws {
        try Golden.expect(output([first, second], as: format), named: "coverage-two.\(format.rawValue)")
    }

    @Test("No articles at all still give a document", arguments: CoverageListing.Format.allCases)
    func noArticles(format: CoverageListing.Format) throws {
        let output = output([], as: format)
        #expect(!output.isEmpty)
        if format == .json { _ = try JSONReader.read(output) }
    }

    @Test(
        "A percentage is 100 only where nothing is missing, and 0 only where nothing is there",
        arguments: [(0, 3, "0.0"), (1, 100_000, "0.1"), (1, 3, "33.3"), (99_999, 100_000, "99.9"), (3, 3, "100.0"), (0, 0, "0.0")])
    func percentages(covered: Int, words: Int, expected: String) {
        let report = CoverageReport(
            file: "a", segments: 1, segmentsWithTerms: 1, contentWords: words, coveredWords: covered, concepts: [], candidates: [])
        #expect(String(decoding: output([report], as: .text), as: UTF8.self).hasPrefix("\(expected) %"))
    }

    @Test("A long list of candidates is cut in text, and says by how much")
    func manyCandidates() {
        var report = first
        report.candidates = (0..<45).map { .init(text: "calon \($0)", count: 1, isName: false) }
        let text = String(decoding: output([report], as: .text), as: UTF8.self)
        #expect(text.hasSuffix("  and 15 more; --format json lists them all\n"))
        #expect(text.split(separator: "\n").count { $0.contains("calon") } == 30)
    }
}
