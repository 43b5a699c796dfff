import ArgumentParser
import PadananKit

/// Work on glossaries.
struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary", abstract: "Work on glossaries.", subcommands: [GlossaryLintCommand.self])
}

/// Looks a glossary over.
struct GlossaryLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Find duplicates, contradictions, stray characters and empty cells in glossaries.",
        discussion: "Status 0: nothing found; 1: warnings or errors; 2: a file could not be read.")

    @Argument(help: ArgumentHelp("Glossaries as CSV or TSV.", valueName: "file"))
    var files: [String]

    @OptionGroup var common: CommonOptions

    func run() throws {
        var loop = FileLoop(total: files.count, common: common)
        for file in files {
            loop.run(file) { file in
                let (glossary, diagnostics) = try GlossarySource.file(file)
                let all = diagnostics + GlossaryLint.diagnostics(for: glossary).map { $0.inFile(file) }
                for diagnostic in all { Console.write(diagnostic.description + "\n") }
                if !common.quiet {
                    let terms = glossary.concepts.reduce(0) { $0 + $1.sourceTerms.count }
                    Console.write("\(file): \(glossary.concepts.count) concepts, \(terms) source terms, \(all.count) to look at\n")
                }
                return all.contains { $0.severity >= .warning } ? 1 : 0
            }
        }
        try loop.finish(common)
    }
}
