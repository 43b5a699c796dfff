public import PadananCore

/// What became of the segments of translated files, and the forms in which it is told.
public struct ImportListing: Sendable {
    /// The forms in which the fate of segments is told.
    public enum Format: String, Sendable, CaseIterable {
        /// For people at a terminal: what needs no look is counted only.
        case text
        /// One JSON document with every segment.
        case json
    }

    /// The version of padanan that merged.
    public var toolVersion: String
    /// The reports, one an XLIFF file.
    public var reports: [ImportReport]

    /// A listing.
    public init(toolVersion: String, reports: [ImportReport]) {
        self.toolVersion = toolVersion
        self.reports = reports
    }

    /// Writes the listing behind `output`; `isColoured` matters to text only.
    public func write(as format: Format, isColoured: Bool = false, to output: inout [UInt8]) {
        switch format {
        case .text: for report in reports { writeText(of: report, isColoured: isColoured, to: &output) }
        case .json: writeJSON(to: &output)
        }
    }

    private func writeText(of report: ImportReport, isColoured: Bool, to output: inout [UInt8]) {
        let names = "\(report.file) -> \(report.article)".escapingControlCharacters()
        output.writeLine(Style.bold.applied(to: "\(names): \(Self.summary(of: report))", isColoured: isColoured))
        for entry in report.entries where entry.verdict != .applied && entry.verdict != .excluded {
            var place = report.file.escapingControlCharacters()
            if let position = entry.position { place += ":\(position)" }
            place = Style.bold.applied(to: place + ":", isColoured: isColoured)
            let severity = entry.verdict.severity
            let label = Style(severity).applied(to: "\(severity.rawValue)[\(entry.verdict.rawValue)]", isColoured: isColoured)
            let detail = entry.detail ?? Self.meaning(of: entry.verdict)
            let segment = "segment \(entry.segment)".escapingControlCharacters()
            output.writeLine("\(place) \(label): \(detail.onOneLine()) (\(segment))")
            if !entry.source.isEmpty { output.writeLine("  source: \(Excerpt(of: entry.source, around: nil).line)") }
        }
    }

    /// How many segments have which verdict: "52 segments: 48 applied, 3 untranslated, 1 stale".
    public static func summary(of report: ImportReport) -> String {
        let counts = ImportVerdict.allCases.compactMap { verdict in
            let count = report.count(of: verdict)
            return count == 0 ? nil : "\(count) \(verdict.rawValue)"
        }
        let all = Counting.phrase(report.entries.count, "segment")
        return counts.isEmpty ? all : "\(all): \(counts.joined(separator: ", "))"
    }

    /// What is said where an entry says nothing itself.
    private static func meaning(of verdict: ImportVerdict) -> String {
        switch verdict {
        case .applied: "the translation stands in the article"
        case .unchanged: "the target is the same as the source"
        case .untranslated: "there is no translation, so the source stands in the article"
        case .excluded: "not offered for translation"
        case .stale: "the source was changed since the export, so the translation was not used"
        case .missing: "the segment is not in the file, so the source stands in the article"
        case .extra: "the segment has no place in the article"
        case .duplicate: "the id was used before in the file, so this translation was not used"
        case .invalidCodes: "inline codes were lost or invented, so the translation was not used"
        case .joined: "joined with the segment before"
        case .split: "split into pieces, which stand in the article"
        }
    }
}

extension ImportListing {
    private func writeJSON(to output: inout [UInt8]) {
        JSONWriter.append(to: &output, layout: .indented) { json in
            json.object { json in
                json.member("schemaVersion", 1)
                json.object("tool") { json in
                    json.member("name", "padanan")
                    json.member("version", toolVersion)
                }
                json.array("files", of: reports) { json, report in
                    json.object { json in
                        json.member("file", report.file)
                        json.member("article", report.article)
                        json.object("counts") { json in
                            for verdict in ImportVerdict.allCases { json.member(verdict.rawValue, report.count(of: verdict)) }
                        }
                        json.array("segments", of: report.entries) { json, entry in writeEntry(entry, to: &json) }
                    }
                }
            }
        }
        output.append(UInt8(ascii: "\n"))
    }

    private func writeEntry(_ entry: ImportReport.Entry, to json: inout JSONWriter) {
        json.object { json in
            json.member("unit", entry.segment.unit)
            json.member("segment", entry.segment.segment)
            json.member("verdict", entry.verdict.rawValue)
            json.member("severity", entry.verdict.severity.rawValue)
            json.positionMembers(entry.position)
            json.member("detail", entry.detail)
            json.member("source", entry.source)
            json.member("target", entry.target)
        }
    }
}
