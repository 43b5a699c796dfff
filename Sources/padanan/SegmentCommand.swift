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

    @Flag(help: "Use look-behind without a bound, and leave out rules that cannot be used; with a warning each.")
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
        if explain {
            try explain(with: &segmenter, rules: rules.name)
        } else {
            try list(with: &segmenter)
        }
    }

    private func list(with segmenter: inout ArticleSegmenter) throws {
        var target = try OutputStream(path: output)
        var listing = SegmentListing(format: format, showsKinds: kinds)
        var loop = FileLoop(total: files.count, common: common)
        listing.begin()
        for file in files {
            loop.run(file) { file in
                let stream = try ArticleStream(path: file)
                listing.beginFile(file)
                segmenter.begin()
                var segments: [TextSegment] = []
                while true {
                    let count = stream.withText { text in
                        let count = segmenter.readLines(of: text, isFinal: stream.isFinal, into: &segments)
                        listing.append(segments, of: text, upTo: count)
                        return count
                    }
                    segments.removeAll(keepingCapacity: true)
                    if listing.count > 1 << 16 { target.write(listing.takeBytes()) }
                    if stream.isFinal { break }
                    do {
                        try stream.advance(by: count)
                    } catch {
                        listing.endFile()
                        throw error
                    }
                }
                listing.endFile()
                common.report(stream.diagnostics)
                return 0
            }
        }
        listing.end()
        target.write(listing.takeBytes())
        try target.commit()
        try loop.finish(common)
    }

    private func explain(with segmenter: inout ArticleSegmenter, rules: String) throws {
        var explanations = ""
        var loop = FileLoop(total: files.count, common: common)
        for file in files {
            loop.run(file) { file in
                let article = try ArticleText(bytes: try InputFile.read(file), name: file)
                common.report(article.diagnostics)
                let decisions = segmenter.decisions(in: article.text.utf8.span)
                explanations +=
                    format == .text
                    ? BoundaryExplanation.text(of: decisions, in: article.text, file: file, rules: rules)
                    : BoundaryExplanation.json(of: decisions, in: article.text, file: file, rules: rules)
                return 0
            }
        }
        if format == .json { explanations = BoundaryExplanation.array(of: explanations) }
        try Console.write(Array(explanations.utf8), toFile: output)
        try loop.finish(common)
    }
}
