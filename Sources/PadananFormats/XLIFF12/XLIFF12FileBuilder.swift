import PadananCore
import PadananXML

/// Builds the document of one `file` element of XLIFF 1.x.
///
/// In files that padanan wrote, a group is a unit again and its trans-units are segments; in others each trans-unit is a
/// unit.
final class XLIFF12FileBuilder {
    private var document: Document
    private var isOurs: Bool
    private var identifiers: Set<String> = []
    private var groupDepth = 0
    /// The group of ours that is open.
    private var group: TranslationUnit?
    private var groupLevel = 0

    init(_ tag: borrowing XLIFFStartTag, at position: SourcePosition, warnings: inout [Diagnostic]) throws {
        guard let source = tag.attribute(.sourceLanguage) else {
            throw InputError(
                code: "missing-source-language", "the file element does not name the source language",
                advice: "add source-language=\"id\"", at: position)
        }
        let sourceLanguage = try LanguageAttribute.language(
            source, of: "source-language", isStrict: false, at: position, warnings: &warnings)
        var targetLanguage: LanguageTag?
        if let target = tag.attribute(.targetLanguage) {
            targetLanguage = try LanguageAttribute.language(
                target, of: "target-language", isStrict: false, at: position, warnings: &warnings)
        } else {
            warnings.append(
                Diagnostic(
                    .warning, code: "missing-target-language", "the file element does not name the target language",
                    advice: "add target-language=\"en\"", at: position))
        }
        document = Document(name: tag.attribute(.original) ?? "", sourceLanguage: sourceLanguage, targetLanguage: targetLanguage)
        isOurs = tag.attribute(.toolIdentifier) == "padanan"
    }

    /// The kind of segment that padanan wrote as `restype`.
    static func kind(_ restype: String?) -> SegmentKind? {
        guard let restype, restype.hasPrefix("x-padanan-") else { return nil }
        return SegmentKind(rawValue: String(restype.dropFirst("x-padanan-".count)))
    }

    func noteTool(_ id: String?) {
        if id == "padanan" { isOurs = true }
    }

    /// Takes an id, unique among the units of a file.
    func claim(_ id: String?, of element: XLIFFName, at position: SourcePosition) throws {
        guard let id, !identifiers.insert(id).inserted else { return }
        throw InputError(
            code: "duplicate-id", "the id \"\(id)\" of the \(element.rawValue) was used before in the same file",
            advice: "each needs an id of its own", at: position)
    }

    func checkLanguage(_ value: String, isTarget: Bool, at position: SourcePosition, warnings: inout [Diagnostic]) {
        guard let expected = isTarget ? document.targetLanguage : document.sourceLanguage else { return }
        if let language = LanguageTag(value), language.matches(expected) { return }
        warnings.append(
            Diagnostic(
                .warning, code: "language-conflict",
                "xml:lang=\"\(value)\" contradicts the file's \(isTarget ? "target" : "source") language \(expected)",
                advice: "correct one of them", at: position))
    }

    func readSkeleton(_ text: String, at position: SourcePosition, diagnostics: inout [Diagnostic]) {
        guard SkeletonText.isSkeleton(text) else { return }
        isOurs = true
        do {
            document.skeleton = try SkeletonText.decode(text, at: position)
        } catch {
            // The file is still good for checking, and for import with the article at hand.
            diagnostics.append(error.diagnostic)
        }
    }

    func startGroup(_ id: String?, restype: String?, isTranslatable: Bool, at position: SourcePosition) {
        groupDepth += 1
        guard group == nil, let id, isOurs || Self.kind(restype) != nil else { return }
        group = TranslationUnit(id: id, kind: Self.kind(restype), isTranslatable: isTranslatable, position: position)
        groupLevel = groupDepth
    }

    func endGroup() {
        if let group, groupDepth == groupLevel {
            if !group.parts.isEmpty { document.units.append(group) }
            self.group = nil
        }
        groupDepth -= 1
    }

    /// Adds a note of the open group.
    func add(_ note: Note) { group?.notes.append(note) }

    /// Adds a trans-unit and says what became of its codes.
    func add(_ transUnit: XLIFF12UnitBuilder) throws -> InlineCodeCheck {
        if let group {
            let prefix = "\(group.id)."
            let name = transUnit.id.hasPrefix(prefix) ? String(transUnit.id.dropFirst(prefix.count)) : transUnit.id
            let (parts, check) = try transUnit.finish(unit: group.id, segment: name)
            self.group?.parts += parts
            self.group?.notes += transUnit.notes
            return check
        }
        var (unit, segment) = (transUnit.id, "s1")
        if isOurs || transUnit.kind != nil, let dot = transUnit.id.lastIndex(of: ".") {
            unit = String(transUnit.id[..<dot])
            segment = String(transUnit.id[transUnit.id.index(after: dot)...])
        }
        let (parts, check) = try transUnit.finish(unit: unit, segment: segment)
        document.units.append(
            TranslationUnit(
                id: unit, kind: transUnit.kind, isTranslatable: transUnit.isTranslatable, parts: parts, notes: transUnit.notes,
                position: transUnit.position))
        return check
    }

    /// The document, with what lies between the segments of a unit taken from the skeleton: 1.x has no place for it.
    func finish() -> Document {
        guard let skeleton = document.skeleton else { return document }
        var gaps: [SegmentReference: String] = [:]
        var previous: SegmentReference?
        var literal = ""
        for part in skeleton.parts {
            switch part {
            case .literal(let text): literal += text
            case .segment(let reference, _):
                if let previous, previous.unit == reference.unit, !literal.isEmpty { gaps[previous] = literal }
                previous = reference
                literal = ""
            }
        }
        for index in document.units.indices {
            let unit = document.units[index]
            document.units[index].parts = unit.parts.enumerated().flatMap { place, part -> [UnitPart] in
                guard case .segment(let segment) = part, place + 1 < unit.parts.count, case .segment = unit.parts[place + 1],
                    let gap = gaps[SegmentReference(unit: unit.id, segment: segment.id)]
                else { return [part] }
                return [part, .ignorable(source: InlineText(gap), target: nil)]
            }
        }
        return document
    }
}
