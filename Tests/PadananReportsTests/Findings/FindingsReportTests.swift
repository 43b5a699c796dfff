import Foundation
import PadananCore
import PadananReports
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct FindingsReportTests {
    private let empty = FindingsReport(toolVersion: "1.2.3", files: [], checks: [], findings: [])

    private func output(_ report: FindingsReport, as format: ReportFormat, isColoured: Bool = false) -> [UInt8] {
        var output: [UInt8] = []
        report.write(as: format, isColoured: isColoured, to: &output)
        return output
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("Each format writes the sample report as recorded", arguments: ReportFormat.allCases)
    func goldens(format: ReportFormat) throws {
        try Golden.expect(output(SampleFindings.report, as: format), named: "findings.\(format.rawValue)")
    }

    @Test("No format lets control or bidirectional characters through", arguments: ReportFormat.allCases)
    func noControlCharacters(format: ReportFormat) {
        let text = text(output(SampleFindings.report, as: format))
        #expect(
            text.unicodeScalars.allSatisfy { scalar in
                scalar == "\n" || scalar == "\t" || (scalar == "\r" && format == .csv)
                    || String(scalar).escapingControlCharacters() == String(scalar)
            })
    }

    @Test("Every format is written behind what is there", arguments: ReportFormat.allCases)
    func appends(format: ReportFormat) {
        var output = Array("before".utf8)
        SampleFindings.report.write(as: format, to: &output)
        #expect(text(output) == "before" + text(self.output(SampleFindings.report, as: format)))
    }

    @Test("A report of nothing is whole in every format", arguments: ReportFormat.allCases)
    func emptyReport(format: ReportFormat) throws {
        let output = output(empty, as: format)
        switch format {
        case .text: #expect(text(output) == "no findings in 0 files (0 segments)\n")
        case .json, .sarif: _ = try JSONReader.read(output)
        case .junit: #expect(XMLParser(data: Data(output)).parse())
        case .html: #expect(text(output).contains("</html>"))
        case .csv: #expect(text(output).hasPrefix("file,line,"))
        case .ndjson, .github: #expect(output.isEmpty)
        }
    }

    @Test("The JSON formats are JSON to our reader and to Foundation", arguments: [ReportFormat.json, .sarif, .ndjson])
    func jsonIsJSON(format: ReportFormat) throws {
        let output = output(SampleFindings.report, as: format)
        let documents = format == .ndjson ? output.split(separator: UInt8(ascii: "\n")).map(Array.init) : [output]
        for document in documents {
            _ = try JSONReader.read(document)
            _ = try JSONSerialization.jsonObject(with: Data(document))
        }
        #expect(documents.count == (format == .ndjson ? 6 : 1))
    }

    @Test("JUnit is well-formed whatever characters the texts hold")
    func junitIsWellFormed() {
        var report = SampleFindings.report
        let hostile = String(
            String.UnicodeScalarView((0...0x2100).compactMap(Unicode.Scalar.init) + ["\u{FFFE}", "\u{FFFF}", "\u{1FFFF}"]))
        report.findings[0].message = hostile
        report.files[0].name = hostile
        let output = output(report, as: .junit)
        #expect(XMLParser(data: Data(output)).parse())
        // Parsers let these two pass in places; XML 1.0 (section 2.2) does not.
        #expect(!text(output).unicodeScalars.contains { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" })
    }

    @Test("Colour is there when asked for, and is nothing but escape sequences round the same text")
    func colour() {
        let plain = text(output(SampleFindings.report, as: .text))
        let coloured = text(output(SampleFindings.report, as: .text, isColoured: true))
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured.contains("\u{1B}[1;31merror[TERM001]\u{1B}[0m"))
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    }

    @Test("GitHub gets at most ten of a level, and a last notice for the rest")
    func annotationLimit() {
        let findings = Severity.allCases.flatMap { severity in
            (0..<30).map { Finding(check: "C", severity: severity, message: "no \($0)") }
        }
        let report = FindingsReport(toolVersion: "1", files: [CheckedFile(name: "a", segments: 1)], checks: [], findings: findings)
        let lines = text(output(report, as: .github)).split(separator: "\n")
        for level in ["error", "warning", "notice"] { #expect(lines.count { $0.hasPrefix("::\(level) ") } == 10) }
        #expect(
            lines.last
                == "::notice title=padanan::Not shown here: 20 errors, 20 warnings, 21 info. In all: 30 errors, 30 warnings, 30 info in 1 file (1 segment)"
        )
    }

    @Test("SARIF stops at what services take, and says so")
    func sarifLimit() throws {
        let findings = (0..<25_003).map { Finding(check: "C", severity: .error, message: "no \($0)") }
        let report = FindingsReport(toolVersion: "1", files: [], checks: [], findings: findings)
        let run = try #require(try JSONReader.read(output(report, as: .sarif)).object?["runs"]?.array?.first?.object)
        #expect(run["results"]?.array?.count == 25_000)
        let notifications = run["invocations"]?.array?.first?.object?["toolExecutionNotifications"]?.array
        let message = notifications?.first?.object?["message"]?.object?["text"]?.string
        #expect(message == "3 of 25003 findings were left out; see another format.")
    }

    @Test("A SARIF fingerprint stays when the file is renamed and the segment moves, and differs for another term")
    func fingerprints() throws {
        func fingerprints(_ change: (inout [Finding]) -> Void) throws -> [String] {
            var report = SampleFindings.report
            report.findings = [report.findings[0], report.findings[0]]
            change(&report.findings)
            let run = try #require(try JSONReader.read(output(report, as: .sarif)).object?["runs"]?.array?.first?.object)
            return run["results"]?.array?.compactMap { $0.object?["partialFingerprints"]?.object?.members.first?.value.string } ?? []
        }
        let original = try fingerprints { _ in }
        let moved = try fingerprints { findings in
            for index in findings.indices {
                findings[index].location?.file = "other.xlf"
                findings[index].location?.segment.segment = "s99"
                findings[index].location?.position = nil
                findings[index].message = "said otherwise"
            }
        }
        let otherTerm = try fingerprints { $0[0].source = TextRange(11, 13) }
        #expect(original == moved)
        #expect(Set(original).count == 2)
        #expect(original[0] != otherTerm[0])
    }

    @Test("Cells that a spreadsheet would run are guarded", arguments: ["=1", "+1", "-1", "@x", "\tx", "\rx"])
    func formulas(text value: String) {
        let report = FindingsReport(
            toolVersion: "1", files: [], checks: [], findings: [Finding(check: "C", severity: .error, message: value)])
        let cells = text(output(report, as: .csv)).split(separator: "\r\n", maxSplits: 1)[1]
        #expect(cells.contains("'\(value)"))
    }
}
