import PadananCore

/// Coverage as a page to be read, sent round and printed.
extension CoverageListing {
    func writeHTML(to output: inout [UInt8]) {
        let total = total
        let lead = "\(Counting.percentage(total.percentage)) % of the content words of \(total.file) are covered by the glossary"
        HTMLPage(title: "Glossary coverage", lead: lead, toolVersion: toolVersion).write(to: &output) { html in
            html.figures([
                ("\(Counting.percentage(total.percentage)) %", "Covered"),
                ("\(total.coveredWords) of \(total.contentWords)", "Content words"),
                ("\(total.segmentsWithTerms) of \(total.segments)", "Segments with terms"), ("\(total.concepts.count)", "Terms found"),
            ])
            if reports.count > 1 { writeFiles(to: &html) }
            writeTerms(of: total, to: &html)
            writeCandidates(of: total, to: &html)
        }
    }

    private func writeFiles(to html: inout HTMLWriter) {
        html.markup("<section aria-labelledby=\"files\">\n<h2 id=\"files\">Files</h2>\n<table>\n")
        html.tableHead(["File", "Covered", "Content words", "Segments with terms"])
        html.markup("<tbody>\n")
        for report in reports {
            html.markup("<tr>")
            html.cell("File", report.file)
            html.cell("Covered", "\(Counting.percentage(report.percentage)) %")
            html.cell("Content words", "\(report.coveredWords) of \(report.contentWords)")
            html.cell("Segments with terms", "\(report.segmentsWithTerms) of \(report.segments)")
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n</section>\n")
    }

    private func writeTerms(of report: CoverageReport, to html: inout HTMLWriter) {
        html.markup("<section aria-labelledby=\"terms\">\n<h2 id=\"terms\">In the glossary</h2>\n")
        if report.concepts.isEmpty {
            html.markup("<p class=\"quiet\">No term of the glossary was found.</p>\n")
        } else {
            html.markup("<table>\n")
            html.tableHead(["Term", "Target terms", "Found", "How"])
            html.markup("<tbody>\n")
            for use in report.concepts {
                html.markup("<tr>")
                writeText(use.term, label: "Term", language: sourceLanguage, to: &html)
                writeText(use.targets.joined(separator: " / "), label: "Target terms", language: targetLanguage, to: &html)
                html.cell("Found", "\(use.total)")
                html.cell("How", use.grades)
                html.markup("</tr>\n")
            }
            html.markup("</tbody>\n</table>\n")
        }
        html.markup("</section>\n")
    }

    private func writeCandidates(of report: CoverageReport, to html: inout HTMLWriter) {
        guard !report.candidates.isEmpty else { return }
        html.markup("<section aria-labelledby=\"candidates\">\n<h2 id=\"candidates\">Not in the glossary</h2>\n<table>\n")
        html.tableHead(["Words", "Found", "Kind"])
        html.markup("<tbody>\n")
        for candidate in report.candidates {
            html.markup("<tr>")
            writeText(candidate.text, label: "Words", language: sourceLanguage, to: &html)
            html.cell("Found", "\(candidate.count)")
            html.cell("Kind", candidate.isName ? "name" : "phrase")
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n</section>\n")
    }

    private func writeText(_ text: String, label: String, language: LanguageTag, to html: inout HTMLWriter) {
        html.element("td", text, attributes: [("data-label", label), ("lang", language.identifier), ("dir", "auto")])
    }
}
