public import PadananCore

/// What the checks found in translated files, and the forms in which it is told.
///
/// ```swift
/// var output: [UInt8] = []
/// FindingsReport(toolVersion: "1.0.0", files: files, checks: checks, findings: findings).write(as: .sarif, to: &output)
/// ```
///
/// Output is valid UTF-8 and depends on nothing but the values given: the same findings give the same bytes.
public struct FindingsReport: Sendable {
    /// The version of padanan that made the findings.
    public var toolVersion: String
    /// The files that were checked, in the order in which they are reported.
    public var files: [CheckedFile]
    /// The checks that ran.
    public var checks: [CheckMetadata]
    /// The findings; within a file they are reported in this order.
    public var findings: [Finding]
    /// The language of the sources, for the page.
    public var sourceLanguage: LanguageTag
    /// The language of the translations, for the page.
    public var targetLanguage: LanguageTag

    /// A report.
    public init(
        toolVersion: String, files: [CheckedFile], checks: [CheckMetadata], findings: [Finding], sourceLanguage: LanguageTag = .indonesian,
        targetLanguage: LanguageTag = .english
    ) {
        self.toolVersion = toolVersion
        self.files = files
        self.checks = checks
        self.findings = findings
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
    }

    /// Writes the report behind `output`; `isColoured` matters to text only.
    public func write(as format: ReportFormat, isColoured: Bool = false, to output: inout [UInt8]) {
        switch format {
        case .text: writeText(isColoured: isColoured, to: &output)
        case .json: writeJSON(to: &output)
        case .ndjson: writeNDJSON(to: &output)
        case .sarif: writeSARIF(to: &output)
        case .junit: writeJUnit(to: &output)
        case .github: writeGitHub(to: &output)
        case .csv: writeCSV(to: &output)
        case .html: writeHTML(to: &output)
        }
    }

    /// A file with its findings.
    struct Group {
        var file: CheckedFile
        var findings: [Finding]
    }

    /// The findings by file: the files in their order, then any that only findings name.
    var groups: [Group] {
        var groups: [Group] = []
        var indices: [String: Int] = [:]
        for file in files where indices[file.name] == nil {
            indices[file.name] = groups.count
            groups.append(Group(file: file, findings: []))
        }
        for finding in findings {
            let name = finding.location?.file ?? ""
            if let index = indices[name] {
                groups[index].findings.append(finding)
            } else {
                indices[name] = groups.count
                groups.append(Group(file: CheckedFile(name: name, segments: 0), findings: [finding]))
            }
        }
        return groups
    }

    /// "2 errors, 1 warning in 3 files (52 segments); 1 file could not be checked".
    var summary: String {
        let checked = files.filter { $0.failure == nil }
        let segments = checked.reduce(0) { $0 + $1.segments }
        let place = "\(Counting.phrase(checked.count, "file")) (\(Counting.phrase(segments, "segment")))"
        let failures = files.count - checked.count
        let failed = failures == 0 ? "" : "; \(Counting.phrase(failures, "file")) could not be checked"
        return "\(SeverityCounts(findings).phrase) in \(place)\(failed)"
    }

    /// The metadata of the checks that ran, then of those that only findings name.
    var allChecks: [CheckMetadata] {
        var known = Set(checks.map(\.id))
        var all = checks
        for finding in findings where known.insert(finding.check).inserted {
            all.append(CheckMetadata(id: finding.check, name: finding.check, summary: finding.check))
        }
        return all
    }
}
