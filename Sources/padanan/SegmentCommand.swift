import ArgumentParser
import PadananKit

/// Sentences of articles.
struct SegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment", abstract: "Split articles into sentences.",
        discussion: """
            padanan segment article.txt
            padanan segment --explain article.txt
            padanan segment --test cases.txt          golden cases: text, ---, segments one a line, ===
            padanan segment --print-rules > own.srx   the rules in force, to edit and use with --rules

            --stream reads {"id","text"} a line and writes {"id","segments":[{"start","end","text","kind"}]}; offsets are UTF-8 bytes.
            """)

    @Argument(help: ArgumentHelp("Articles as plain text; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(help: "text, json or ndjson.")
    var format: SegmentListing.Format = .text

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write; without it standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Say what each segment is: headline, dateline, sentence, related-link, credit, caption or list-item.")
    var kinds = false

    @Flag(help: "Say at each place which rule broke, or held.")
    var explain = false

    @Flag(help: "Run the files as golden cases, and say which are split otherwise; status 1 if any is.")
    var test = false

    @Flag(help: "Write the rules in force as SRX 2.0, and nothing else.")
    var printRules = false

    @Flag(help: "Leave out rules that cannot be used, with a warning each.")
    var lenient = false

    @Flag(help: "Read a JSON object a line from standard input, write one a line.")
    var stream = false

    @OptionGroup var segmentation: SegmentationOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if printRules {
            guard files.isEmpty, !stream, !test else { throw ValidationError("--print-rules takes no files") }
            return
        }
        guard stream != !files.isEmpty else { throw ValidationError("name articles, or use --stream") }
        guard !test || !stream && !explain && format == .text && output == nil else {
            throw ValidationError("--test takes files only, and writes text to standard output")
        }
    }

    func run() throws {
        if printRules { return try Console.write(try segmentation.text(common), toFile: output) }
        let rules = try segmentation.load(common)
        let engine = try Segmenter(rules: rules, language: segmentation.language, leavesOutUnusableRules: lenient)
        common.report(engine.diagnostics)
        var segmenter = ArticleSegmenter(segmenter: engine)
        if test { return try SegmentTestRun.run(files, with: segmenter, common) }
        if stream {
            StreamLoop.run { StreamAnswer.segment($0, with: &segmenter, to: &$1) }
            return
        }
        var listing = SegmentListing(files: [], showsKinds: kinds)
        var explanations = ""
        var loop = FileLoop(total: files.count, common: common)
        for file in files {
            loop.run(file) { file in
                let article = try ArticleText(bytes: try InputFile.read(file), name: file)
                common.report(article.diagnostics)
                if explain {
                    let decisions = segmenter.decisions(in: article.text.utf8.span)
                    explanations +=
                        format == .text
                        ? BoundaryExplanation.text(of: decisions, in: article.text, file: file, rules: rules.name)
                        : BoundaryExplanation.json(of: decisions, in: article.text, file: file, rules: rules.name)
                } else {
                    listing.files.append(
                        SegmentListing.File(name: file, text: article.text, segments: segmenter.segments(in: article.text)))
                }
                return 0
            }
        }
        var bytes = Array(explanations.utf8)
        if !explain, !listing.files.isEmpty { listing.write(as: format, to: &bytes) }
        try Console.write(bytes, toFile: output)
        try loop.finish(common)
    }
}
