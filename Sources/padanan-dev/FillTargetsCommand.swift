import ArgumentParser
import PadananKit

/// Plays the translator of a fixture: puts the targets of a table into an export.
struct FillTargetsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill-targets", abstract: "Export an article with the targets of a table in it.",
        discussion: """
            The tables are TSV with a header; the first column is a segment's source, the second its target. Tables named later come \
            before earlier ones; a row for a source that occurs several times counts for its last occurrence only, if it stands in a \
            later table. The result stands for a file that came back from a translator.
            """)

    @Argument(help: "The article.")
    var article: String

    @Option(help: "A table with targets; may be repeated.")
    var table: [String] = []

    @Option(help: "The version of XLIFF: 1.2, 2.0, 2.1 or 2.2.")
    var xliff = "2.1"

    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String

    func run() throws {
        let tables = try table.map { try TargetTable(bytes: try InputFile.read($0)) }
        try FixtureTranslator.translate(article: article, tables: tables, version: xliff, output: output)
    }
}
