import PadananCore

/// The report for people at a terminal: a line for each finding, and under it the places it is about.
extension FindingsReport {
    func writeText(isColoured: Bool, to output: inout [UInt8]) {
        for group in groups {
            var segment: SegmentReference?
            for finding in group.findings {
                // A blank line sets segments apart, so that what belongs together is seen together.
                if let segment, segment != finding.location?.segment { output.writeLine() }
                segment = finding.location?.segment
                writeHeadline(of: finding, isColoured: isColoured, to: &output)
                writeExcerpts(of: finding, isColoured: isColoured, to: &output)
            }
            if !group.findings.isEmpty { output.writeLine() }
        }
        output.writeLine(Style.bold.applied(to: summary, isColoured: isColoured))
    }

    private func writeHeadline(of finding: Finding, isColoured: Bool, to output: inout [UInt8]) {
        var place = ""
        var suffix = ""
        if let location = finding.location {
            place = location.file.escapingControlCharacters()
            if let position = location.position {
                place += ":\(position)"
            } else {
                suffix = " (segment \(location.segment))".escapingControlCharacters()
            }
            place = Style.bold.applied(to: place + ":", isColoured: isColoured) + " "
        }
        let label = Style(finding.severity).applied(
            to: "\(finding.severity.rawValue)[\(finding.check.escapingControlCharacters())]", isColoured: isColoured)
        output.writeLine("\(place)\(label): \(finding.message.onOneLine())\(suffix)")
    }

    private func writeExcerpts(of finding: Finding, isColoured: Bool, to output: inout [UInt8]) {
        if let location = finding.location {
            writeExcerpt("source", location.sourceText, finding.source, isColoured: isColoured, to: &output)
            writeExcerpt("target", location.targetText, finding.target, isColoured: isColoured, to: &output)
        }
        guard !finding.suggestions.isEmpty else { return }
        let suggestions = finding.suggestions.joined(separator: " / ").onOneLine()
        output.writeLine("  \(Style.faint.applied(to: "better:", isColoured: isColoured)) \(suggestions)")
    }

    private func writeExcerpt(_ name: String, _ text: String, _ range: TextRange?, isColoured: Bool, to output: inout [UInt8]) {
        guard !text.isEmpty || range != nil else { return }
        let excerpt = Excerpt(of: text, around: range)
        output.writeLine("  \(Style.faint.applied(to: name + ":", isColoured: isColoured)) \(excerpt.line)")
        guard let marker = excerpt.marker else { return }
        let padding = String(repeating: " ", count: name.utf8.count + 4)
        output.writeLine(padding + Style.marker.applied(to: marker, isColoured: isColoured))
    }
}
