import ArgumentParser
import PadananKit

/// Prints the documentation of a check.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: "Print the documentation of a check.")

    @Argument(help: "The check's id or name, such as TERM001 or missing-term.")
    var check: String

    @Option(help: "text or json.")
    var format = "text"

    func run() throws {
        guard let explanation = CheckCatalogue.explanation(of: check) else {
            let near = CheckCatalogue.suggestions(for: check)
            throw InputError(
                code: "unknown-check", "there is no check '\(check)'",
                advice: near.isEmpty ? "padanan checks lists them" : "did you mean \(near.joined(separator: " or "))?")
        }
        switch format {
        case "json": Console.write(explanation.json + "\n")
        case "text": Console.write(explanation.text)
        default: throw ValidationError("--format is text or json")
        }
    }
}
