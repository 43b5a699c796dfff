import PadananCore

/// The report as one JSON document, and as one JSON object a finding.
extension FindingsReport {
    func writeJSON(to output: inout [UInt8]) {
        JSONWriter.append(to: &output, layout: .indented) { json in
            json.object { json in
                json.member("schemaVersion", 1)
                json.object("tool") { json in
                    json.member("name", "padanan")
                    json.member("version", toolVersion)
                }
                json.object("summary") { json in
                    json.member("files", files.count)
                    json.member("failedFiles", files.count { $0.failure != nil })
                    json.member("segments", files.reduce(0) { $0 + $1.segments })
                    SeverityCounts(findings).writeMembers(to: &json)
                }
                json.array("checks", of: allChecks) { json, check in
                    json.object { json in
                        json.member("id", check.id)
                        json.member("name", check.name)
                        json.member("summary", check.summary)
                        json.member("helpURI", check.helpURI)
                    }
                }
                json.array("files", of: groups) { json, group in
                    json.object { json in
                        json.member("file", group.file.name)
                        json.member("segments", group.file.segments)
                        SeverityCounts(group.findings).writeMembers(to: &json)
                        writeFailure(of: group.file, to: &json)
                    }
                }
                json.array("findings", of: groups.lazy.flatMap(\.findings)) { json, finding in
                    json.object { json in writeMembers(of: finding, to: &json) }
                }
            }
        }
        output.append(UInt8(ascii: "\n"))
    }

    func writeNDJSON(to output: inout [UInt8]) {
        for finding in groups.lazy.flatMap(\.findings) {
            JSONWriter.append(to: &output) { json in
                json.object { json in writeMembers(of: finding, to: &json) }
            }
            output.append(UInt8(ascii: "\n"))
        }
    }

    private func writeFailure(of file: CheckedFile, to json: inout JSONWriter) {
        guard let failure = file.failure else {
            json.key("failure")
            json.null()
            return
        }
        json.object("failure") { json in
            json.member("code", failure.code)
            json.member("message", failure.message)
            json.member("advice", failure.advice)
            json.positionMembers(failure.position)
        }
    }

    private func writeMembers(of finding: Finding, to json: inout JSONWriter) {
        let location = finding.location
        json.member("file", location?.file)
        json.positionMembers(location?.position)
        json.member("unit", location?.segment.unit)
        json.member("segment", location?.segment.segment)
        json.findingMembers(finding)
        json.member("sourceText", location?.sourceText)
        json.member("targetText", location?.targetText)
    }
}
