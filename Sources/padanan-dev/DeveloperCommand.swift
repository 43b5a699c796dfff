import ArgumentParser

/// The contributors' tool. Users need `padanan` only.
@main
struct DeveloperCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "padanan-dev", abstract: "Work on padanan itself: new checks, generated files, fixtures.",
        subcommands: [GenerateCommand.self, NewCheckCommand.self, FillTargetsCommand.self])
}
