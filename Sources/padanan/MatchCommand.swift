import ArgumentParser
import PadananKit

/// Glossary terms of articles.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match", abstract: "Find the glossary's terms in articles.",
        discussion: """
            padanan match article.txt
            padanan match -g house.csv --format ndjson article.txt

            --stream reads {"id","text"} a line and writes {"id","hits":[…]}; offsets are UTF-8 bytes.
            """)

    @Argument(help: ArgumentHelp("Articles as plain text; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(help: "text, json or ndjson.")
    var format: ReportFormat = .text

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write; without it standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Read a JSON object a line from standard input, write one a line.")
    var stream = false

    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var segmentation: SegmentationOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard stream != !files.isEmpty else { throw ValidationError("name articles, or use --stream") }
        guard [.text, .json, .ndjson].contains(format) else { throw ValidationError("--format is text, json or ndjson") }
    }

    func run() throws {
        var matcher = TermMatcher(glossaries: try glossaries.load(common))
        if stream {
            StreamLoop.run { StreamAnswer.match($0, with: &matcher, to: &$1) }
            return
        }
        var texts: [MatchedText] = []
        var loop = FileLoop()
        for file in files {
            loop.run(file) { file in
                let article = try ArticleText(bytes: try InputFile.read(file), name: file)
                common.report(article.diagnostics)
                texts.append(MatchedText(file: file, text: article.text, matches: matcher.matches(in: article.text)))
                return 0
            }
        }
        let text = MatchesRendering.text(of: texts, format: format)
        if let output, output != "-" { try AtomicFile.write(Array(text.utf8), to: output) } else { Console.write(text) }
        try loop.finish(common)
    }
}
