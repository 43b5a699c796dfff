import PadananCore
import PadananXML

/// Writes the content of sources and targets in XLIFF 2.x.
struct XLIFF2InlineWriter {
    let output: XMLOutput
    let codes: XLIFF2CodeTable
    let terms: XLIFF2Glossary

    /// Writes an element with content, on a new line.
    func write(_ element: StaticString, _ content: InlineText, marks: [TermMark] = []) {
        output.startOnNewLine(element)
        for token in InlineToken.tokens(of: content, marks: marks) {
            switch token {
            case .text(let text): Self.write(text, to: output)
            case .code(let code): write(code)
            case .start(let span):
                output.start(span.isNested ? "mrk" : "sm")
                writeAttributes(of: span)
                if !span.isNested { output.end() }
            case .end(let span):
                if !span.isNested {
                    output.start("em")
                    output.attribute("startRef", span.id)
                }
                output.end()
            }
        }
        output.end()
    }

    /// Writes text, with `cp` for characters that XML cannot hold.
    static func write(_ text: String, to output: XMLOutput) {
        text.forEachXMLRun { run, forbidden in
            output.text(run)
            guard let forbidden else { return }
            output.start("cp")
            output.attribute("hex", forbidden.hexadecimal)
            output.end()
        }
    }

    private func write(_ code: InlineCode) {
        switch code.role {
        case .standalone:
            output.start("ph")
            output.attribute("id", code.id)
        case .opening:
            output.start("sc")
            output.attribute("id", code.id)
            if !codes.isPaired(code) { output.attribute("isolated", "yes") }
        case .closing:
            output.start("ec")
            if codes.isPaired(code) {
                output.attribute("startRef", code.id)
            } else {
                output.attribute("id", code.id)
                output.attribute("isolated", "yes")
            }
        }
        if !code.canCopy { output.attribute("canCopy", "no") }
        if !code.canDelete { output.attribute("canDelete", "no") }
        output.attribute("dataRef", ifPresent: codes.dataReference(of: code))
        output.end()
    }

    private func writeAttributes(of span: InlineSpan) {
        output.attribute("id", span.id)
        switch span.kind {
        case .term: output.attribute("type", "term")
        // A comment annotation without its comment is not valid (section 4.7.3.1.3).
        case .comment: output.attribute("type", span.value == nil ? "generic" : "comment")
        case .other(let name): output.attribute("type", Self.typeName(name))
        }
        output.attribute("value", ifPresent: span.value)
        if let match = span.match, let entry = terms.identifier(of: match.concept) {
            output.attribute("ref", "#gls=\(entry)")
        } else if span.kind != .comment {
            output.attribute("ref", ifPresent: span.reference)
        }
    }

    /// A name that `type` may hold: `generic`, or `prefix:name`.
    private static func typeName(_ name: String) -> String {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        let isValid = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
        return name == "generic" || isValid ? name : "padanan:\(name.filter { $0 != ":" && !$0.isWhitespace })"
    }
}
