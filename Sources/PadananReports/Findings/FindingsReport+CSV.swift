import PadananCore

/// The report as a table for a spreadsheet.
extension FindingsReport {
    func writeCSV(to output: inout [UInt8]) {
        SpreadsheetTable.append(to: &output) { table in
            table.append([
                "file", "line", "column", "unit", "segment", "severity", "check", "message", "found in source", "found in target",
                "suggestions", "source", "target",
            ])
            for finding in groups.lazy.flatMap(\.findings) { table.append(cells(of: finding)) }
        }
    }

    private func cells(of finding: Finding) -> [String] {
        let location = finding.location
        let position = location?.position
        let sourceText = location?.sourceText ?? ""
        let targetText = location?.targetText ?? ""
        return [
            location?.file ?? "", position.map { "\($0.line)" } ?? "", position.map { "\($0.column)" } ?? "",
            location?.segment.unit ?? "", location?.segment.segment ?? "", finding.severity.rawValue, finding.check, finding.message,
            finding.source.map { sourceText[$0] } ?? "", finding.target.map { targetText[$0] } ?? "",
            finding.suggestions.joined(separator: " / "), sourceText, targetText,
        ]
    }
}
