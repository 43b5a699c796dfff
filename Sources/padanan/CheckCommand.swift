import ArgumentParser
import PadananKit

/// Checks of translations.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find what a reviser would find in a translation.",
        discussion: """
            padanan check article.xlf
            padanan check incoming/*.xlf --format sarif -o findings.sarif

            padanan checks lists the checks, padanan explain ID says what one looks for.
            """)

    @Argument(help: ArgumentHelp("XLIFF files, of any version from 1.0 to 2.2.", valueName: "file"))
    var files: [String] = []

    @Option(help: "text, json, ndjson, sarif, junit, github, csv or html.")
    var format: ReportFormat = .text

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write; without it standard output.", valueName: "file"))
    var output: String?

    @Option(help: "The least severity that makes the status 1: error, warning or never.")
    var failOn: FailureThreshold = .error

    @Option(help: ArgumentHelp("Run only these checks, by id, name or category; may be repeated.", valueName: "check"))
    var select: [String] = []

    @Option(help: ArgumentHelp("Leave out these checks; may be repeated.", valueName: "check"))
    var ignore: [String] = []

    @Option(help: ArgumentHelp("The language of the sources.", valueName: "tag"))
    var language: LanguageTag = .indonesian

    @Option(help: ArgumentHelp("The language of the translations.", valueName: "tag"))
    var to: LanguageTag = .english

    @Flag(help: "Read {\"id\",\"source\",\"target\"} a line from standard input, write {\"id\",\"findings\"} a line.")
    var stream = false

    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var common: CommonOptions

    /// When findings make the status 1.
    enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
        case error, warning, never

        func isReached(by finding: Finding) -> Bool {
            switch self {
            case .error: finding.severity >= .error
            case .warning: finding.severity >= .warning
            case .never: false
            }
        }
    }

    func validate() throws {
        guard stream != !files.isEmpty else { throw ValidationError("name XLIFF files, or use --stream") }
    }

    func run() throws {
        var checker = try TranslationChecker(
            glossaries: try glossaries.load(common),
            options: .init(languages: LanguagePair(source: language, target: to), select: select, ignore: ignore))
        if stream {
            StreamLoop.run { StreamAnswer.check($0, with: &checker, to: &$1) }
            return
        }
        var report = FindingsReport(
            toolVersion: Version.current, files: [], checks: CheckCatalogue.metadata, findings: [], sourceLanguage: language,
            targetLanguage: to)
        var loop = FileLoop(total: files.count, common: common)
        for file in files {
            loop.run(file) { file in
                do throws(InputError) {
                    let (findings, segments, diagnostics) = try checker.findings(in: try InputFile.read(file), name: file)
                    common.report(diagnostics)
                    report.files.append(CheckedFile(name: file, segments: segments))
                    report.findings += findings
                    let hasErrors = diagnostics.contains { $0.severity == .error } && failOn != .never
                    return hasErrors || findings.contains(where: failOn.isReached) ? 1 : 0
                } catch {
                    report.files.append(CheckedFile(name: file, segments: 0, failure: error.inFile(file).diagnostic))
                    throw error
                }
            }
        }
        var bytes: [UInt8] = []
        // Of files that could not be read at all, the message on standard error says it.
        if format != .text || report.files.contains(where: { $0.failure == nil }) {
            report.write(as: format, isColoured: common.usesColor && output == nil, to: &bytes)
        }
        try Console.write(bytes, toFile: output)
        try loop.finish(common)
    }
}
