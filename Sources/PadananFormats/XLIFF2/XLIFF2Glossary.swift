import PadananCore
import PadananXML

/// The glossary of one unit (XLIFF 2.x glossary module): one entry for each concept that is marked in it.
struct XLIFF2Glossary {
    private var entries: [(id: String, mark: TermMark)] = []
    private var identifiers: [String: String] = [:]

    init(marks: [TermMark]) {
        // An entry without translation says nothing and is not valid.
        for mark in marks where identifiers[mark.match.concept] == nil && !mark.match.targets.isEmpty {
            let id = "g\(entries.count + 1)"
            identifiers[mark.match.concept] = id
            entries.append((id, mark))
        }
    }

    /// The id of the entry for a concept.
    func identifier(of concept: String) -> String? { identifiers[concept] }

    func write(concepts: [String: Concept], to output: XMLOutput) {
        guard !entries.isEmpty else { return }
        output.startOnNewLine("gls:glossary")
        for (id, mark) in entries {
            output.startOnNewLine("gls:glossEntry")
            output.attribute("id", id)
            output.attribute("ref", "#\(mark.id)")
            output.elementOnNewLine("gls:term", text: mark.match.term.text)
            for target in mark.match.targets { output.elementOnNewLine("gls:translation", text: target) }
            if let definition = concepts[mark.match.concept]?.definition { output.elementOnNewLine("gls:definition", text: definition) }
            output.endOnNewLine()
        }
        output.endOnNewLine()
    }
}
