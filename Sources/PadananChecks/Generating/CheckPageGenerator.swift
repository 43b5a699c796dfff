import PadananCore

/// Writes the documentation page of checks from their descriptions.
public enum CheckPageGenerator {
    /// The page in Markdown: a table of all checks, then a section a check, with its examples.
    public static func page(for descriptions: [CheckDescription]) -> String {
        let sorted = descriptions.sorted { ($0.category.title, $0.id) < ($1.category.title, $1.id) }
        var page = """
            <!-- Written by `\(CheckRegistryGenerator.command)` from the checks' descriptions: do not edit. -->

            # Checks

            `padanan check` looks for these faults in translations; `padanan explain ID` prints one of the sections below.
            In the examples, ⟦…⟧ marks what is found; the marks are not part of the text.

            | id | name | finds | severity |
            |---|---|---|---|

            """
        for description in sorted {
            page += "| [\(description.id)](#\(anchor(description))) | \(description.name) | \(description.summary) |"
            page += " \(description.defaultSeverity.rawValue) |\n"
        }
        var category: CheckCategory?
        for description in sorted {
            if description.category != category { page += "\n## \(description.category.title)\n" }
            category = description.category
            page += section(description)
        }
        return page
    }

    private static func anchor(_ description: CheckDescription) -> String {
        "\(description.id.lowercased())-\(description.name)"
    }

    private static func section(_ description: CheckDescription) -> String {
        """

        ### \(description.id) \(description.name)

        \(description.summary). Severity: \(description.defaultSeverity.rawValue).

        \(description.rationale)

        Found:

        \(description.failing.map(example).joined(separator: "\n"))
        Not found:

        \(description.passing.map(example).joined(separator: "\n"))
        """
    }

    private static func example(_ example: Example) -> String {
        // Fenced: news text may hold any Markdown sign.
        "```text\n\(ExampleText.lines(example).joined(separator: "\n"))\n```\n"
    }
}
