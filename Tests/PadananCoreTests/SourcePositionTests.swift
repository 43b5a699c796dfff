import PadananCore
import Testing

@Suite struct SourcePositionTests {
    @Test(
        "A byte offset becomes the line and column that editors show",
        arguments: [
            ("satu", 0, 1, 1), ("satu", 3, 1, 4), ("satu\ndua", 5, 2, 1), ("satu\r\ndua", 6, 2, 1), ("satu\rdua", 5, 2, 1),
            ("é dua", 3, 1, 3), ("\n\n\n", 2, 3, 1), ("satu", 99, 1, 5),
        ])
    func offsetBecomesLineAndColumn(text: String, offset: Int, line: Int, column: Int) {
        #expect(SourcePosition(ofByte: offset, in: text.utf8) == SourcePosition(line: line, column: column))
    }
}
