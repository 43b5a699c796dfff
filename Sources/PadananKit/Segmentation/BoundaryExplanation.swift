import PadananCore
import PadananReports
public import PadananSegmentation

/// Says at each place where a break rule matched which rule broke the text, or held it together.
public enum BoundaryExplanation {
    /// The explanation for reading: line, column, verdict, the text around the place with `¦` at it, and the rule.
    public static func text(of decisions: [BoundaryDecision], in text: String, file: String, rules: String) -> String {
        decisions.map { decision in
            let position = SourcePosition(ofByte: decision.offset, in: text.utf8)
            let around = excerpt(around: decision.offset, in: text)
            let verdict = decision.breaks ? "break" : "hold "
            var line = "\(file):\(position): \(verdict) \(around.before)¦\(around.after)\n"
            line += decision.ruleNumber == 0 ? "    news furniture" : "    \(rules), rule \(decision.ruleNumber)"
            if decision.rule.line > 0 { line += ", line \(decision.rule.line)" }
            if let comment = decision.rule.comment { line += ": \(comment)" }
            return line + "\n"
        }.joined()
    }

    /// The explanation for programs: one JSON object a decision.
    public static func json(of decisions: [BoundaryDecision], in text: String, file: String, rules: String) -> String {
        decisions.map { decision in
            var json = JSONWriter()
            json.object { json in
                let around = excerpt(around: decision.offset, in: text)
                json.member("file", file)
                json.member("offset", decision.offset)
                json.member("break", decision.breaks)
                json.member("before", around.before)
                json.member("after", around.after)
                json.member("rules", decision.ruleNumber == 0 ? nil : rules)
                json.member("rule", decision.ruleNumber == 0 ? nil : decision.ruleNumber)
                json.member("line", decision.rule.line == 0 ? nil : decision.rule.line)
                json.member("comment", decision.rule.comment)
            }
            return String(decoding: json.bytes, as: UTF8.self) + "\n"
        }.joined()
    }

    private static func excerpt(around offset: Int, in text: String) -> (before: String, after: String) {
        let bytes = Array(text.utf8)
        var start = max(0, offset - 30)
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var end = min(bytes.count, offset + 30)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        func oneLine(_ range: Range<Int>) -> String {
            String(decoding: bytes[range].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self).escapingControlCharacters()
        }
        return (oneLine(start..<offset), oneLine(offset..<end))
    }
}
