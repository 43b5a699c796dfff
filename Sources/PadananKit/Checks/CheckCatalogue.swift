import PadananChecks
import PadananCore
public import PadananReports

/// The checks that there are, and their documentation.
public enum CheckCatalogue {
    /// A check's documentation.
    public struct Explanation: Sendable {
        /// For reading.
        public let text: String
        /// For programs.
        public let json: String
    }

    /// The list of checks for reading: id, name, severity, summary.
    public static func text() -> String {
        let rows = BuiltInChecks.descriptions.map { [$0.id, $0.name, $0.defaultSeverity.rawValue, $0.summary] }
        let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = (0..<3).map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }
            return (cells + [row[3]]).joined(separator: "  ") + "\n"
        }.joined()
    }
}

extension CheckCatalogue {
    /// The list of checks for programs.
    public static func json() -> String {
        var json = JSONWriter(layout: .indented)
        json.object { json in
            json.member("schemaVersion", 1)
            json.array("checks", of: BuiltInChecks.descriptions) { json, description in
                json.object { json in members(of: description, &json) }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// What reports say of the checks.
    public static var metadata: [CheckMetadata] {
        BuiltInChecks.descriptions.map { CheckMetadata(id: $0.id, name: $0.name, summary: $0.summary) }
    }

    /// The documentation of a check by its id or name, in any case; nil where there is none.
    public static func explanation(of name: String) -> Explanation? {
        guard let found = CheckExplanation(of: name) else { return nil }
        var json = JSONWriter(layout: .indented)
        json.object { json in
            json.member("schemaVersion", 1)
            members(of: found.description, &json)
            json.member("rationale", found.description.rationale)
            json.member("text", found.text)
        }
        return Explanation(text: found.text, json: String(decoding: json.bytes, as: UTF8.self))
    }

    /// The ids and names that resemble a mistyped one.
    public static func suggestions(for name: String) -> [String] { CheckExplanation.suggestions(for: name) }

    private static func members(of description: CheckDescription, _ json: inout JSONWriter) {
        json.member("id", description.id)
        json.member("name", description.name)
        json.member("category", description.category.rawValue)
        json.member("severity", description.defaultSeverity.rawValue)
        json.member("summary", description.summary)
    }
}
