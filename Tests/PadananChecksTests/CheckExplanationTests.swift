import PadananChecks
import PadananCore
import Testing

@Suite struct CheckExplanationTests {
    @Test("A check is explained by its id or name, in any case", arguments: ["NUM001", "num001", "number-mismatch", "Number-Mismatch"])
    func anyNameWillDo(name: String) {
        #expect(CheckExplanation(of: name)?.description.id == "NUM001")
    }

    @Test("The text holds everything that the description says", arguments: BuiltInChecks.descriptions)
    func textIsComplete(description: CheckDescription) {
        let text = CheckExplanation(description).text
        #expect(text.hasPrefix("\(description.id) \(description.name)\n"))
        #expect(text.contains("Severity: \(description.defaultSeverity.rawValue)"))
        for pair in (description.failing + description.passing).flatMap(\.pairs) where !pair.source.contains("\u{A0}") {
            #expect(pair.source.isEmpty || text.contains(pair.source) || !pair.source.unicodeScalars.allSatisfy(\.isASCII))
        }
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }

    @Test("Characters that cannot be seen are written out")
    func invisibleCharactersAreShown() {
        let text = CheckExplanation(of: "COMP001")?.text
        #expect(text?.contains("\\u{A0}") == true)
        #expect(text?.contains("(empty)") == true)
    }

    @Test("Prose is wrapped at eighty columns")
    func proseIsWrapped() throws {
        let text = try #require(CheckExplanation(of: "NUM001")).text
        #expect(text.split(separator: "\n").filter { !$0.hasPrefix("    ") }.allSatisfy { $0.count <= 80 })
    }

    @Test(
        "A mistyped name gets suggestions, a foreign one none",
        arguments: [
            ("TERM01", "TERM001"), ("TRM01", "TERM001"), ("NUM-001", "NUM001"), ("mising-term", "missing-term"),
            ("forbidden", "forbidden-term"), ("", nil),
            ("xylophone", nil),
        ])
    func nearMissesAreSuggested(name: String, expected: String?) {
        #expect(CheckExplanation(of: name) == nil)
        #expect(CheckExplanation.suggestions(for: name).first == expected)
    }
}
