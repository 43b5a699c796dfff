import PadananCore

/// Coverage for people at a terminal: a line for each article, then the terms and candidates of all.
extension CoverageListing {
    /// How many candidates are shown; the rest is counted.
    private static let candidateLimit = 30

    func writeText(isColoured: Bool, to output: inout [UInt8]) {
        let total = total
        if reports.count > 1 {
            var table = TextTable([.right, .left, .left])
            for report in reports { table.append(cells(of: report)) }
            table.write(indent: 0, to: &output)
            output.writeLine()
        }
        let line = cells(of: total).joined(separator: "  ").onOneLine()
        output.writeLine(Style.bold.applied(to: line, isColoured: isColoured))
        writeTerms(of: total, isColoured: isColoured, to: &output)
        writeCandidates(of: total, isColoured: isColoured, to: &output)
    }

    private func cells(of report: CoverageReport) -> [String] {
        let words = "\(report.coveredWords) of \(Counting.phrase(report.contentWords, "content word"))"
        let segments = "\(report.segmentsWithTerms) of \(Counting.phrase(report.segments, "segment")) with terms"
        return ["\(Counting.percentage(report.percentage)) %", report.file, "\(words), \(segments)"]
    }

    private func writeTerms(of report: CoverageReport, isColoured: Bool, to output: inout [UInt8]) {
        guard !report.concepts.isEmpty else { return }
        output.writeLine()
        output.writeLine(Style.bold.applied(to: "In the glossary", isColoured: isColoured))
        var table = TextTable([.right, .left, .left, .left])
        for use in report.concepts { table.append(["\(use.total)", use.term, use.targets.joined(separator: " / "), use.grades]) }
        table.write(to: &output)
    }

    private func writeCandidates(of report: CoverageReport, isColoured: Bool, to output: inout [UInt8]) {
        guard !report.candidates.isEmpty else { return }
        output.writeLine()
        output.writeLine(Style.bold.applied(to: "Not in the glossary", isColoured: isColoured))
        var table = TextTable([.right, .left, .left])
        for candidate in report.candidates.prefix(Self.candidateLimit) {
            table.append(["\(candidate.count)", candidate.text, candidate.isName ? "name" : ""])
        }
        table.write(to: &output)
        let more = report.candidates.count - Self.candidateLimit
        if more > 0 { output.writeLine("  and \(more) more; --format json lists them all") }
    }
}
