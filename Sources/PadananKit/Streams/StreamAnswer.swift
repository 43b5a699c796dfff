import PadananCore
import PadananReports
public import PadananSegmentation
public import PadananTerminology

/// Answers the lines of the streaming verbs: a JSON object in, a JSON object out, ended by LF.
///
/// A line that cannot be answered gives `{"id","error"}`; the stream goes on.
public enum StreamAnswer {
    /// Answers `{"id","text"}` with the text's segments; `"codes":[{"start","end","role"}]` says where the text holds inline
    /// codes, in UTF-8 bytes, role being `opening`, `closing` or `standalone`.
    public static func segment(_ line: [UInt8], with segmenter: inout ArticleSegmenter, to output: inout [UInt8]) {
        answer(line, to: &output) { request, output throws(JSONError) in
            var text = try request.string("text")
            text.makeContiguousUTF8()
            let bytes = text.utf8.span
            let codes = try request.codes("codes", in: bytes)
            StreamRecord.write(segments: segmenter.segments(in: bytes, codes: codes), of: bytes, id: request.id, to: &output)
        }
    }

    /// Answers `{"id","text"}` with the glossary terms in the text. A `language` other than Indonesian is answered with an
    /// error: the terms of the other side are found by the checks only, so far.
    public static func match(_ line: [UInt8], with matcher: inout TermMatcher, to output: inout [UInt8]) {
        answer(line, to: &output) { request, output throws(JSONError) in
            let text = try request.string("text")
            if let language = try request.optionalString("language"), LanguageTag(language)?.matches(.indonesian) != true {
                throw JSONError("terms are matched in Indonesian texts only, not in '\(language)'", at: 0)
            }
            StreamRecord.write(matches: matcher.matches(in: text), id: request.id, to: &output)
        }
    }

    /// Answers `{"id","source","target"}` with what the checks find.
    public static func check(_ line: [UInt8], with checker: inout TranslationChecker, to output: inout [UInt8]) {
        answer(line, to: &output) { request, output throws(JSONError) in
            let findings = checker.findings(source: try request.string("source"), target: try request.string("target"))
            StreamRecord.write(findings: findings, id: request.id, to: &output)
        }
    }

    private static func answer(
        _ line: [UInt8], to output: inout [UInt8], _ body: (StreamRequest, inout [UInt8]) throws(JSONError) -> Void
    ) {
        var id = "null"
        do throws(JSONError) {
            let request = try StreamRequest(line: line)
            id = request.id
            try body(request, &output)
        } catch {
            StreamRecord.write(error: error.description, id: id, to: &output)
        }
    }
}
