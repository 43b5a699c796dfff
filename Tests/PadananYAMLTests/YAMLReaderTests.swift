import PadananYAML
import Testing

@Suite struct YAMLReaderTests {
    private static func read(_ text: String) throws(YAMLError) -> YAMLNode? { try YAMLReader.read(Array(text.utf8)) }

    /// The node without its places, as text.
    private static func outline(_ node: YAMLNode) -> String {
        switch node.content {
        case .scalar(let text): "'\(text)'"
        case .sequence(let values): "[\(values.map(outline).joined(separator: " "))]"
        case .mapping(let entries): "{\(entries.map { "\($0.key)=\(outline($0.value))" }.joined(separator: " "))}"
        }
    }

    @Test(
        "Values are texts, lists and mappings in order",
        arguments: [
            ("a: 1\nb: [yes, 'no', \"x\\ty\"]\n", "{a='1' b=['yes' 'no' 'x\ty']}"),
            ("- x # comment\n-\n- |\n  two\n  lines\n", "['x' '' 'two\nlines\n']"),
            ("b: {c: d}\na:\n  - é\n  - 😀\n", "{b={c='d'} a=['é' '😀']}"), ("---\nx\n...\n", "'x'"), ("\u{FEFF}a: b", "{a='b'}"),
        ])
    func values(text: String, outline: String) throws {
        #expect(Self.outline(try #require(try Self.read(text))) == outline)
    }

    @Test("A file without a value has none", arguments: ["", "\n", "# only a comment\n", "---\n", "--- ''\n"])
    func nothing(text: String) throws { #expect(try Self.read(text) == nil) }

    @Test("Keys and values know their places, in characters")
    func places() throws {
        let node = try #require(try Self.read("# é\na:\n  éé: [x, yy]\n"))
        guard case .mapping(let outer) = node.content, case .mapping(let inner) = outer[0].value.content,
            case .sequence(let values) = inner[0].value.content
        else { throw YAMLError("shape", line: 0, column: 0) }
        #expect((outer[0].line, outer[0].column) == (2, 1))
        #expect((inner[0].line, inner[0].column) == (3, 3))
        #expect(values.map(\.line) == [3, 3] && values.map(\.column) == [8, 11])
    }

    static let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)

    @Test(
        "What is no YAML, and what settings do not need, is refused with its place",
        arguments: [
            ("a: b: c", 1, 5, "mapping values are not allowed"), ("a:\n\tb: c", 2, 1, "found character that cannot start"),
            ("a: [b\nc: d", 2, 2, "did not find expected"), ("x: &a b\ny: *a\n", 1, 4, "anchors are not read"),
            ("x: *a\n", 1, 4, "aliases are not read"), ("a: b\na: c\n", 2, 1, "'a' stands twice, first in line 1"),
            ("? [a]\n: b\n", 1, 3, "this key is no text"), ("a: !!str b\n", 1, 4, "tags are not read"),
            ("a: b\n---\nc: d\n", 2, 1, "a second document"), ("a: \"b", 1, 6, "found unexpected end of stream"),
            (deep, 1, 65, "more than 64 levels"), ("a: b\u{7}", 1, 1, "control characters are not allowed"),
        ])
    func refusals(text: String, line: Int, column: Int, message: String) throws {
        let error = try #require(throws: YAMLError.self) { try Self.read(text) }
        #expect(error.message.contains(message), "\(error)")
        #expect(error.line == line, "\(error)")
        if !message.contains("control") { #expect(error.column == column, "\(error)") }
        #expect(error.advice != nil)
    }

    @Test("Bytes that are no text, and files that are too large, are refused")
    func bytes() throws {
        let invalid = try #require(throws: YAMLError.self) { try YAMLReader.read(Array("a: b\nc: ".utf8) + [0xFF]) }
        #expect((invalid.line, invalid.column) == (2, 4))
        #expect(throws: YAMLError.self) { try YAMLReader.read([UInt8](repeating: 0x20, count: YAMLReader.maximumSize + 1)) }
        #expect(try YAMLReader.read([UInt8](repeating: 0x20, count: YAMLReader.maximumSize)) == nil)
        #expect(Self.outline(try #require(try Self.read(Self.deep.replacing("[[]]", with: "[]", maxReplacements: 1)))).hasPrefix("[["))
    }
}
