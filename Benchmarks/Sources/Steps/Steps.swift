import PadananKit

/// Times each step of the workflow on an archive made of fixture articles.
///
///     swift run -c release --package-path Benchmarks Steps [megabytes]
///
/// Prints processor-independent figures only as ratios to the first step; see Benchmarks/compare-segmentation for whole processes.
@main
struct Steps {
    static func main() throws {
        let megabytes = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 4
        let article = try archive(megabytes: megabytes)
        let rules = try SegmentationSource.bundled()
        let glossary = try GlossarySource.bundled()
        var exporter = try XLIFFExporter(rules: rules, glossaries: [glossary])
        let importer = ArticleImporter()
        var checker = try TranslationChecker(glossaries: [glossary])

        var bench = Bench(bytes: article.count)
        let text = String(decoding: article, as: UTF8.self)
        try bench.measure("segment") {
            var segmenter = ArticleSegmenter(segmenter: try Segmenter(rules: rules, language: .indonesian))
            return segmenter.segments(in: text).count
        }
        bench.measure("match") {
            var matcher = TermMatcher(glossaries: [glossary])
            return matcher.matches(in: text).count
        }
        bench.measure("coverage") {
            var analyzer = CoverageAnalyzer(matcher: TermMatcher(glossaries: [glossary]))
            for line in text.split(separator: "\n") { analyzer.add(String(line)) }
            return analyzer.report(file: "archive").contentWords
        }
        try bench.measure("export") {
            let document = try exporter.document(of: article, name: "archive.txt").document
            var size = 0
            try exporter.write(document) { size += $0.count }
            return size
        }
        var xliff: [UInt8] = []
        var document = try exporter.document(of: article, name: "archive.txt").document
        document = translated(document)
        try exporter.write(document) { xliff += $0 }
        try bench.measure("check") { try checker.findings(in: xliff, name: "archive.xlf").segments }
        try bench.measure("import") { try importer.articles(of: xliff, name: "archive.xlf").results.first?.bytes.count ?? 0 }
    }

    /// Copies of a fixture article, one after the other.
    private static func archive(megabytes: Int) throws -> [UInt8] {
        let article = try InputFile.read("Fixtures/Articles/trade-sanctions/article.txt") + [UInt8(ascii: "\n")]
        var archive: [UInt8] = []
        while archive.count < megabytes * 1_000_000 { archive += article }
        return archive
    }

    private static func translated(_ document: Document) -> Document {
        var document = document
        for unit in document.units.indices {
            for part in document.units[unit].parts.indices {
                guard case .segment(var segment) = document.units[unit].parts[part] else { continue }
                segment.target = InlineText("Translation of: " + segment.source.plainText)
                document.units[unit].parts[part] = .segment(segment)
            }
        }
        return document
    }
}
