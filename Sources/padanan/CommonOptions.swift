import ArgumentParser
import PadananKit

/// What every verb that reads files understands.
struct CommonOptions: ParsableArguments {
    @Flag(name: .long, help: "Print no warnings.")
    var quiet = false

    @Option(name: .long, help: "Colour: auto, always or never. NO_COLOR is honoured.")
    var color: ColorChoice = .auto

    @Option(
        name: .long,
        help: ArgumentHelp("The project file; without it padanan.yaml of this folder or the next above that has one.", valueName: "file"))
    var project: String?

    @Flag(name: .customLong("no-project"), help: "Use no project file.")
    var ignoresProject = false

    func validate() throws {
        guard project == nil || !ignoresProject else { throw ValidationError("--project and --no-project exclude each other") }
    }

    /// The project file in force.
    func projectFile() throws -> ProjectFile? {
        guard !ignoresProject else { return nil }
        if let project { return try ProjectFile(path: project) }
        return try ProjectFile.ofWorkingFolder()
    }

    /// When to colour output.
    enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    /// Whether standard output is to be coloured.
    var usesColor: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: Console.isTerminal && Console.environment("NO_COLOR") == nil
        }
    }

    /// Prints diagnostics that are worth it.
    func report(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics where !quiet || diagnostic.severity == .error { Console.report(diagnostic) }
    }
}

/// Which glossaries a verb uses.
struct GlossaryOptions: ParsableArguments {
    @Option(
        name: [.customShort("g"), .long], parsing: .singleValue,
        help: ArgumentHelp(
            "A glossary (CSV or TSV), the most important first; without it those of the project, or the bundled one.", valueName: "file"))
    var glossary: [String] = []

    /// The glossaries, their problems reported.
    func load(_ common: CommonOptions) throws -> [Glossary] {
        let paths = try glossary.isEmpty ? common.projectFile()?.glossaries ?? [] : glossary
        guard !paths.isEmpty else { return [try GlossarySource.bundled()] }
        return try paths.map { path in
            let (glossary, diagnostics) = try GlossarySource.file(path)
            common.report(diagnostics)
            return glossary
        }
    }
}

/// How articles are split.
struct SegmentationOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Segmentation rules (SRX 2.0); without it those of the project, or the bundled ones.", valueName: "file"))
    var rules: String?

    @Option(name: .long, help: ArgumentHelp("The language of the articles.", valueName: "tag"))
    var language: LanguageTag = .indonesian

    /// The rules, their problems reported.
    func load(_ common: CommonOptions) throws -> SegmentationRules {
        let project = try project(common)
        guard let path = rules ?? project?.rules else { return try SegmentationSource.bundled(for: language, project: project) }
        let (loaded, diagnostics) = try SegmentationSource.file(path)
        common.report(diagnostics + RulesInspector.warnings(for: loaded, language: language))
        return loaded
    }

    /// The rules as an SRX 2.0 file: the text of bundled ones, and what others say.
    func text(_ common: CommonOptions) throws -> [UInt8] {
        let project = try project(common)
        guard rules ?? project?.rules == nil else { return SegmentationSource.exchangeText(of: try load(common)) }
        return try SegmentationSource.bundledText(for: language, project: project)
    }

    /// The project file, where its rules count.
    private func project(_ common: CommonOptions) throws -> ProjectFile? { rules == nil ? try common.projectFile() : nil }
}
