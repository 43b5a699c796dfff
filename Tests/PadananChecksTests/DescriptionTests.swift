import PadananChecks
import PadananCore
import Testing

@Suite struct DescriptionTests {
    @Test("Every check has an id of its category and a name like those of the others", arguments: BuiltInChecks.descriptions)
    func idAndNameAreWellFormed(description: CheckDescription) {
        let digits = description.id.dropFirst(description.category.prefix.count)
        #expect(description.id.hasPrefix(description.category.prefix) && digits.count == 3 && digits.allSatisfy(\.isNumber))
        #expect(description.name.allSatisfy { $0.isLowercase || $0 == "-" })
        #expect(!description.summary.hasSuffix(".") && !description.rationale.isEmpty)
    }

    @Test("Every check has at least four failing and five passing examples", arguments: BuiltInChecks.descriptions)
    func examplesSuffice(description: CheckDescription) {
        #expect(description.failing.count >= 4)
        #expect(description.passing.count >= 5)
    }

    @Test("No two checks share an id or a name")
    func idsAndNamesAreUnique() {
        let names = BuiltInChecks.descriptions.flatMap { [$0.id.lowercased(), $0.name] }
        #expect(Set(names).count == names.count)
    }

    @Test(
        "Marks are taken out of a text and give its ranges in bytes",
        arguments: [
            ("a ⟦b⟧ c", "a b c", [TextRange(2, 3)], true), ("⟦é⟧⟦ü⟧", "éü", [TextRange(0, 2), TextRange(2, 4)], true), ("", "", [], true),
            ("⟦⟧", "", [TextRange(0, 0)], true), ("a⟦b", "ab", [], false), ("a⟧b", "ab", [], false),
        ] as [(String, String, [TextRange], Bool)])
    func marksBecomeRanges(marked: String, text: String, ranges: [TextRange], isWellFormed: Bool) {
        let result = MarkedText(marked)
        #expect(result.text == text)
        #expect(result.ranges == ranges)
        #expect(result.isWellFormed == isWellFormed)
    }
}
