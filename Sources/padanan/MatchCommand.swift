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
    var format: MatchListing.Format = .text

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write; without it standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Read a JSON object a line from standard input, write one a line.")
    var stream = false

    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var segmentation: SegmentationOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard stream != !files.isEmpty else { throw ValidationError("name articles, or use --stream") }
    }

    func run() throws {
        var matcher = TermMatcher(glossaries: try glossaries.load(common))
        if stream {
            StreamLoop.run { StreamAnswer.match($0, with: &matcher, to: &$1) }
            return
        }
        var listing = MatchListing(files: [])
        var loop = FileLoop(total: files.count, common: common)
        for file in files {
            loop.run(file) { file in
                let article = try ArticleText(bytes: try InputFile.read(file), name: file)
                common.report(article.diagnostics)
                listing.files.append(MatchListing.File(name: file, text: article.text, matches: matcher.matches(in: article.text)))
                return 0
            }
        }
        var bytes: [UInt8] = []
        if !listing.files.isEmpty { listing.write(as: format, to: &bytes) }
        try Console.write(bytes, toFile: output)
        try loop.finish(common)
    }
}
