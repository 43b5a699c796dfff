import PadananChecks


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
