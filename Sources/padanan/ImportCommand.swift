import ArgumentParser
import PadananKit

/// Translated XLIFF to articles.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Write the translated article, and say what became of every segment.",
        discussion: """
            padanan import article.xlf -o article.en.txt --report report.txt

            The file must hold the article's skeleton, as padanan's exports do; else give the article. Segments without a translation \
            stay in the source language. Status 1: a segment was changed, lost or, with --strict, not translated. Status 2: the file \
            was refused, and nothing written.
            """)

    @Argument(help: ArgumentHelp("XLIFF files, of any version from 1.0 to 2.2.", valueName: "file"))
    var files: [String]

    @Option(
        name: [.customShort("o"), .long], help: ArgumentHelp("The file to write, or a folder (with a final /) for many.", valueName: "path")
    )
    var output: String?

    @Option(help: ArgumentHelp("The article as it is now, for XLIFF without a skeleton or an article that changed.", valueName: "file"))
    var article: String?

    @Option(help: ArgumentHelp("Write the report to a file; - is standard output.", valueName: "file"))
    var report: String?

    @Option(help: "The form of the report: text or json.")
    var format: ImportListing.Format = .text

    @Flag(help: "Write nothing unless every segment is translated and fits.")
    var strict = false

    @Flag(help: "Keep the source text where a translation cannot be placed, instead of refusing the file.")
    var lenient = false

    @Option(help: ArgumentHelp("The language of the translations.", valueName: "tag"))
    var to: LanguageTag = .english

    @OptionGroup var segmentation: SegmentationOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let importer = ArticleImporter(
            options: .init(
                languages: LanguagePair(source: segmentation.language, target: to), isStrict: strict, isLenient: lenient))
        let current = try article.map { try readArticle($0) }
        var reports: [ImportReport] = []
        var target = OutputTarget(option: output)
        var loop = FileLoop(total: files.count, common: common)
        for file in files {
            loop.run(file) { file in
                let (results, diagnostics) = try importer.articles(of: try InputFile.read(file), name: file, article: current)
                common.report(diagnostics)
                reports += results.map(\.report)
                return try write(results, from: file, to: &target)
            }
        }
        if let report, !reports.isEmpty {
            var bytes: [UInt8] = []
            ImportListing(toolVersion: Version.current, reports: reports)
                .write(as: format, isColoured: common.usesColor && report == "-", to: &bytes)
            try Console.write(bytes, toFile: report)
        }
        try loop.finish(common)
    }

    private func readArticle(_ path: String) throws -> Document {
        var reader = try ArticleReader(rules: try segmentation.load(common), options: .init(language: segmentation.language))
        let (document, diagnostics) = try reader.read(try InputFile.read(path), name: path)
        common.report(diagnostics)
        return document
    }

    private func write(_ results: [ArticleImporter.Result], from file: String, to target: inout OutputTarget) throws -> Int32 {
        var status: Int32 = 0
        for (index, result) in results.enumerated() {
            if !common.quiet { Console.writeError("\(file.escapingControlCharacters()): \(ImportListing.summary(of: result.report))\n") }
            if result.report.entries.contains(where: { $0.verdict.severity == .error }) { status = 1 }
            guard result.isAcceptable else {
                Console.report(
                    Diagnostic(
                        .error, code: "import-incomplete", "the translation is not complete, so nothing was written",
                        advice: "see the report, or import without --strict", file: file))
                status = 1
                continue
            }
            let number = results.count > 1 ? ".\(index + 1)" : ""
            let name = "\(OutputTarget.stem(of: file)).\(to.language)\(number).txt"
            let path = try target.path(for: file, fileCount: files.count * results.count, suggested: name)
            guard let path else {
                Console.write(result.bytes)
                continue
            }
            guard !Folder.isSameFile(path, file) else {
                throw InputError(code: "output-is-input", "the article would overwrite the XLIFF file", advice: "name another file with -o")
            }
            try AtomicFile.write(result.bytes, to: path)
        }
        return status
    }
}
