import Foundation
import PadananReports
import Testing

@Suite struct JSONReaderTests {
    /// A value as JSON again, so that expectations are short.
    private func outline(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .number(let text): text
        case .string(let text): "<\(text)>"
        case .array(let elements): "[" + elements.map(outline).joined(separator: ",") + "]"
        case .object(let object): "{" + object.members.map { "\($0.name):\(outline($0.value))" }.joined(separator: ",") + "}"
        }
    }

    @Test(
        "A JSON text becomes its value",
        arguments: [
            (#"null"#, "null"), (#" [ ] "#, "[]"), (#"{}"#, "{}"), (#"[1,-0.50e+3,0]"#, "[1,-0.50e+3,0]"),
            (#"{"b":1,"a":[true,false,{"c":null}]}"#, "{b:1,a:[true,false,{c:null}]}"),
            (#""a\"\\\/\b\f\n\r\té""#, "<a\"\\/\u{8}\u{C}\n\r\té>"), (#""é😀\u0041b""#, "<é😀Ab>"),
            (#""""#, "<>"), (#""x\n""#, "<x\n>"), (#"12345678901234567890.10"#, "12345678901234567890.10"),
            ("[\"duta\u{A0}besar\",\n\t1\r]", "[<duta\u{A0}besar>,1]"),
        ])
    func valuesAreRead(text: String, expected: String) throws {
        #expect(outline(try JSONReader.read(Array(text.utf8))) == expected)
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    @Test(
        "A text that is not JSON is refused at the byte where it goes wrong",
        arguments: [
            ("", 0), ("  ", 2), ("[1,]", 3), ("[1 2]", 3), ("[1", 2), (#"{"a":1,}"#, 7), (#"{"a" 1}"#, 5), (#"{a:1}"#, 1), (#"{"a":}"#, 5),
            ("01", 1), ("1.", 2), ("-", 1), ("1e", 2), ("+1", 0), (".5", 0), ("tru", 0), ("nul", 0), ("NaN", 0), ("1 2", 2), ("'a'", 0),
            (#""abc"#, 0), ("\"a\nb\"", 2), (#""\x""#, 1), (#""\u12G4""#, 5), (#""\ud800""#, 1), (#""\ud800A""#, 1),
            (#""\udc00""#, 1), (#""\ud800\ud800""#, 1), ("\u{FEFF}1", 0), ("// x", 0), ("]", 0), ("\"\\", 1), (#""\u00"#, 5),
        ])
    func refusals(text: String, offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSONReader.read(Array(text.utf8)) }
        #expect(error?.offset == offset)
    }

    @Test("Bytes that are not UTF-8 are refused")
    func notUTF8() {
        let error = #expect(throws: JSONError.self) { try JSONReader.read([0x22, 0x61, 0xC3, 0x22]) }
        #expect(error?.offset == 2)
    }

    @Test("Sixty-four levels are read, more are refused")
    func depth() throws {
        let limit = JSONReader.depthLimit
        func nested(_ levels: Int) -> [UInt8] {
            Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
        }
        _ = try JSONReader.read(nested(limit))
        #expect(throws: JSONError.self) { try JSONReader.read(nested(limit + 1)) }
        #expect(throws: JSONError.self) { try JSONReader.read(nested(100_000)) }
        let wide = Array((#"[[],[],{"a":{}}"# + String(repeating: ",[[]]", count: 200) + "]").utf8)
        _ = try JSONReader.read(wide)
    }

    @Test("The last of members with one name counts")
    func repeatedNames() throws {
        let value = try JSONReader.read(Array(#"{"a":1,"b":2,"a":3}"#.utf8))
        #expect(value.object?["a"] == .number("3"))
    }

    @Test("Any bytes give a value or an error, and agree with Foundation on what is JSON")
    func anyBytes() {
        var random = SeededGenerator(seed: 8259)
        let pieces: [[UInt8]] =
            ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d83d", "\\ude00", "null", "true", "-", "0", "1", ".", "e", " ", "é", "a"]
            .map { Array($0.utf8) } + [[0xFF], [0xC3], [0x00], [0x0A]]
        var values = 0
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 1...9, using: &random)).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }
            guard let value = try? JSONReader.read(bytes) else { continue }
            values += 1
            if case .number = value { continue }
            #expect((try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil, "\(bytes)")
        }
        #expect(values > 100)
    }
}
