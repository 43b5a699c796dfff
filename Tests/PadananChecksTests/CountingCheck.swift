import PadananChecks
import PadananCore

/// Counts segments, to see when checks are made and finished.
struct CountingCheck: Check {
    static let description = CheckDescription(
        id: "NUM999", name: "counting", summary: "Counts", rationale: "For tests", category: .numbers, defaultSeverity: .info, passing: [],
        failing: [])
    private var count = 0

    init(resources: CheckResources) {}

    mutating func check(_ pair: AnalysedPair, into findings: inout FindingCollector) { count += 1 }

    mutating func finish(into findings: inout FindingCollector) {
        let location = FindingLocation(
            file: "whole", segment: SegmentReference(unit: "-", segment: "-"), sourceText: "", targetText: "")
        findings.report("\(count) segments", at: location)
    }
}
