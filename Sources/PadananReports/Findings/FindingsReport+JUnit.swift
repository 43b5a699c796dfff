import PadananCore

/// The report as JUnit XML: a suite for each file, in it a case for each check.
///
/// Errors and warnings fail a case; what is merely worth knowing is its output.
extension FindingsReport {
    func writeJUnit(to output: inout [UInt8]) {
        let groups = groups
        let checks = allChecks
        let suites = groups.map { group in Suite(group: group, checks: checks) }
        output.writeLine(#"<?xml version="1.0" encoding="UTF-8"?>"#)
        let tests = suites.reduce(0) { $0 + $1.tests }
        let failures = suites.reduce(0) { $0 + $1.failures }
        let errors = suites.reduce(0) { $0 + $1.errors }
        output.writeLine(#"<testsuites name="padanan" tests="\#(tests)" failures="\#(failures)" errors="\#(errors)">"#)
        for suite in suites { suite.write(to: &output) }
        output.writeLine("</testsuites>")
    }

    private struct Suite {
        private let file: CheckedFile
        private let cases: [(check: CheckMetadata, findings: [Finding])]

        init(group: Group, checks: [CheckMetadata]) {
            file = group.file
            let byCheck = Dictionary(grouping: group.findings, by: \.check)
            cases = group.file.failure == nil ? checks.map { ($0, byCheck[$0.id] ?? []) } : []
        }

        var tests: Int { file.failure == nil ? cases.count : 1 }
        var failures: Int { cases.count { Self.fails($0.findings) } }
        var errors: Int { file.failure == nil ? 0 : 1 }

        private static func fails(_ findings: [Finding]) -> Bool { findings.contains { $0.severity > .info } }

        func write(to output: inout [UInt8]) {
            let name = XMLText.escaped(file.name.isEmpty ? "(no file)" : file.name)
            output.writeLine(##"  <testsuite name="\##(name)" tests="\##(tests)" failures="\##(failures)" errors="\##(errors)">"##)
            if let failure = file.failure {
                output.writeLine(##"    <testcase name="readable" classname="\##(name)">"##)
                let message = XMLText.escaped(failure.message)
                let body = XMLText.escaped(failure.description)
                output.writeLine(##"      <error type="\##(XMLText.escaped(failure.code))" message="\##(message)">\##(body)</error>"##)
                output.writeLine("    </testcase>")
            }
            for (check, findings) in cases { writeCase(check, findings, className: name, to: &output) }
            output.writeLine("  </testsuite>")
        }

        private func writeCase(_ check: CheckMetadata, _ findings: [Finding], className: String, to output: inout [UInt8]) {
            let title = check.id == check.name ? check.id : "\(check.id) \(check.name)"
            let opening = ##"    <testcase name="\##(XMLText.escaped(title))" classname="\##(className)""##
            guard let first = findings.first else {
                output.writeLine(opening + "/>")
                return
            }
            let worst = findings.map(\.severity).max() ?? first.severity
            let body = XMLText.escaped(findings.map(Self.line).joined(separator: "\n"))
            output.writeLine(opening + ">")
            if Self.fails(findings) {
                let more = findings.count == 1 ? "" : " (and \(findings.count - 1) more)"
                let message = XMLText.escaped(first.message + more)
                output.writeLine(##"      <failure type="\##(worst.rawValue)" message="\##(message)">\##(body)</failure>"##)
            } else {
                output.writeLine("      <system-out>\(body)</system-out>")
            }
            output.writeLine("    </testcase>")
        }

        private static func line(_ finding: Finding) -> String {
            var line = ""
            if let location = finding.location {
                line += location.file
                if let position = location.position { line += ":\(position)" }
                line += ": "
            }
            line += "\(finding.severity.rawValue)[\(finding.check)]: \(finding.message)"
            if !finding.suggestions.isEmpty { line += " (better: \(finding.suggestions.joined(separator: " / ")))" }
            return line.onOneLine()
        }
    }
}
