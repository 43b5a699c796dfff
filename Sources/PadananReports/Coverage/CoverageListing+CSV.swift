import PadananCore

/// Coverage as one table: a row for each article, term and candidate, told apart by the second column.
extension CoverageListing {
    func writeCSV(to output: inout [UInt8]) {
        SpreadsheetTable.append(to: &output) { table in
            table.append(["file", "row", "text", "count", "targets", "concept", "grades", "covered words", "content words", "percentage"])
            for report in reports {
                let numbers = ["\(report.coveredWords)", "\(report.contentWords)", Counting.percentage(report.percentage)]
                table.append([report.file, "summary", "", "", "", "", ""] + numbers)
                for use in report.concepts {
                    let targets = use.targets.joined(separator: " / ")
                    table.append([report.file, "term", use.term, "\(use.total)", targets, use.concept, use.grades, "", "", ""])
                }
                for candidate in report.candidates {
                    let kind = candidate.isName ? "name" : "candidate"
                    table.append([report.file, kind, candidate.text, "\(candidate.count)", "", "", "", "", "", ""])
                }
            }
        }
    }
}
