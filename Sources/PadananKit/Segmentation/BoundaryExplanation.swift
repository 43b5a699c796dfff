import PadananCore
import PadananReports
public import PadananSegmentation

/// Says at each place where a break rule matched which rule broke the text, or held it together.
public enum BoundaryExplanation {
    /// The explanation for reading, two lines a place: where it is, the verdict and the text around it with `¦` at the place;
    /// then the rule, where it stands, and its comment.
    ///
    /// - Parameter rules: the name of the rule file.
    public static func text(of decisions: [BoundaryDecision], in text: String, file: String, rules: String) -> String {
        var result = ""
        forEach(decisions, in: text) { decision, place in
            let verdict = decision.breaks ? "break" : "hold "
            result += "\(file):\(place.position): \(verdict)  \(place.before)¦\(place.after)\n"
            var reason: String
            if decision.ruleNumber == 0 {
                reason = "news furniture"
            } else {
                reason = "rule \(decision.ruleNumber) of \(decision.ruleList), \(rules)"
                if decision.rule.line > 0 { reason += ":\(decision.rule.line)" }
            }
            if let comment = decision.rule.comment { reason += ": \(comment)" }
            result += "    \(reason.escapingControlCharacters())\n"
        }
        return result
    }

    /// The explanation for programs: one JSON object a place, a line each.
    ///
    /// - Parameter rules: the name of the rule file.
    public static func json(of decisions: [BoundaryDecision], in text: String, file: String, rules: String) -> String {
        var result = ""
        forEach(decisions, in: text) { decision, place in
            var json = JSONWriter()
            json.object { json in
                json.member("file", file)
                json.member("line", place.position.line)
                json.member("column", place.position.column)
                json.member("offset", decision.offset)
                json.member("break", decision.breaks)
                json.member("before", place.before)
                json.member("after", place.after)
                json.key("rule")
                if decision.ruleNumber == 0 {
                    json.null()
                } else {
                    json.object { json in
                        json.member("file", rules)
                        json.member("list", decision.ruleList)
                        json.member("number", decision.ruleNumber)
                        json.member("line", decision.rule.line == 0 ? nil : decision.rule.line)
                        json.member("before", decision.rule.before)
                        json.member("after", decision.rule.after)
                    }
                }
                json.member("comment", decision.rule.comment)
            }
            result += String(decoding: json.bytes, as: UTF8.self) + "\n"
        }
        return result
    }

    /// Objects of many files, a line each, as one JSON array.
    public static func array(of lines: String) -> String {
        let objects = lines.split(separator: "\n")
        return objects.isEmpty ? "[]\n" : "[\n  \(objects.joined(separator: ",\n  "))\n]\n"
    }

    private struct Place {
        var position: SourcePosition
        var before: String
        var after: String
    }

    /// Calls `body` with each decision and its place, in one walk over the text.
    private static func forEach(_ decisions: [BoundaryDecision], in text: String, _ body: (BoundaryDecision, Place) -> Void) {
        let bytes = Array(text.utf8)
        var walked = 0
        var counter = SourcePositionCounter()
        for decision in decisions.sorted(by: { $0.offset < $1.offset }) {
            let offset = min(max(decision.offset, walked), bytes.count)
            counter.advance(over: bytes.span.extracting(walked..<offset))
            walked = offset
            body(decision, Place(position: counter.position, before: before(offset, in: bytes), after: after(offset, in: bytes)))
        }
    }

    /// How much of the text is shown on each side, in bytes.
    private static let reach = 40

    /// The end of the line up to a place, from the start of a word on.
    private static func before(_ offset: Int, in bytes: [UInt8]) -> String {
        var start = max(0, offset - reach)
        if let lineEnd = bytes[start..<offset].lastIndex(where: isLineEnd) { start = lineEnd + 1 }
        guard start > 0, !isLineEnd(bytes[start - 1]) else { return shown(bytes[start..<offset]) }
        let word = bytes[start..<offset].firstIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? start
        start = word < offset ? word : start
        while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return "…" + shown(bytes[start..<offset])
    }

    /// The start of the line behind a place, up to the end of a word.
    private static func after(_ offset: Int, in bytes: [UInt8]) -> String {
        var end = min(bytes.count, offset + reach)
        if let lineEnd = bytes[offset..<end].firstIndex(where: isLineEnd) { end = lineEnd }
        guard end < bytes.count, !isLineEnd(bytes[end]) else { return shown(bytes[offset..<end]) }
        let word = bytes[offset..<end].lastIndex(of: UInt8(ascii: " ")) ?? end
        end = word > offset ? word : end
        while end > offset, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return shown(bytes[offset..<end]) + "…"
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private static func shown(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).escapingControlCharacters() }
}
