import PadananCore

/// Coverage as one JSON document.
extension CoverageListing {
    func writeJSON(to output: inout [UInt8]) {
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
                        writeMembers(of: report, to: &json)
                    }
                }
                json.object("total") { json in
                    json.member("files", reports.count)
                    writeMembers(of: total, to: &json)
                }
            }
        }
        output.append(UInt8(ascii: "\n"))
    }

    private func writeMembers(of report: CoverageReport, to json: inout JSONWriter) {
        json.key("percentage")
        json.number((report.percentage * 100).rounded() / 100)
        json.member("contentWords", report.contentWords)
        json.member("coveredWords", report.coveredWords)
        json.member("segments", report.segments)
        json.member("segmentsWithTerms", report.segmentsWithTerms)
        json.array("terms", of: report.concepts) { json, use in
            json.object { json in
                json.member("concept", use.concept)
                json.member("term", use.term)
                json.member("targets", use.targets)
                json.member("count", use.total)
                json.object("grades") { json in
                    for grade in MatchGrade.allCases {
                        if let count = use.counts[grade] { json.member(grade.rawValue, count) }
                    }
                }
            }
        }
        json.array("candidates", of: report.candidates) { json, candidate in
            json.object { json in
                json.member("text", candidate.text)
                json.member("count", candidate.count)
                json.member("name", candidate.isName)
            }
        }
    }
}
