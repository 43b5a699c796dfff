/// The forms in which results are written.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// For people at a terminal.
    case text
    /// One JSON document.
    case json
    /// One JSON object a line.
    case ndjson
    /// SARIF 2.1.0, for code scanning.
    case sarif
    /// JUnit XML, for continuous integration.
    case junit
    /// GitHub workflow annotations.
    case github
    /// Comma-separated values, for spreadsheets.
    case csv
    /// A self-contained page.
    case html
}
