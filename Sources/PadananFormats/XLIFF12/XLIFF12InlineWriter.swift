import PadananCore
import PadananXML

/// Writes the content of the source and target of one trans-unit in XLIFF 1.2.
struct XLIFF12InlineWriter {
    private let output: XMLOutput
    /// Ids for characters that XML cannot hold, which are written as codes.
    private let characterPrefix: String

    init(output: XMLOutput, segment: Segment) {
        self.output = output
        let used = Set((segment.source.codes + (segment.target?.codes ?? [])).map(\.id))
        var prefix = "cp"
        while used.contains(where: { $0.hasPrefix(prefix) }) { prefix += "-" }
        characterPrefix = prefix
    }

    /// Writes content where the output stands.
    ///
    /// The schema takes any `mid` in a target for the name of a segment, so annotations there have none.
    func write(_ content: InlineText, marks: [TermMark] = [], isTarget: Bool = false) {
        var characters = 0
        let paired = Self.pairedIdentifiers(of: content)
        for token in InlineToken.tokens(of: content, marks: marks) {
            switch token {
            case .text(let text):
                text.forEachXMLRun { run, forbidden in
                    output.text(run)
                    guard let forbidden else { return }
                    characters += 1
                    write(forbidden, number: characters)
                }
            case .code(let code): write(code, isPaired: paired.contains(code.id))
            case .start(let span): if span.isNested { write(span, isTarget: isTarget) }
            case .end(let span): if span.isNested { output.end() }
            }
        }
    }

    private static func pairedIdentifiers(of content: InlineText) -> Set<String> {
        var opened: Set<String> = []
        var paired: Set<String> = []
        for code in content.codes {
            switch code.role {
            case .standalone: break
            case .opening: opened.insert(code.id)
            case .closing: if opened.contains(code.id) { paired.insert(code.id) }
            }
        }
        return paired
    }

    private func write(_ forbidden: Unicode.Scalar, number: Int) {
        output.start("ph")
        output.attribute("id", "\(characterPrefix)\(number)")
        output.attribute("ctype", XLIFF12ForbiddenCharacter.ctype)
        output.attribute("equiv-text", "U+\(forbidden.hexadecimal)")
        output.end()
    }

    private func write(_ code: InlineCode, isPaired: Bool) {
        let ctype = XLIFF12CodeRights.ctype(canDelete: code.canDelete, canCopy: code.canCopy)
        switch (code.role, isPaired, code.original) {
        case (.standalone, _, nil): start("x", code, ctype: ctype, clones: true)
        case (.standalone, _, _): start("ph", code, ctype: ctype)
        case (.opening, true, nil):
            start("bx", code, ctype: ctype, clones: true)
            output.attribute("rid", code.id)
        case (.opening, true, _): start("bpt", code, ctype: ctype)
        case (.closing, true, nil):
            start("ex", code, ctype: nil)
            output.attribute("rid", code.id)
        case (.closing, true, _): start("ept", code, ctype: nil)
        case (.opening, false, _):
            start("it", code, ctype: ctype)
            output.attribute("pos", "open")
        case (.closing, false, _):
            start("it", code, ctype: ctype)
            output.attribute("pos", "close")
        }
        if let original = code.original { output.text(original) }
        output.end()
    }

    private func start(_ element: StaticString, _ code: InlineCode, ctype: String?, clones: Bool = false) {
        output.start(element)
        output.attribute("id", code.id)
        output.attribute("ctype", ifPresent: ctype)
        if clones, !code.canCopy { output.attribute("clone", "no") }
    }

    private func write(_ span: InlineSpan, isTarget: Bool) {
        output.start("mrk")
        output.attribute("mtype", Self.mtype(of: span.kind))
        if !isTarget { output.attribute("mid", span.id) }
        if let match = span.match {
            output.attribute("comment", ifPresent: match.targets.isEmpty ? nil : match.targets.joined(separator: " / "))
        } else {
            output.attribute("comment", ifPresent: span.value)
        }
    }

    private static func mtype(of kind: InlineMarker.Kind) -> String {
        switch kind {
        case .term: "term"
        case .comment: "x-comment"
        case .other(let name): standardTypes.contains(name) || name.hasPrefix("x-") ? name : "x-\(name.filter { !$0.isWhitespace })"
        }
    }

    /// The values of `mtype` (section 2.3.2) that no other kind stands for; `seg` is kept for segments.
    private static let standardTypes: Set<String> = [
        "abbrev", "abbreviated-form", "abbreviation", "acronym", "appellation", "collocation", "common-name", "datetime", "equation",
        "expanded-form", "formula", "head-term", "initialism", "international-scientific-term", "internationalism", "logical-expression",
        "materials-management-unit", "name", "near-synonym", "part-number", "phrase", "phraseological-unit", "protected",
        "romanized-form", "set-phrase", "short-form", "sku", "standard-text", "symbol", "synonym", "synonymous-phrase",
        "transcribed-form", "transliterated-form", "truncated-term", "variant",
    ]
}
