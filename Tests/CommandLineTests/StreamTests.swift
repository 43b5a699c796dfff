import Foundation
import Testing

@Suite struct StreamTests {
    private func answers(_ verb: String, _ lines: [String]) throws -> [[String: Any]] {
        let run = try CommandLineRun([verb, "--stream"], input: lines.joined(separator: "\n") + "\n")
        #expect(run.status == 0 && run.error.isEmpty)
        return try run.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test("Segments come with offsets in UTF-8 bytes, and make up the text with the gaps")
    func segments() throws {
        let text = "É satu. Dua.\n\nBaca Juga: Tiga"
        let answer = try answers("segment", [#"{"id":7,"text":"É satu. Dua.\n\nBaca Juga: Tiga"}"#])
        #expect(answer.count == 1 && answer[0]["id"] as? Int == 7)
        let segments = try #require(answer[0]["segments"] as? [[String: Any]])
        #expect(segments.map { $0["text"] as? String } == ["É satu.", "Dua.", "Baca Juga: Tiga"])
        #expect(segments.map { $0["kind"] as? String } == ["sentence", "sentence", "related-link"])
        for segment in segments {
            let start = try #require(segment["start"] as? Int)
            let end = try #require(segment["end"] as? Int)
            #expect(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self) == segment["text"] as? String)
        }
    }

    @Test("Rules do not see inline codes, and none is torn apart")
    func codes() throws {
        let text = "<b>Menteri tiba.</b> <i>Dr<x/>. Siti</i> ikut.<br/>"
        let codes =
            #"[{"start":0,"end":3,"role":"opening"},{"start":16,"end":20,"role":"closing"},{"start":21,"end":24,"role":"opening"},"#
            + #"{"start":26,"end":30,"role":"standalone"},{"start":36,"end":40,"role":"closing"},{"start":46,"end":51,"role":"standalone"}]"#
        let answer = try answers("segment", ["{\"id\":1,\"text\":\"\(text)\",\"codes\":\(codes)}"])
        let segments = try #require(answer[0]["segments"] as? [[String: Any]])
        #expect(segments.map { $0["text"] as? String } == ["<b>Menteri tiba.</b>", "<i>Dr<x/>. Siti</i> ikut.<br/>"])
        #expect(segments.map { $0["start"] as? Int } == [0, 21])
    }

    @Test(
        "Codes that are no places of the text are an error",
        arguments: [
            #"[{"start":4,"end":9,"role":"opening"}]"#, #"[{"start":1,"end":0,"role":"opening"}]"#, #"[{"start":0,"end":1}]"#, "7",
            #"[{"start":0,"end":2,"role":"closing"},{"start":1,"end":3,"role":"closing"}]"#, #"[{"start":3,"end":4,"role":"closing"}]"#,
            #"[{"start":-1,"end":1,"role":"opening"}]"#, #"[{"start":0.5,"end":1,"role":"opening"}]"#,
        ])
    func badCodes(codes: String) throws {
        let answer = try answers("segment", [#"{"id":1,"text":"Dué.","codes":\#(codes)}"#])
        #expect(answer[0]["error"] is String && answer[0]["segments"] == nil)
    }

    @Test("Hits come with concept, grade and targets")
    func hits() throws {
        let answer = try answers("match", [#"{"id":"a","text":"Gencatan senjatanya rapuh."}"#])
        let hit = try #require((answer[0]["hits"] as? [[String: Any]])?.first)
        #expect(hit["surface"] as? String == "Gencatan senjatanya")
        #expect(hit["term"] as? String == "gencatan senjata")
        #expect(hit["grade"] as? String == "inflected")
        #expect((hit["targets"] as? [String])?.first == "ceasefire")
        #expect(hit["shadowed"] as? Bool == false)
    }

    @Test("A language that is not matched is answered with an error, not with nothing found")
    func otherLanguage() throws {
        let lines = [#"{"id":1,"text":"a ceasefire","language":"en"}"#, #"{"id":2,"text":"sanksi","language":"id-ID"}"#]
        let answer = try answers("match", lines)
        #expect(answer[0]["error"] is String)
        #expect((answer[1]["hits"] as? [[String: Any]])?.count == 1)
    }

    @Test("Findings come with places and suggestions")
    func findings() throws {
        let answer = try answers("check", [#"{"id":1,"source":"Nilainya Rp 1,5 triliun.","target":"It is worth Rp 1.5 billion."}"#])
        let finding = try #require((answer[0]["findings"] as? [[String: Any]])?.first)
        #expect(finding["check"] as? String == "NUM001")
        #expect(finding["severity"] as? String == "error")
        #expect(finding["target"] is [String: Any])
    }

    @Test("A bad line is answered with an error, and the stream goes on", arguments: ["segment", "match", "check"])
    func badLines(verb: String) throws {
        let good = #"{"id":2,"text":"Satu.","source":"Satu.","target":"One."}"#
        let answer = try answers(verb, ["{", #"{"id":9}"#, "", good, "[1]"])
        #expect(answer.count == 4)
        #expect(answer[0]["error"] is String && answer[1]["error"] is String && answer[3]["error"] is String)
        #expect(answer[1]["id"] as? Int == 9)
        #expect(answer[2]["id"] as? Int == 2 && answer[2]["error"] == nil)
    }
}
