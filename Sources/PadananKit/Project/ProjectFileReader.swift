import PadananCore
import PadananYAML

/// Makes a project file of its YAML; whatever is not known is an error, so that no misspelt setting is without effect.
enum ProjectFileReader {
    /// Reads the settings into `project`, whose path is set.
    static func read(_ bytes: [UInt8], into project: inout ProjectFile) throws(InputError) {
        let root: YAMLNode?
        do throws(YAMLError) {
            root = try YAMLReader.read(bytes)
        } catch {
            throw InputError(
                code: "yaml-syntax", error.message, advice: error.advice, at: SourcePosition(line: error.line, column: error.column))
        }
        guard let root else { return }
        for entry in try entries(of: root, "the project file", keys: ["glossaries", "segmentation"]) {
            switch entry.key {
            case "glossaries": project.glossaries = try texts(of: entry.value, "glossaries").map { project.resolved($0.text) }
            default: try readSegmentation(entry.value, into: &project)
            }
        }
    }

    private static func readSegmentation(_ node: YAMLNode, into project: inout ProjectFile) throws(InputError) {
        for entry in try entries(of: node, "segmentation", keys: ["rules", "abbreviations"]) {
            switch entry.key {
            case "rules": project.rules = project.resolved(try text(of: entry.value, "rules"))
            default: project.abbreviations = try abbreviations(of: entry.value)
            }
        }
        if let first = project.abbreviations.first, let rules = project.rules {
            throw InputError(
                code: "project-conflict", "abbreviations go into the bundled rules, but this project has rules of its own",
                advice: "put them into \(rules), or remove 'rules' or 'abbreviations'", at: first.position)
        }
    }

    private static func abbreviations(of node: YAMLNode) throws(InputError) -> [ProjectFile.Abbreviation] {
        guard case .mapping(let sections) = node.content else { return try words(of: node, section: BundledRules.ownSection) }
        var result: [ProjectFile.Abbreviation] = []
        for section in sections { result += try words(of: section.value, section: section.key) }
        return result
    }

    private static func words(of node: YAMLNode, section: String) throws(InputError) -> [ProjectFile.Abbreviation] {
        try texts(of: node, "abbreviations").map { .init(section: section, word: $0.text, position: $0.position) }
    }

    private static func entries(of node: YAMLNode, _ name: String, keys: [String]) throws(InputError) -> [YAMLNode.Entry] {
        guard case .mapping(let entries) = node.content else {
            throw InputError(
                code: "project-value", "\(name) is no mapping of keys to values",
                advice: "write \(keys.map { "\($0):" }.joined(separator: " or "))",
                at: position(of: node))
        }
        if let entry = entries.first(where: { !keys.contains($0.key) }) {
            let near = NearestName.of(entry.key, among: keys)
            throw InputError(
                code: "project-key", "'\(entry.key)' is no key of \(name)",
                advice: near.map { "did you mean '\($0)'?" } ?? "its keys are \(keys.joined(separator: ", "))",
                at: SourcePosition(line: entry.line, column: entry.column))
        }
        return entries
    }

    private static func texts(of node: YAMLNode, _ name: String) throws(InputError) -> [(text: String, position: SourcePosition)] {
        guard case .sequence(let values) = node.content else {
            throw InputError(
                code: "project-value", "\(name) must be a list", advice: "write [one, two], or a line with '- ' for each",
                at: position(of: node))
        }
        var result: [(String, SourcePosition)] = []
        for value in values { result.append((try text(of: value, name), position(of: value))) }
        return result
    }

    private static func text(of node: YAMLNode, _ name: String) throws(InputError) -> String {
        guard case .scalar(let text) = node.content, !text.isEmpty else {
            throw InputError(
                code: "project-value", "a text is expected in \(name)", advice: "write one, in quotes if need be", at: position(of: node))
        }
        return text
    }

    private static func position(of node: YAMLNode) -> SourcePosition { SourcePosition(line: node.line, column: node.column) }
}
