import Foundation
import PadananCore
import PadananReports
import Testing

@Suite struct JSONWriterTests {
    private func text(_ writer: JSONWriter) -> String { String(decoding: writer.bytes, as: UTF8.self) }

    @Test("Commas, colons and order are as told, on one line or indented")
    func layouts() {
        for (layout, expected) in [
            (JSONWriter.Layout.line, #"{"b":1,"a":[true,null,"x",2.5],"e":{},"f":[]}"#),
            (.indented, "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null,\n    \"x\",\n    2.5\n  ],\n  \"e\": {},\n  \"f\": []\n}"),
        ] {
            var writer = JSONWriter(layout: layout)
            writer.object { json in
                json.member("b", 1)
                json.key("a")
                json.beginArray()
                json.bool(true)
                json.null()
                json.string("x")
                json.number(2.5)
                json.endArray()
                json.object("e") { _ in }
                json.array("f", of: [] as [Int]) { json, value in json.number(value) }
            }
            #expect(text(writer) == expected)
        }
    }

    @Test(
        "Strings are escaped so that they come back the same and cannot drive a terminal",
        arguments: [
            ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1B}[2J\u{7F}", #""\u0000\u001b[2J\u007f""#),
            ("\u{9B}31m\u{2028}\u{2029}", #""\u009b31m\u2028\u2029""#), ("\u{202E}x\u{2066}\u{FEFF}", #""\u202ex\u2066\ufeff""#),
            ("é 😀 duta\u{A0}besar \u{2019}", "\"é 😀 duta\u{A0}besar \u{2019}\""), ("", "\"\""),
            ("\u{FFFD}\u{2030}\u{EFFF}", "\"\u{FFFD}\u{2030}\u{EFFF}\""),
        ])
    func escapes(value: String, expected: String) throws {
        var writer = JSONWriter()
        writer.string(value)
        #expect(text(writer) == expected)
        #expect(try JSONReader.read(writer.bytes) == .string(value))
        #expect(try JSONSerialization.jsonObject(with: Data(writer.bytes), options: .fragmentsAllowed) as? String == value)
    }

    @Test("A range that cuts a character, or lies outside the text, still gives UTF-8")
    func ranges() throws {
        for (range, expected) in [
            (TextRange(0, 2), "a\u{FFFD}"), (TextRange(0, 3), "aé"), (TextRange(1, 3), "é"), (TextRange(0, 99), "aéb"),
            (TextRange(9, 12), ""),
        ] {
            var writer = JSONWriter()
            writer.string("aéb".utf8.span, range: range)
            #expect(try JSONReader.read(writer.bytes) == .string(expected))
        }
    }

    @Test("What is no number is null")
    func notANumber() {
        var writer = JSONWriter()
        writer.number(Double.nan)
        #expect(text(writer) == "null")
    }
}
