import ArgumentParser
import PadananKit

/// Validates files against the specification of their kind.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Say all that is wrong with SRX files, by the specification and in their rules.",
        discussion: """
            padanan validate rules.srx
            padanan validate --format sarif *.srx > rules.sarif

            The kind of a file is known by its root element. XLIFF, TMX and TBX are not validated yet.
            Status 0: valid, perhaps with warnings; 1: errors; 2: a file cannot be read, or is no XML or of another kind.
            """)

    @Argument(help: ArgumentHelp("Files; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(help: "text, json or sarif.")
    var format: ValidationReport.Format = .text

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write; without it standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        var report = ValidationReport(toolVersion: Version.current)
        var loop = FileLoop(total: files.count, common: common)
        for file in files {
            loop.run(file) { file in
                do throws(InputError) {
                    var result = try FileValidator.validate(try InputFile.read(file), name: file)
                    if common.quiet { result.diagnostics.removeAll { $0.severity < .error } }
                    report.files.append(result)
                    return result.isValid ? 0 : 1
                } catch {
                    report.files.append(ValidatedFile(name: file, failure: error.inFile(file).diagnostic))
                    throw error
                }
            }
        }
        var bytes: [UInt8] = []
        report.write(as: format, isColoured: common.usesColor && output == nil, to: &bytes)
        try Console.write(bytes, toFile: output)
        try loop.finish(common)
    }
}
