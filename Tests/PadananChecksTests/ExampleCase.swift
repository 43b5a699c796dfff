import PadananChecks
import PadananCore
import Testing

/// One example of one check, as an argument of a parameterised test.
struct ExampleCase: Sendable, CustomTestStringConvertible {
    let check: any Check.Type
    let description: CheckDescription
    let example: Example
    let isFailing: Bool
    let number: Int

    static let all: [ExampleCase] = BuiltInChecks.types.flatMap { check in
        let description = check.description
        return description.failing.enumerated().map { ExampleCase(check, description, $1, isFailing: true, number: $0 + 1) }
            + description.passing.enumerated().map { ExampleCase(check, description, $1, isFailing: false, number: $0 + 1) }
    }

    private init(_ check: any Check.Type, _ description: CheckDescription, _ example: Example, isFailing: Bool, number: Int) {
        self.check = check
        self.description = description
        self.example = example
        self.isFailing = isFailing
        self.number = number
    }

    var testDescription: String { "\(description.id) \(isFailing ? "failing" : "passing") \(number)" }

    /// Where the example stands, so that a failure points at it.
    var sourceLocation: SourceLocation {
        SourceLocation(fileID: example.fileID, filePath: example.fileID, line: example.line, column: 1)
    }

    /// What the check finds in the example's segments after `change`, segment by segment.
    func findings(selection: CheckSelection = .all, _ change: (Example.Pair) -> Example.Pair = { $0 }) -> [[Finding]] {
        var runner = CheckRunner(
            checks: [check], selection: selection, resources: CheckResources(glossaries: [example.glossary]))
        var findings = example.pairs.enumerated().map { index, pair in
            let pair = change(pair)
            return runner.check(
                SegmentPair(
                    source: MarkedText(pair.source).text, target: pair.target.map { MarkedText($0).text }, state: pair.state,
                    reference: SegmentReference(unit: "1", segment: "\(index + 1)")))
        }
        for finding in runner.finish() {
            let index = Int(finding.location?.segment.segment ?? "") ?? 1
            findings[index - 1].append(finding)
        }
        return findings
    }
}
