import PadananKit
import Testing

@Suite struct SegmentationCaseTests {
    private static func read(_ text: String) throws(InputError) -> [SegmentationCase] {
        try SegmentationCase.read(Array(text.utf8), name: "g.txt")
    }

    @Test("Cases have a category, a line, a text of one or more lines, and segments")
    func cases() throws {
        let cases = try Self.read("# about\n# one\n\nA. B.\n---\nA.\nB.\n===\n\n# two\nC\n\n# D\n---\n# C\nD\n===\n")
        #expect(
            cases == [
                SegmentationCase(category: "one", line: 4, input: "A. B.", expected: ["A.", "B."]),
                SegmentationCase(category: "two", line: 11, input: "C\n\n# D", expected: ["# C", "D"]),
            ])
        #expect(try Self.read("A\r\n---\r\nA\r\n===\r\n") == [SegmentationCase(category: "", line: 1, input: "A", expected: ["A"])])
    }

    @Test(
        "What does not fit the form is refused with its line",
        arguments: [
            ("A\n===\n", 2), ("A\n---\n===\n", 3), ("---\nA\n===\n", 1), ("A\n---\nA\n---\nB\n===\n", 4), ("A\n---\nA\n\nB\n===\n", 4),
            ("\n\nA\n---\nA\n", 3), ("A\n---\nA\n===\nB\n", 5), ("===\n", 1),
        ])
    func malformed(text: String, line: Int) throws {
        let error = try #require(throws: InputError.self) { try Self.read(text) }
        #expect(error.diagnostic.code == "golden-form" && error.diagnostic.position?.line == line, "\(error)")
        #expect(error.diagnostic.file == "g.txt" && error.diagnostic.advice != nil)
    }

    @Test("A file without cases is refused", arguments: ["", "# only a category\n"])
    func empty(text: String) { #expect(throws: InputError.self) { try Self.read(text) } }
}
