import PadananChecks
import PadananCore
import Testing

@Suite struct CheckRunnerTests {
    private let empty = SegmentPair(source: "Satu.", target: "", file: "a.xlf", reference: SegmentReference(unit: "u1", segment: "s2"))

    @Test("A finding names the check, the file, the segment and both texts")
    func locationIsFilledIn() throws {
        var runner = CheckRunner()
        var pair = empty
        pair.position = SourcePosition(line: 7, column: 3)
        let finding = try #require(runner.check(pair).first)
        #expect(finding.check == "COMP001")
        #expect(finding.severity == .error)
        #expect(finding.location?.file == "a.xlf")
        #expect(finding.location?.segment == SegmentReference(unit: "u1", segment: "s2"))
        #expect(finding.location?.position == SourcePosition(line: 7, column: 3))
        #expect(finding.location?.sourceText == "Satu." && finding.location?.targetText.isEmpty == true)
    }

    @Test("A segment that is not offered for translation is not checked")
    func untranslatableIsPassedOver() {
        var runner = CheckRunner()
        var pair = empty
        pair.isTranslatable = false
        #expect(runner.check(pair).isEmpty)
    }

    @Test("A document's segment is checked by its plain texts")
    func segmentGivesItsPlainTexts() {
        let segment = Segment(id: "s", source: "Sumber", target: "Target", state: .reviewed)
        let pair = SegmentPair(segment, unit: "u", file: "f")
        #expect(pair.source == "Sumber" && pair.target == "Target" && pair.state == .reviewed)
        #expect(SegmentPair(Segment(id: "s", source: "Sumber"), unit: "u", file: "f").target == nil)
    }

    @Test("What one article says is forgotten when the next begins")
    func finishForgets() {
        let first = SegmentPair(source: "Wina", target: "Vienna")
        let second = SegmentPair(source: "Wina", target: "Wien")
        var runner = CheckRunner(selection: CheckSelection(select: ["CONS001"]))
        #expect(runner.findings(in: [first, second]).count == 1)
        #expect(runner.findings(in: [second]).isEmpty)
    }

    @Test("A check may look back at the whole article when it ends")
    func finishReports() {
        var runner = CheckRunner(checks: [CountingCheck.self])
        let findings = runner.findings(in: [empty, empty])
        #expect(findings.map(\.message) == ["2 segments"])
        #expect(findings.first?.check == "NUM999" && findings.first?.location?.file == "whole")
        #expect(runner.findings(in: [empty]).map(\.message) == ["1 segments"])
    }

    @Test("Findings come in the order of the segments")
    func orderIsThatOfTheArticle() {
        let pairs = (1...5).map {
            SegmentPair(source: "\($0) kapal", target: "ships", reference: SegmentReference(unit: "\($0)", segment: "1"))
        }
        var runner = CheckRunner()
        #expect(runner.findings(in: pairs).compactMap(\.location?.segment.unit) == ["1", "2", "3", "4", "5"])
    }
}
