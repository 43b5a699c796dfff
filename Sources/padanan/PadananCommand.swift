import ArgumentParser
import PadananKit

/// The root of the command line.
@main
struct PadananCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "padanan",
        abstract: "Translation assistant for Indonesian foreign-policy news: segments, terms, XLIFF, checks.",
        discussion: """
            A day's work:
              padanan coverage article.txt                what the glossary knows
              padanan export article.txt -o article.xlf   XLIFF for the translator
              padanan check article.xlf                   what a reviser would find
              padanan import article.xlf -o article.en.txt

            Exit status: 0 fine; 1 findings at or above --fail-on; 2 wrong use,
            unreadable or refused input, or failure.
            """,
        version: Version.current,
        subcommands: [
            SegmentCommand.self, MatchCommand.self, CoverageCommand.self, ExportCommand.self, ImportCommand.self, CheckCommand.self,
            ValidateCommand.self,
            ChecksCommand.self, ExplainCommand.self, GlossaryCommand.self,
        ])

    /// Parses the arguments and runs; every wrong use ends with status 2, as the contract has it.
    static func main() {
        Console.handleInterrupts()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let status as ExitCode {
            Console.exit(status.rawValue)
        } catch let error as InputError {
            Console.report(error.diagnostic)
            Console.exit(2)
        } catch {
            let message = fullMessage(for: error)
            if exitCode(for: error) == .success {
                Console.write(message + "\n")
                Console.exit(0)
            }
            Console.writeError(message + "\n")
            Console.exit(2)
        }
        Console.exit(0)
    }
}
