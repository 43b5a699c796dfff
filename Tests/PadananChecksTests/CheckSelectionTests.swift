import PadananChecks
import Testing

@Suite struct CheckSelectionTests {
    private func ids(select: [String] = [], ignore: [String] = []) -> [String] {
        CheckRunner(selection: CheckSelection(select: select, ignore: ignore)).descriptions.map(\.id).sorted()
    }

    @Test("Without a selection every check is run")
    func allByDefault() {
        #expect(ids() == BuiltInChecks.descriptions.map(\.id).sorted())
    }

    @Test(
        "Checks are selected by id, name, category prefix or category",
        arguments: [
            (["TERM002"], ["TERM002"]), (["forbidden-term"], ["TERM002"]), (["term"], ["TERM001", "TERM002"]),
            (["Terminology", "num001"], ["NUM001", "TERM001", "TERM002"]), (["TERM00"], []),
        ])
    func selectionByName(select: [String], expected: [String]) {
        #expect(ids(select: select) == expected)
    }

    @Test("What is ignored is not run even when selected")
    func ignoringWins() {
        #expect(ids(select: ["TERM"], ignore: ["missing-term"]) == ["TERM002"])
        #expect(!ids(ignore: ["numbers"]).contains("NUM001"))
    }

    @Test("Names that no check answers to are told")
    func unknownNamesAreTold() {
        let selection = CheckSelection(select: ["TERM001", "TREM002"], ignore: ["empty-target", "nothing"])
        #expect(selection.unknownNames(among: BuiltInChecks.descriptions) == ["TREM002", "nothing"])
    }
}
