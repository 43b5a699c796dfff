import PadananCore

/// The report as workflow commands that a GitHub runner turns into annotations.
///
/// A step shows at most ten of a level and drops the rest without a word, so ten are written, and a last notice says how many more
/// there are.
extension FindingsReport {
    private static let annotationLimit = 10

    func writeGitHub(to output: inout [UInt8]) {
        var left: [Severity: Int] = [.error: Self.annotationLimit, .warning: Self.annotationLimit, .info: Self.annotationLimit - 1]
        var hidden: [Finding] = []
        var hiddenFailures = 0
        for file in files {
            guard let failure = file.failure else { continue }
            guard left[.error, default: 0] > 0 else {
                hiddenFailures += 1
                continue
            }
            left[.error, default: 0] -= 1
            writeCommand(
                .error, file: file.name, position: failure.position, title: failure.code,
                message: failure.advice.map { "\(failure.message); \($0)" } ?? failure.message, to: &output)
        }
        for finding in groups.lazy.flatMap(\.findings) {
            guard left[finding.severity, default: 0] > 0 else {
                hidden.append(finding)
                continue
            }
            left[finding.severity, default: 0] -= 1
            let better = finding.suggestions.isEmpty ? "" : "\nBetter: \(finding.suggestions.joined(separator: " / "))"
            writeCommand(
                finding.severity, file: finding.location?.file, position: finding.location?.position, title: finding.check,
                message: finding.message + better, to: &output)
        }
        guard !hidden.isEmpty || hiddenFailures > 0 else { return }
        let message = "Not shown here: \(SeverityCounts(hidden).phrase). In all: \(summary)"
        writeCommand(.info, file: nil, position: nil, title: "padanan", message: message, to: &output)
    }

    private func writeCommand(
        _ severity: Severity, file: String?, position: SourcePosition?, title: String, message: String, to output: inout [UInt8]
    ) {
        var properties: [String] = []
        if let file, !file.isEmpty { properties.append("file=\(Self.escaped(file, isProperty: true))") }
        if let position { properties.append("line=\(position.line),col=\(position.column)") }
        properties.append("title=\(Self.escaped(title, isProperty: true))")
        output.writeLine("::\(command(severity)) \(properties.joined(separator: ","))::\(Self.escaped(message, isProperty: false))")
    }

    private func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    /// Percent, CR and LF as the runner decodes them, colon and comma too in properties; other control characters as `\u{…}`.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result += String(scalar).escapingControlCharacters()
            }
        }
        return result
    }
}
