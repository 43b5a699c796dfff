import ArgumentParser
import PadananKit

/// Coverage of articles by the glossary.
struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Say how much of the articles the glossary covers, and what it lacks.",
        discussion: """
            padanan coverage article.txt
            padanan coverage --format html archive/*.txt > coverage.html
            """)

    @Argument(help: ArgumentHelp("Articles as plain text; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(help: "text, json, csv or html.")
    var format: CoverageListing.Format = .text

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write; without it standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var segmentation: SegmentationOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        var reader = try ArticleReader(rules: try segmentation.load(common), options: .init(language: segmentation.language))
        let matcher = TermMatcher(glossaries: try glossaries.load(common))
        var reports: [CoverageReport] = []
        var loop = FileLoop(total: files.count, common: common)
        for file in files {
            loop.run(file) { file in
                let (document, diagnostics) = try reader.read(try InputFile.read(file), name: file)
                common.report(diagnostics)
                var analyzer = CoverageAnalyzer(matcher: matcher)
                // Furniture that nobody translates is no measure of the glossary.
                for unit in document.units where unit.isTranslatable {
                    for segment in unit.segments { analyzer.add(segment.source.plainText) }
                }
                reports.append(analyzer.report(file: file))
                return 0
            }
        }
        var bytes: [UInt8] = []
        if !reports.isEmpty {
            CoverageListing(toolVersion: Version.current, reports: reports, sourceLanguage: segmentation.language)
                .write(as: format, isColoured: common.usesColor && output == nil, to: &bytes)
        }
        try Console.write(bytes, toFile: output)
        try loop.finish(common)
    }
}
