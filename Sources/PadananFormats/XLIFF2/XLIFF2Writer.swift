import PadananCore
import PadananXML

/// Writes a document as XLIFF 2.0, 2.1 or 2.2, with its terms in the glossary module.
struct XLIFF2Writer {
    let version: XLIFFVersion
    let concepts: [String: Concept]
    let output: XMLOutput

    /// Writes the whole file.
    func write(_ document: Document) throws {
        output.declaration()
        output.startOnNewLine("xliff")
        output.attribute("xmlns", version.namespace ?? "")
        output.attribute("xmlns:gls", "urn:oasis:names:tc:xliff:glossary:2.0")
        output.attribute("version", version.rawValue)
        output.attribute("srcLang", document.sourceLanguage.identifier)
        if let target = document.targetLanguage ?? (document.hasTargets ? .undetermined : nil) {
            output.attribute("trgLang", target.identifier)
        }
        output.startOnNewLine("file")
        output.attribute("id", "f1")
        output.attribute("original", document.name)
        if let skeleton = document.skeleton { output.elementOnNewLine("skeleton", text: SkeletonText.encode(skeleton)) }
        output.startOnNewLine("notes")
        output.startOnNewLine("note")
        output.attribute("category", "padanan")
        output.text("Article “\(document.name)”, divided into sentences for translation by padanan.")
        output.end()
        output.endOnNewLine()
        let units = document.units.filter { !$0.segments.isEmpty }
        for unit in units { write(unit) }
        if units.isEmpty {
            // A file needs a unit or a group; a group may be empty.
            output.startOnNewLine("group")
            output.attribute("id", "g1")
            output.end()
        }
        output.endOnNewLine()
        output.endOnNewLine()
        try output.finish()
    }

    private func write(_ unit: TranslationUnit) {
        let marks = TermMark.marks(of: unit)
        let terms = XLIFF2Glossary(marks: marks.flatMap { $0 })
        let codes = XLIFF2CodeTable(unit: unit)
        output.startOnNewLine("unit")
        output.attribute("id", unit.id)
        if let kind = unit.kind { output.attribute("type", "padanan:\(kind.rawValue)") }
        if !unit.isTranslatable { output.attribute("translate", "no") }
        if unit.hasDelicateSpace { output.attribute("xml:space", "preserve") }
        terms.write(concepts: concepts, to: output)
        write(unit.notes, termNote: TermNote.text(of: marks.flatMap { $0 }))
        codes.write(to: output)
        let inline = XLIFF2InlineWriter(output: output, codes: codes, terms: terms)
        var marksOfSegments = marks.makeIterator()
        for part in unit.parts {
            switch part {
            case .segment(let segment):
                output.startOnNewLine("segment")
                output.attribute("id", segment.id)
                if segment.state != .initial, segment.target != nil { output.attribute("state", segment.state.rawValue) }
                inline.write("source", segment.source, marks: marksOfSegments.next() ?? [])
                if let target = segment.target { inline.write("target", target) }
            case .ignorable(let source, let target):
                output.startOnNewLine("ignorable")
                inline.write("source", source)
                if let target { inline.write("target", target) }
            }
            output.endOnNewLine()
        }
        output.endOnNewLine()
    }

    private func write(_ notes: [Note], termNote: String?) {
        let notes = notes.filter { termNote == nil || $0.category != TermNote.category }
        guard !notes.isEmpty || termNote != nil else { return }
        output.startOnNewLine("notes")
        if let termNote {
            output.startOnNewLine("note")
            output.attribute("appliesTo", "source")
            output.attribute("category", TermNote.category)
            output.text(termNote)
            output.end()
        }
        for note in notes {
            output.startOnNewLine("note")
            output.attribute("category", ifPresent: note.category)
            output.text(note.text)
            output.end()
        }
        output.endOnNewLine()
    }
}

extension Document {
    fileprivate var hasTargets: Bool {
        units.contains { unit in
            unit.parts.contains { part in
                switch part {
                case .segment(let segment): segment.target != nil
                case .ignorable(_, let target): target != nil
                }
            }
        }
    }
}

extension TranslationUnit {
    fileprivate var hasDelicateSpace: Bool {
        parts.contains { part in
            switch part {
            case .segment(let segment): segment.source.hasDelicateSpace || segment.target?.hasDelicateSpace == true
            case .ignorable(let source, let target): source.hasDelicateSpace || target?.hasDelicateSpace == true
            }
        }
    }
}
