import ArgumentParser
import PadananChecks
import PadananKit

/// Rewrites what is generated: the registry of checks, their documentation page, the bundled segmentation rules.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Rewrite the registry of checks, Documentation/Checks.md and the bundled segmentation rules.",
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
        for rules in BundledRules.allCases { try generate(rules) }
    }

    /// Writes a rule file from its template and abbreviations as they are on disk.
    private func generate(_ rules: BundledRules) throws {
        let folder = "Sources/CAssets/Assets"
        do throws(InputError) {
            let text = try rules.generate(
                template: try InputFile.read("\(folder)/\(rules.template.rawValue)"),
                abbreviations: try InputFile.read("\(folder)/\(rules.abbreviations.rawValue)"))
            try AtomicFile.write(text, to: "\(folder)/\(rules.rules.rawValue)")
        } catch {
            throw ValidationError(error.description)
        }
        print("\(folder)/\(rules.rules.rawValue)")
    }
}
