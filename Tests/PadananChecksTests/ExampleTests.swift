import PadananChecks
import PadananCore
import Testing

/// Runs every example of every check; a new check needs no test code.
///
/// Checks see plain text, so inline codes around it are no variant here: they never reach a check.
@Suite struct ExampleTests {
    @Test("An example finds exactly what is marked in it, however its text is encoded", arguments: ExampleCase.all, ExampleVariant.allCases)
    func findsWhatIsMarked(example: ExampleCase, variant: ExampleVariant) {
        let findings = example.findings { pair in
            Example.Pair(variant.apply(to: pair.source), pair.target.map(variant.apply), state: pair.state)
        }
        for (pair, found) in zip(example.example.pairs, findings) {
            let source = MarkedText(variant.apply(to: pair.source))
            let target = MarkedText(pair.target.map(variant.apply) ?? "")
            #expect(found.compactMap(\.source).sorted() == source.ranges, "\(pair.source)", sourceLocation: example.sourceLocation)
            #expect(found.compactMap(\.target).sorted() == target.ranges, "\(pair.target ?? "")", sourceLocation: example.sourceLocation)
            for finding in found {
                #expect(finding.check == example.description.id, sourceLocation: example.sourceLocation)
                #expect(finding.location?.sourceText == source.text, sourceLocation: example.sourceLocation)
                #expect(
                    !finding.message.isEmpty && !finding.message.hasSuffix("."), "\(finding.message)",
                    sourceLocation: example.sourceLocation)
            }
        }
        let hasFindings = findings.contains { !$0.isEmpty }
        #expect(hasFindings == example.isFailing, sourceLocation: example.sourceLocation)
    }

    @Test("Nothing is found when the check is switched off", arguments: ExampleCase.all)
    func ignoredCheckFindsNothing(example: ExampleCase) {
        for name in [example.description.id, example.description.name] {
            let findings = example.findings(selection: CheckSelection(ignore: [name]))
            #expect(findings.flatMap { $0 }.isEmpty, sourceLocation: example.sourceLocation)
        }
    }

    @Test("An empty target is the business of one check only", arguments: ExampleCase.all)
    func emptyTargetIsLeftToOneCheck(example: ExampleCase) {
        let findings = example.findings { Example.Pair($0.source, "", state: $0.state) }
        let hasSource = example.example.pairs.contains { !ExampleVariant.isBlank(MarkedText($0.source).text) }
        #expect(findings.contains { !$0.isEmpty } == (example.description.id == "COMP001" && hasSource))
    }

    @Test("A source taken over as its own translation has its findings inside the text", arguments: ExampleCase.all)
    func sourceAsTargetStaysInBounds(example: ExampleCase) {
        let findings = example.findings { Example.Pair($0.source, $0.source, state: $0.state) }
        for (pair, found) in zip(example.example.pairs, findings) {
            let bounds = TextRange(0, MarkedText(pair.source).text.utf8.count)
            for range in found.flatMap({ [$0.source, $0.target] }).compactMap(\.self) {
                #expect(bounds.contains(range), sourceLocation: example.sourceLocation)
            }
        }
    }

    @Test("Marks in examples are in pairs, and only failing examples have them", arguments: ExampleCase.all)
    func marksAreWellFormed(example: ExampleCase) {
        for text in example.example.pairs.flatMap({ [$0.source, $0.target ?? ""] }) {
            let marked = MarkedText(text)
            #expect(marked.isWellFormed, "\(text)", sourceLocation: example.sourceLocation)
            #expect(example.isFailing || marked.ranges.isEmpty, "\(text)", sourceLocation: example.sourceLocation)
        }
    }
}
