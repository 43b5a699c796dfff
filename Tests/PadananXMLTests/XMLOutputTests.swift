import PadananXML
import Testing

@Suite struct XMLOutputTests {
    private func written(_ body: (XMLOutput) -> Void) throws -> String {
        var bytes: [UInt8] = []
        let output = XMLOutput { bytes.append(contentsOf: $0) }
        body(output)
        try output.finish()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("Text and attributes are escaped, and nothing that XML cannot hold gets out")
    func escapes() throws {
        let text = "a&b<c>d\re\tf\ng\"'\u{1}\u{FFFE}\u{FFFF}\u{FFFD}é\u{3FFBE}"
        let result = try written { output in
            output.start("root")
            output.attribute("id", text)
            output.text(text)
        }
        let replacement = "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}é\u{3FFBE}"
        #expect(
            result
                == "<root id=\"a&amp;b&lt;c&gt;d&#13;e&#9;f&#10;g&quot;'\(replacement)\">"
                + "a&amp;b&lt;c&gt;d&#13;e\tf\ng\"'\(replacement)</root>\n")
    }

    @Test("Elements nest, indent and close themselves")
    func layout() throws {
        let result = try written { output in
            output.declaration()
            output.startOnNewLine("root")
            output.startOnNewLine("item")
            output.end()
            output.elementOnNewLine("item", text: "x")
            output.endOnNewLine()
        }
        #expect(result == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root>\n  <item/>\n  <item>x</item>\n</root>\n")
    }

    @Test("Large output reaches the sink in pieces, and its first error comes out of finish")
    func sinkIsFedInPieces() throws {
        struct Full: Error {}
        var sizes: [Int] = []
        let output = XMLOutput { sizes.append($0.count) }
        output.start("root")
        for _ in 0..<20_000 { output.elementOnNewLine("item", text: "Dana perwalian") }
        try output.finish()
        #expect(sizes.count > 5)
        #expect(sizes.allSatisfy { $0 < 80_000 })
        let failing = XMLOutput { _ in throw Full() }
        failing.start("root")
        #expect(throws: Full.self) { try failing.finish() }
    }
}
