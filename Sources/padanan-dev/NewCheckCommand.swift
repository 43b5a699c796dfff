import ArgumentParser
import PadananChecks
import PadananKit

/// Writes the file that a new check starts from.
struct NewCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new-check", abstract: "Write the file that a new check starts from.")

    @Argument(help: "The check's name, such as speaker-lost.")
    var name: String

    @Option(help: "What it is about: \(CheckCategory.allCases.map(\.rawValue).joined(separator: ", ")).")
    var category = CheckCategory.consistency.rawValue

    func run() throws {
        guard let category = CheckCategory(rawValue: category) else { throw ValidationError("there is no category '\(category)'") }
        let path = "Sources/PadananChecks/" + CheckScaffold.path(forName: name, category: category)
        guard (try? InputFile.read(path)) == nil else { throw ValidationError("\(path) is there already") }
        if let slash = path.lastIndex(of: "/") { try Folder.create(String(path[..<slash])) }
        try AtomicFile.write(Array(CheckScaffold.source(forName: name, category: category).utf8), to: path)
        print("\(path)\nWrite it, then run: \(CheckRegistryGenerator.command)")
    }
}
