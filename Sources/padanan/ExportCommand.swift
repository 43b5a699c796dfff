import ArgumentParser
import PadananKit

/// Articles to XLIFF.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write XLIFF for the translator, with the glossary's terms on board.",
        discussion: """
            padanan export article.txt -o article.xlf
            padanan export *.txt -o outgoing/ --xliff 1.2
            """)

    @Argument(
        help: ArgumentHelp("Articles as plain text (UTF-8, or UTF-16 with a byte order mark); - is standard input.", valueName: "file"))
    var files: [String]

    @Option(
        name: [.customShort("o"), .long], help: ArgumentHelp("The file to write, or a folder (with a final /) for many.", valueName: "path")
    )
    var output: String?

    @Option(help: "The version of XLIFF: 1.2, 2.0, 2.1 or 2.2.")
    var xliff = "2.1"

    @Option(help: ArgumentHelp("The language to translate into.", valueName: "tag"))
    var to: LanguageTag = .english

    @Flag(help: "Offer related links (“Baca Juga: …”) for translation.")
    var translateLinks = false

    @Flag(help: "Offer credits (“Editor: …”) for translation.")
    var translateCredits = false

    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var segmentation: SegmentationOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        guard let version = XLIFFExporter.Version(rawValue: xliff) else {
            throw InputError(code: "xliff-version", "XLIFF '\(xliff)' cannot be written", advice: "use 1.2, 2.0, 2.1 or 2.2")
        }
        let reading = ArticleReader.Options(
            language: segmentation.language, translatesLinks: translateLinks, translatesCredits: translateCredits)
        var exporter = try XLIFFExporter(
            rules: try segmentation.load(common), glossaries: try glossaries.load(common),
            options: XLIFFExporter.Options(version: version, targetLanguage: to, reading: reading))
        var target = OutputTarget(option: output)
        var loop = FileLoop(total: files.count, common: common)
        for file in files {
            loop.run(file) { file in
                let (document, diagnostics) = try exporter.document(of: try InputFile.read(file), name: file)
                common.report(diagnostics)
                let path = try target.path(
                    for: file, fileCount: files.count, suggested: OutputTarget.stem(of: file) + ".xlf")
                guard let path else {
                    try exporter.write(document) { Console.write($0) }
                    return 0
                }
                try refuseOverwriting(path, of: file)
                let result = try AtomicFile(path: path)
                try exporter.write(document) { try result.write($0) }
                try result.commit()
                return 0
            }
        }
        try loop.finish(common)
    }

    private func refuseOverwriting(_ path: String, of input: String) throws {
        guard input != "-", Folder.isSameFile(path, input) else { return }
        throw InputError(
            code: "output-is-input", "the output would overwrite the article", advice: "name another file with -o", file: input)
    }
}
