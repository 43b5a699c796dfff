import PadananCore

/// The report as SARIF 2.1.0 (OASIS, 2020), for code scanning services.
///
/// Columns are counted in Unicode code points, as everywhere in padanan, and the run says so (`columnKind`, section 3.14.17).
extension FindingsReport {
    /// What services accept in a run; the rest is announced, not dropped in silence.
    static let sarifLimit = 25_000

    func writeSARIF(to output: inout [UInt8]) {
        let checks = allChecks
        var ruleIndices: [String: Int] = [:]
        for (index, check) in checks.enumerated() { ruleIndices[check.id] = index }
        JSONWriter.append(to: &output, layout: .indented) { json in
            json.object { json in
                json.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
                json.member("version", "2.1.0")
                json.array("runs", of: [()]) { json, _ in
                    json.object { json in
                        json.object("tool") { json in writeDriver(checks, to: &json) }
                        json.member("columnKind", "unicodeCodePoints")
                        writeInvocation(to: &json)
                        var seen: [FingerprintInFile: Int] = [:]
                        json.array("results", of: groups.lazy.flatMap(\.findings).prefix(Self.sarifLimit)) { json, finding in
                            let key = FingerprintInFile(file: finding.location?.file ?? "", fingerprint: Fingerprint(of: finding))
                            seen[key, default: 0] += 1
                            let occurrence = seen[key, default: 1]
                            json.object { json in
                                writeResult(finding, rule: ruleIndices[finding.check], to: &json)
                                json.object("partialFingerprints") { json in
                                    json.member("sourceCheckTerm/v1", "\(key.fingerprint):\(occurrence)")
                                }
                            }
                        }
                    }
                }
            }
        }
        output.append(UInt8(ascii: "\n"))
    }

    /// Equal segments of one file have equal fingerprints and are told apart by a number.
    private struct FingerprintInFile: Hashable {
        var file: String
        var fingerprint: Fingerprint
    }

    private func writeDriver(_ checks: [CheckMetadata], to json: inout JSONWriter) {
        json.object("driver") { json in
            json.member("name", "padanan")
            json.member("version", toolVersion)
            json.array("rules", of: checks) { json, check in
                json.object { json in
                    json.member("id", check.id)
                    json.member("name", check.name)
                    json.object("shortDescription") { json in json.member("text", check.summary) }
                    if let uri = check.webAddress { json.member("helpUri", uri) }
                }
            }
        }
    }

    /// Says which files could not be checked, and whether results were left out.
    private func writeInvocation(to json: inout JSONWriter) {
        let failures = files.filter { $0.failure != nil }
        json.array("invocations", of: [()]) { json, _ in
            json.object { json in
                json.member("executionSuccessful", failures.isEmpty)
                json.key("toolExecutionNotifications")
                json.beginArray()
                for file in failures {
                    json.object { json in
                        json.member("level", "error")
                        json.object("message") { json in json.member("text", file.failure?.message ?? "") }
                        writeLocations(file: file.name, position: file.failure?.position, segment: nil, to: &json)
                    }
                }
                if findings.count > Self.sarifLimit {
                    let text = "\(findings.count - Self.sarifLimit) of \(findings.count) findings were left out; see another format."
                    json.object { json in
                        json.member("level", "warning")
                        json.object("message") { json in json.member("text", text) }
                    }
                }
                json.endArray()
            }
        }
    }

    private func writeResult(_ finding: Finding, rule: Int?, to json: inout JSONWriter) {
        json.member("ruleId", finding.check)
        if let rule { json.member("ruleIndex", rule) }
        json.member("level", level(of: finding.severity))
        json.object("message") { json in
            let suggestions = finding.suggestions.isEmpty ? "" : " Better: \(finding.suggestions.joined(separator: " / "))."
            json.member("text", "\(finding.message).\(suggestions)")
        }
        guard let location = finding.location else { return }
        // What is about a file as a whole, or a line of it, names no segment.
        let segment = location.segment.segment.isEmpty ? nil : location.segment
        writeLocations(file: location.file, position: location.position, segment: segment, to: &json)
    }

    private func writeLocations(file: String, position: SourcePosition?, segment: SegmentReference?, to json: inout JSONWriter) {
        json.array("locations", of: [()]) { json, _ in
            json.object { json in
                json.object("physicalLocation") { json in
                    json.object("artifactLocation") { json in json.member("uri", FileURI.reference(to: file)) }
                    if let position {
                        json.object("region") { json in
                            json.member("startLine", position.line)
                            json.member("startColumn", position.column)
                        }
                    }
                }
                guard let segment else { return }
                json.array("logicalLocations", of: [()]) { json, _ in
                    json.object { json in
                        json.member("name", segment.segment)
                        json.member("fullyQualifiedName", segment.description)
                        json.member("kind", "element")
                    }
                }
            }
        }
    }

    private func level(of severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }
}
