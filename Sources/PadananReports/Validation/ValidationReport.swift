import PadananCore

/// What validation found in files, and the forms in which it is told.
public struct ValidationReport: Sendable {
    /// The forms.
    public enum Format: String, Sendable, CaseIterable {
        /// A line a problem, for people.
        case text
        /// One JSON document.
        case json
        /// SARIF 2.1.0, for code scanning.
        case sarif
    }

    /// The version of padanan that validated.
    public var toolVersion: String
    /// The files in the order in which they are reported.
    public var files: [ValidatedFile]

    /// A report.
    public init(toolVersion: String, files: [ValidatedFile] = []) {
        self.toolVersion = toolVersion
        self.files = files
    }

    /// Writes the report behind `output`; `isColoured` matters to text only.
    public func write(as format: Format, isColoured: Bool = false, to output: inout [UInt8]) {
        switch format {
        case .text: writeText(isColoured: isColoured, to: &output)
        case .json: writeJSON(to: &output)
        case .sarif: findings.write(as: .sarif, to: &output)
        }
    }

    private func writeText(isColoured: Bool, to output: inout [UInt8]) {
        for file in files {
            for diagnostic in file.diagnostics {
                let line = diagnostic.inFile(file.name).description
                let label = "\(diagnostic.severity.rawValue)[\(diagnostic.code)]"
                let styled = Style(diagnostic.severity).applied(to: label, isColoured: isColoured)
                output.writeLine(line.replacing(label, with: styled, maxReplacements: 1))
            }
            guard file.failure == nil else { continue }
            let verdict = file.isValid ? "valid" : "not valid"
            let kind = file.kind.map { "\(verdict) \($0)" } ?? verdict
            let counts = file.diagnostics.isEmpty ? "" : ", \(SeverityCounts(file.diagnostics.map(\.severity)).phrase)"
            output.writeLine("\(file.name.escapingControlCharacters()): \(Style.bold.applied(to: kind, isColoured: isColoured))\(counts)")
        }
    }

    private func writeJSON(to output: inout [UInt8]) {
        JSONWriter.append(to: &output, layout: .indented) { json in
            json.object { json in
                json.member("schemaVersion", 1)
                json.object("tool") { json in
                    json.member("name", "padanan")
                    json.member("version", toolVersion)
                }
                json.object("summary") { json in
                    json.member("files", files.count)
                    json.member("validFiles", files.count(where: \.isValid))
                    json.member("failedFiles", files.count { $0.failure != nil })
                    SeverityCounts(files.flatMap(\.diagnostics).map(\.severity)).writeMembers(to: &json)
                }
                json.array("files", of: files) { json, file in
                    json.object { json in
                        json.member("name", file.name)
                        json.member("kind", file.kind)
                        json.member("valid", file.isValid)
                        json.array("problems", of: file.diagnostics) { json, problem in write(problem, to: &json) }
                        if let failure = file.failure {
                            json.key("failure")
                            write(failure, to: &json)
                        }
                    }
                }
            }
        }
        output.writeLine()
    }

    private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.object { json in
            json.member("severity", diagnostic.severity.rawValue)
            json.member("code", diagnostic.code)
            json.member("message", diagnostic.message)
            json.member("advice", diagnostic.advice)
            json.member("line", diagnostic.position?.line)
            json.member("column", diagnostic.position?.column)
        }
    }

    /// The report as one of findings, for the forms that the two have in common.
    private var findings: FindingsReport {
        FindingsReport(
            toolVersion: toolVersion, files: files.map { CheckedFile(name: $0.name, segments: 0, failure: $0.failure) }, checks: [],
            findings: files.flatMap { file in
                file.diagnostics.map { diagnostic in
                    Finding(
                        check: diagnostic.code, severity: diagnostic.severity,
                        message: diagnostic.advice.map { "\(diagnostic.message); \($0)" } ?? diagnostic.message,
                        location: FindingLocation(
                            file: file.name, segment: SegmentReference(unit: "", segment: ""), position: diagnostic.position,
                            sourceText: "", targetText: ""))
                }
            })
    }
}
