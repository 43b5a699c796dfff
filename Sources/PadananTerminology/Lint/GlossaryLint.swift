public import PadananCore

/// Looks for what is wrong with a glossary: terms that contradict each other, and terms that will not be found or will flood.
///
/// All it says is a warning with the line of the term: a glossary with faults is still a glossary.
///
/// | code | what it says |
/// |---|---|
/// | `glossary-duplicate`, `glossary-case-duplicate` | the same terms again, or again but for capitals |
/// | `glossary-conflict` | one source term, two preferred targets |
/// | `glossary-contradiction` | one target, both accepted and not accepted for the same source term |
/// | `glossary-no-source`, `glossary-no-target`, `glossary-no-preferred-target` | something is missing from a concept |
/// | `glossary-empty-term`, `glossary-long-term`, `glossary-function-word`, `glossary-short-term` | a term that is none, or would flood |
/// | `glossary-surrounding-space`, `glossary-double-space`, `glossary-no-break-space`, `glossary-line-break` | white space |
/// | `glossary-control-character`, `glossary-bidi-character`, `glossary-invisible-character`, `glossary-decomposed` | characters |
/// | `glossary-formula` | a term that a spreadsheet would run |
/// | `glossary-lowercase-acronym` | an acronym without capitals, which never matches as one |
public enum GlossaryLint {
    /// What is wrong with `glossary`, by line; without a line comes first.
    public static func diagnostics(for glossary: Glossary) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for concept in glossary.concepts {
            checkCompleteness(of: concept, into: &found)
            checkTexts(of: concept, into: &found)
        }
        var clashes = GlossaryClashes()
        for concept in glossary.concepts { clashes.add(concept) }
        found += clashes.diagnostics
        return found.enumerated().sorted { left, right in
            let (first, second) = (left.element.position?.line ?? 0, right.element.position?.line ?? 0)
            return first != second ? first < second : left.offset < right.offset
        }.map(\.element)
    }

    /// A warning at a line; 0 is no line.
    static func warning(_ code: String, _ message: String, advice: String? = nil, line: Int) -> Diagnostic {
        Diagnostic(.warning, code: code, message, advice: advice, at: line > 0 ? SourcePosition(line: line, column: 1) : nil)
    }

    /// A term in quotation marks, cut short where it is long enough to drown the message.
    static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard text.utf8.count > 60, scalars.count > 60 else { return "\"\(text)\"" }
        return "\"\(String(String.UnicodeScalarView(scalars.prefix(50))))…\""
    }

    private static func checkCompleteness(of concept: Concept, into found: inout [Diagnostic]) {
        let line = concept.sourceTerms.first?.line ?? concept.targetTerms.first?.line ?? 0
        let name = "the concept \(quoted(concept.id))"
        if concept.sourceTerms.isEmpty {
            found.append(warning("glossary-no-source", "\(name) has no source term, so it is never found", line: line))
        }
        guard !concept.isKeptUntranslated else { return }
        if concept.targetTerms.isEmpty {
            found.append(warning("glossary-no-target", "\(name) has no target term", line: line))
        } else if !concept.targetTerms.contains(where: { $0.status == .preferred }) {
            found.append(
                warning(
                    "glossary-no-preferred-target", "\(name) has no preferred target term", advice: "give one the status preferred",
                    line: line))
        }
    }

    private static func checkTexts(of concept: Concept, into found: inout [Diagnostic]) {
        for term in concept.sourceTerms { TermLint(term: term, side: .source).check(into: &found) }
        // A row's part of speech is said of both terms; one warning on it is enough.
        for term in concept.targetTerms { TermLint(term: term, side: .target).check(into: &found) }
    }
}
