import ArgumentParser
import PadananChecks
import PadananKit

/// Rewrites what is generated: the registry of checks and their documentation page.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Rewrite the registry of checks and Documentation/Checks.md.",
        discussion: "Run it in the package's top folder. A new check is in the page after a second run, once the first has built it in.")

    func run() throws {
        let folder = "Sources/PadananChecks/Checks"
        guard Folder.exists(folder) else {
            throw ValidationError("there is no \(folder) here: run this in the package's top folder")
        }
        let files = try Folder.files(below: folder).filter { $0.hasSuffix("Check.swift") }
        try AtomicFile.write(
            Array(CheckRegistryGenerator.source(files: files).utf8), to: "Sources/PadananChecks/BuiltInChecks.swift")
        try Folder.create("Documentation")
        try AtomicFile.write(
            Array(CheckPageGenerator.page(for: BuiltInChecks.descriptions).utf8), to: "Documentation/Checks.md")
        print("\(files.count) checks")
    }
}
