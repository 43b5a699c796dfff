import PadananCore

/// How many findings there are of each severity.
struct SeverityCounts {
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var infos = 0

    init(_ findings: some Sequence<Finding>) { self.init(findings.lazy.map(\.severity)) }

    init(_ severities: some Sequence<Severity>) {
        for severity in severities {
            switch severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .info: infos += 1
            }
        }
    }

    var total: Int { errors + warnings + infos }

    /// "2 errors, 1 warning", without what there is none of; "no findings" for none at all.
    var phrase: String {
        var parts: [String] = []
        if errors > 0 { parts.append(Counting.phrase(errors, "error")) }
        if warnings > 0 { parts.append(Counting.phrase(warnings, "warning")) }
        if infos > 0 { parts.append("\(infos) info") }
        return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member("errors", errors)
        json.member("warnings", warnings)
        json.member("infos", infos)
    }
}
