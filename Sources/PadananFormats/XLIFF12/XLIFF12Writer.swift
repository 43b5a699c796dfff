import PadananCore
import PadananXML

/// Writes a document as XLIFF 1.2, valid by the strict schema.
///
/// A unit of one segment is a `trans-unit`, one of several a `group` of them; the id is `unit.segment`. What lies
/// between the segments of a unit has no place in 1.2 and comes back from the skeleton.
struct XLIFF12Writer {
    let output: XMLOutput

    /// Writes the whole file.
    func write(_ document: Document) throws {
        output.declaration()
        output.startOnNewLine("xliff")
        output.attribute("xmlns", XLIFFVersion.v1_2.namespace ?? "")
        output.attribute("version", XLIFFVersion.v1_2.rawValue)
        output.startOnNewLine("file")
        output.attribute("original", document.name)
        output.attribute("source-language", document.sourceLanguage.identifier)
        output.attribute("target-language", ifPresent: document.targetLanguage?.identifier)
        output.attribute("datatype", "plaintext")
        output.attribute("tool-id", "padanan")
        output.startOnNewLine("header")
        if let skeleton = document.skeleton {
            output.startOnNewLine("skl")
            output.startOnNewLine("internal-file")
            output.attribute("form", "text")
            output.text(SkeletonText.encode(skeleton))
            output.end()
            output.endOnNewLine()
        }
        output.startOnNewLine("tool")
        output.attribute("tool-id", "padanan")
        output.attribute("tool-name", "padanan")
        output.end()
        output.endOnNewLine()
        output.startOnNewLine("body")
        for unit in document.units where !unit.segments.isEmpty { write(unit) }
        output.endOnNewLine()
        output.endOnNewLine()
        output.endOnNewLine()
        try output.finish()
    }

    private func write(_ unit: TranslationUnit) {
        let segments = Array(zip(unit.segments, TermMark.marks(of: unit)))
        // A dot in the segment's id would make the id of a lone trans-unit ambiguous.
        if segments.count == 1, let (segment, marks) = segments.first, !segment.id.contains(".") {
            write(segment, of: unit, marks: marks, isAlone: true)
            return
        }
        output.startOnNewLine("group")
        output.attribute("id", unit.id)
        output.attribute("restype", ifPresent: restype(of: unit))
        if !unit.isTranslatable { output.attribute("translate", "no") }
        write(notes(of: unit, marks: segments.flatMap(\.1)))
        for (segment, marks) in segments { write(segment, of: unit, marks: marks, isAlone: false) }
        output.endOnNewLine()
    }

    private func write(_ segment: Segment, of unit: TranslationUnit, marks: [TermMark], isAlone: Bool) {
        output.startOnNewLine("trans-unit")
        output.attribute("id", "\(unit.id).\(segment.id)")
        if isAlone { output.attribute("restype", ifPresent: restype(of: unit)) }
        if !unit.isTranslatable { output.attribute("translate", "no") }
        if segment.state == .final, segment.target != nil { output.attribute("approved", "yes") }
        if segment.source.hasDelicateSpace || segment.target?.hasDelicateSpace == true { output.attribute("xml:space", "preserve") }
        let inline = XLIFF12InlineWriter(output: output, segment: segment)
        output.startOnNewLine("source")
        inline.write(segment.source, marks: marks)
        output.end()
        if let target = segment.target {
            output.startOnNewLine("target")
            output.attribute("state", SegmentStateMapping.name(of: segment.state))
            inline.write(target, isTarget: true)
            output.end()
        }
        if let terms = TermNote.text(of: marks) {
            output.startOnNewLine("note")
            output.attribute("from", "padanan")
            output.attribute("annotates", "source")
            output.text(terms)
            output.end()
        }
        if isAlone { write(notes(of: unit, marks: marks)) }
        output.endOnNewLine()
    }

    private func restype(of unit: TranslationUnit) -> String? { unit.kind.map { "x-padanan-\($0.rawValue)" } }

    /// The unit's own notes; an old list of terms gives way to the one that is written anew.
    private func notes(of unit: TranslationUnit, marks: [TermMark]) -> [Note] {
        unit.notes.filter { $0.category != TermNote.category || TermNote.text(of: marks) == nil }
    }

    private func write(_ notes: [Note]) {
        for note in notes {
            output.startOnNewLine("note")
            if note.category == TermNote.category {
                output.attribute("from", "padanan")
                output.attribute("annotates", "source")
            } else {
                output.attribute("from", ifPresent: note.category)
            }
            output.text(note.text)
            output.end()
        }
    }
}
