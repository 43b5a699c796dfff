import PadananCore
import PadananReports
import Testing

@Suite struct StreamTests {
    private let text = "JAKARTA – Duta besar tiba.\nBaca Juga: Café"

    @Test(
        "The id of a request goes back exactly as it came",
        arguments: [
            (#"{"id":1,"text":"a"}"#, "1"), (#"{"text":"a", "id" : "x\u00e9" }"#, #""x\u00e9""#),
            (#"{"id":12345678901234567890.10,"text":""}"#, "12345678901234567890.10"),
            (#"{"id":{"b":[1, 2],"a":null},"text":"a"}"#, #"{"b":[1, 2],"a":null}"#), (#"{"text":"a"}"#, "null"),
            (#"{"id":1,"id":2,"text":"a"}"#, "2"),
        ])
    func idsAreKept(line: String, id: String) throws {
        let bytes = Array("xx\(line)yy".utf8)
        let request = try StreamRequest(line: bytes.dropFirst(2).dropLast(2))
        #expect(request.id == id)
        #expect(throws: Never.self) { try request.string("text") }
    }

    @Test("A request that lacks something says what")
    func faultyRequests() throws {
        #expect(throws: JSONError("the line is not a JSON object", at: 0)) { try StreamRequest(line: Array("[1]".utf8)) }
        let request = try StreamRequest(line: Array(#"{"id":1,"text":7,"source":["a",1],"language":null}"#.utf8))
        #expect(throws: JSONError("\"text\" is not a string", at: 15)) { try request.string("text") }
        #expect(throws: JSONError("there is no \"target\"", at: 0)) { try request.string("target") }
        #expect(throws: JSONError("\"source\" is not an array of strings", at: 26)) { try request.strings("source") }
        #expect(try request.optionalString("language") == nil)
    }

    @Test("Each record is one line of JSON with the members that the contract names")
    func records() throws {
        var output: [UInt8] = []
        let segments = [
            TextSegment(range: TextRange(0, 28), kind: .sentence, block: 0),
            TextSegment(range: TextRange(29, 45), kind: .relatedLink, block: 1),
        ]
        StreamRecord.write(segments: segments, of: text.utf8.span, id: "7", to: &output)
        let match = TermMatch(
            concept: "c1", term: Term("duta besar"), range: TextRange(12, 22), surface: "Duta besar", grade: .variant,
            targets: ["ambassador", "envoy"])
        StreamRecord.write(matches: [match], id: "\"a\"", to: &output)
        let finding = Finding(check: "TERM001", severity: .error, message: "no \"envoy\"", source: TextRange(1, 2), suggestions: ["envoy"])
        StreamRecord.write(findings: [finding], id: "null", to: &output)
        StreamRecord.write(findings: [], id: "{}", to: &output)
        StreamRecord.write(error: "not JSON\nat byte 0", to: &output)
        let expected = #"""
            {"id":7,"segments":[{"start":0,"end":28,"text":"JAKARTA – Duta besar tiba.","kind":"sentence"},{"start":29,"end":45,"text":"Baca Juga: Café","kind":"related-link"}]}
            {"id":"a","hits":[{"start":12,"end":22,"surface":"Duta besar","concept":"c1","term":"duta besar","grade":"variant","targets":["ambassador","envoy"],"shadowed":false}]}
            {"id":null,"findings":[{"check":"TERM001","severity":"error","message":"no \"envoy\"","source":{"start":1,"end":2},"target":null,"suggestions":["envoy"]}]}
            {"id":{},"findings":[]}
            {"id":null,"error":"not JSON\nat byte 0"}

            """#
        #expect(String(decoding: output, as: UTF8.self) == expected)
        for line in output.split(separator: UInt8(ascii: "\n")) { _ = try StreamRequest(line: line) }
    }
}
