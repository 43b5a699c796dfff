import ArgumentParser
import PadananKit

/// Lists the checks.
struct ChecksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "checks", abstract: "List the checks.")

    @Option(help: "text or json.")
    var format = "text"

    func run() throws {
        switch format {
        case "json": Console.write(CheckCatalogue.json() + "\n")
        case "text": Console.write(CheckCatalogue.text())
        default: throw ValidationError("--format is text or json")
        }
    }
}
