import PadananCore
import PadananTerminology
import Testing

@Suite struct GlossaryLintTests {
    /// A glossary of rows `concept: source = target (status) [part of speech]`, each row a line; what is in brackets may be missing.
    private func glossary(_ rows: [String]) -> Glossary {
        var glossary = Glossary(name: "g")
        for (index, row) in rows.enumerated() {
            let parts = row.split(separator: ": ", maxSplits: 1).map(String.init)
            var terms = parts[1]
            var partOfSpeech: PartOfSpeech?
            for candidate in PartOfSpeech.allCases where terms.hasSuffix(" [\(candidate.rawValue)]") {
                partOfSpeech = candidate
                terms.removeLast(candidate.rawValue.count + 3)
            }
            var status = TermStatus.preferred
            for candidate in TermStatus.allCases where terms.hasSuffix(" (\(candidate.rawValue))") {
                status = candidate
                terms.removeLast(candidate.rawValue.count + 3)
            }
            let sides = terms.split(separator: " = ", omittingEmptySubsequences: false).map(String.init)
            let place = glossary.concepts.firstIndex { $0.id == parts[0] } ?? glossary.concepts.count
            if place == glossary.concepts.count { glossary.concepts.append(Concept(id: parts[0])) }
            if !glossary.concepts[place].sourceTerms.contains(where: { $0.text == sides[0] }) {
                glossary.concepts[place].sourceTerms.append(Term(sides[0], partOfSpeech: partOfSpeech, line: index + 1))
            }
            glossary.concepts[place].targetTerms.append(
                Term(sides[1], status: status, partOfSpeech: partOfSpeech, line: index + 1))
        }
        return glossary
    }

    @Test(
        "A fault is named with its line",
        arguments: [
            (["c: duta besar = ambassador"], []),
            (["c: duta besar = ambassador", "c: dubes = envoy (admitted)"], []),
            (["a: AS = US [acronym]", "b: as = axle"], ["2 glossary-short-term"]),
            (["a: UU = law", "b: PP = regulation"], []),
            (["a: duta = envoy", "b: duta = envoy"], ["2 glossary-duplicate"]),
            (["a: duta = envoy", "a: duta = envoy"], ["2 glossary-duplicate"]),
            (["a: Duta = envoy", "b: duta = legate"], ["2 glossary-case-duplicate"]),
            (["a: duta = envoy", "a: duta = Envoy"], ["2 glossary-case-duplicate"]),
            (["a: duta = envoy", "a: duta = legate"], ["2 glossary-conflict"]),
            (["a: dewan keamanan = Security Council", "a: dewan = Council"], []),
            (["a: duta = envoy", "b: duta = legate"], ["2 glossary-conflict"]),
            (["a: duta = envoy", "b: duta = legate (admitted)"], ["2 glossary-no-preferred-target"]),
            (
                ["a: duta = envoy", "b: duta = envoy (forbidden)", "b: duta = legate (admitted)"],
                ["2 glossary-no-preferred-target", "2 glossary-contradiction"]
            ),
            (["a: duta = envoy", "a: duta = envoy (forbidden)"], ["2 glossary-contradiction"]),
            (["a: duta = envoy (deprecated)"], ["1 glossary-no-preferred-target"]),
            (["a:  duta = envoy"], ["1 glossary-surrounding-space"]),
            (["a: duta  besar = envoy"], ["1 glossary-double-space"]),
            (["a: duta = "], ["1 glossary-empty-term"]),
            (["a: duta\u{A0}besar = envoy"], ["1 glossary-no-break-space"]),
            (["a: duta\u{200B} besar\u{200B} = envoy"], ["1 glossary-invisible-character"]),
            (["a: duta \u{202E}besar\u{202C} = envoy"], ["1 glossary-bidi-character"]),
            (["a: duta\u{1B}[31m = envoy"], ["1 glossary-control-character"]),
            (["a: duta = en\nvoy"], ["1 glossary-line-break"]),
            (["a: kafe\u{301} = caf\u{E9}"], ["1 glossary-decomposed"]),
            (["a: \u{253}\u{301} = \u{915}\u{94D}"], []),
            (["a: =1+1 = two"], ["1 glossary-formula"]),
            (["a: duta = @envoy"], ["1 glossary-formula"]),
            (["a: yang = which", "b: Dan = and"], ["1 glossary-function-word", "2 glossary-function-word"]),
            (["a: DAN = National Academy Board"], []),
            (["a: di = at [acronym]"], ["1 glossary-lowercase-acronym"]),
            (["a: uu = law"], ["1 glossary-short-term"]),
        ])
    func faults(rows: [String], expected: [String]) {
        let found = GlossaryLint.diagnostics(for: glossary(rows))
        #expect(found.map { "\($0.position?.line ?? 0) \($0.code)" } == expected)
        #expect(found.allSatisfy { $0.severity == .warning })
    }

    @Test("A term of a whole paragraph is reported, and cut short in the message")
    func longTerm() throws {
        let text = String(repeating: "kata ", count: 50) + "akhir"
        let found = GlossaryLint.diagnostics(for: glossary(["a: \(text) = end"]))
        #expect(found.map(\.code) == ["glossary-long-term"])
        #expect(try #require(found.first).message.utf8.count < 160)
    }

    @Test("A concept without source or target is reported, one that is kept untranslated is not")
    func incompleteConcepts() {
        let glossary = Glossary(
            name: "g",
            concepts: [
                Concept(id: "a", sourceTerms: [Term("gotong royong")], isKeptUntranslated: true),
                Concept(id: "b", sourceTerms: [Term("musyawarah")]),
                Concept(id: "c", targetTerms: [Term("consensus")]),
            ])
        #expect(GlossaryLint.diagnostics(for: glossary).map(\.code) == ["glossary-no-target", "glossary-no-source"])
    }

    @Test("Large and hostile glossaries are linted without quadratic work", .timeLimit(.minutes(1)))
    func largeGlossaries() {
        let wide = (0..<20_000).map { index in
            Concept(
                id: "c\(index)", sourceTerms: [Term("istilah \(index)", line: index)], targetTerms: [Term("term \(index)", line: index)])
        }
        #expect(GlossaryLint.diagnostics(for: Glossary(name: "wide", concepts: wide)).isEmpty)
        let sources = (0..<3000).map { Term("istilah \($0)", line: $0) }
        let targets = (0..<3000).map { Term("term \($0)", status: $0 == 0 ? .preferred : .admitted, line: $0) }
        let twins = ["a", "b"].map { Concept(id: $0, sourceTerms: sources, targetTerms: targets) }
        #expect(GlossaryLint.diagnostics(for: Glossary(name: "twins", concepts: twins)).count == 3000 * 64)
        let same = (0..<20_000).map { index in
            Concept(id: "c\(index)", sourceTerms: [Term("istilah", line: index)], targetTerms: [Term("term", line: index)])
        }
        #expect(GlossaryLint.diagnostics(for: Glossary(name: "same", concepts: same)).count == 19_999)
    }
}
