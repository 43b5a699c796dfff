import PadananCore

/// The report as a page to be read, sent round and printed.
extension FindingsReport {
    func writeHTML(to output: inout [UInt8]) {
        let groups = groups
        let counts = SeverityCounts(findings)
        let checks = allChecks
        HTMLPage(title: "Check report", lead: summary, toolVersion: toolVersion).write(to: &output) { html in
            html.figures([
                ("\(counts.errors)", "Errors"), ("\(counts.warnings)", "Warnings"), ("\(counts.infos)", "Info"),
                ("\(files.count)", "Files"), ("\(files.reduce(0) { $0 + $1.segments })", "Segments"),
            ])
            if groups.count > 1 { writeContents(groups, to: &html) }
            let byID = Dictionary(checks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            for (index, group) in groups.enumerated() { writeSection(group, number: index + 1, checks: byID, to: &html) }
            writeLegend(checks, to: &html)
        }
    }

    private func writeContents(_ groups: [Group], to html: inout HTMLWriter) {
        html.markup("<nav aria-label=\"Files\">\n<h2>Files</h2>\n<ul>\n")
        for (index, group) in groups.enumerated() {
            html.markup("<li>")
            html.element("a", name(of: group.file), attributes: [("href", "#file-\(index + 1)")])
            html.text(": " + (group.file.failure == nil ? SeverityCounts(group.findings).phrase : "could not be checked"))
            html.markup("</li>\n")
        }
        html.markup("</ul>\n</nav>\n")
    }

    private func writeSection(_ group: Group, number: Int, checks: [String: CheckMetadata], to html: inout HTMLWriter) {
        html.open("section", [("aria-labelledby", "file-\(number)")])
        html.markup("\n")
        html.element("h2", name(of: group.file), attributes: [("id", "file-\(number)")])
        html.markup("\n")
        if let failure = group.file.failure {
            html.markup("<p>")
            writeSeverity(.error, to: &html)
            html.text(" Could not be checked: \(failure.message)")
            if let advice = failure.advice { html.text("; \(advice)") }
            html.markup("</p>\n")
        }
        if group.findings.isEmpty {
            if group.file.failure == nil { html.element("p", "No findings.", attributes: [("class", "quiet")]) }
        } else {
            writeTable(group, checks: checks, to: &html)
        }
        html.markup("</section>\n")
    }

    private func writeTable(_ group: Group, checks: [String: CheckMetadata], to html: inout HTMLWriter) {
        html.markup("<table class=\"findings\">\n")
        html.element("caption", SeverityCounts(group.findings).phrase)
        html.tableHead(["Severity", "Check", "Place", "Finding", "Source", "Translation"])
        html.markup("<tbody>\n")
        for finding in group.findings {
            html.markup("<tr><td class=\"severity\" data-label=\"Severity\">")
            writeSeverity(finding.severity, to: &html)
            html.markup("</td><td class=\"check\" data-label=\"Check\">")
            html.element("a", finding.check, attributes: [("href", "#check-\(finding.check)")])
            html.markup("</td><td class=\"place\" data-label=\"Place\">")
            writePlace(of: finding, to: &html)
            html.markup("</td><td class=\"message\" data-label=\"Finding\">")
            html.text(finding.message)
            writeSuggestions(of: finding, to: &html)
            html.markup("</td>")
            writeText(finding.location?.sourceText, marking: finding.source, label: "Source", language: sourceLanguage, to: &html)
            writeText(finding.location?.targetText, marking: finding.target, label: "Translation", language: targetLanguage, to: &html)
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n")
    }

    /// A word and a shape, so that colour says nothing that is not said otherwise.
    private func writeSeverity(_ severity: Severity, to html: inout HTMLWriter) {
        switch severity {
        case .error: html.markup("<span class=\"severity-error\"><span aria-hidden=\"true\">■</span> Error</span>")
        case .warning: html.markup("<span class=\"severity-warning\"><span aria-hidden=\"true\">▲</span> Warning</span>")
        case .info: html.markup("<span class=\"severity-info\"><span aria-hidden=\"true\">●</span> Info</span>")
        }
    }

    private func writePlace(of finding: Finding, to html: inout HTMLWriter) {
        guard let location = finding.location else { return }
        if let position = location.position {
            html.text(position.description)
            html.markup("<br>")
        }
        html.element("span", location.segment.description, attributes: [("class", "quiet")])
    }

    private func writeSuggestions(of finding: Finding, to html: inout HTMLWriter) {
        guard !finding.suggestions.isEmpty else { return }
        html.markup("<p class=\"better\">Better: ")
        for (index, suggestion) in finding.suggestions.enumerated() {
            if index > 0 { html.markup(" / ") }
            html.element("b", suggestion, attributes: [("lang", targetLanguage.identifier)])
        }
        html.markup("</p>")
    }

    private func writeText(_ text: String?, marking range: TextRange?, label: String, language: LanguageTag, to html: inout HTMLWriter) {
        html.open("td", [("class", "text"), ("data-label", label), ("lang", language.identifier), ("dir", "auto")])
        if let text { html.text(text, marking: range) }
        html.close("td")
    }

    private func writeLegend(_ checks: [CheckMetadata], to html: inout HTMLWriter) {
        guard !checks.isEmpty else { return }
        let counts = Dictionary(grouping: findings, by: \.check).mapValues(\.count)
        html.markup("<section aria-labelledby=\"checks\">\n<h2 id=\"checks\">Checks</h2>\n<table>\n")
        html.tableHead(["Check", "Findings", "What it looks for"])
        html.markup("<tbody>\n")
        for check in checks {
            html.open("tr", [("id", "check-\(check.id)")])
            html.markup("<td class=\"check\" data-label=\"Check\">")
            if let uri = check.webAddress {
                html.element("a", check.id, attributes: [("href", uri), ("rel", "noreferrer")])
            } else {
                html.text(check.id)
            }
            html.markup("</td>")
            html.cell("Findings", "\(counts[check.id] ?? 0)", class: "number")
            html.cell("What it looks for", check.summary)
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n</section>\n")
    }

    private func name(of file: CheckedFile) -> String { file.name.isEmpty ? "(no file)" : file.name }
}
