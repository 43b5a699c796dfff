import PadananCore
import PadananXML

/// Reads XLIFF 1.0, 1.1 and 1.2 from within the root element.
final class XLIFF12Handler: XLIFFDialect {
    /// An element that is open.
    private struct Frame {
        var name: XLIFFName
        var position: SourcePosition
        var isTranslatable: Bool
    }

    private let namespace: XLIFFNamespace?
    private let root: SourcePosition
    private var result: XLIFFContent
    private var frames: [Frame]
    private var passedDepth = 0
    private var file: XLIFF12FileBuilder?
    private var transUnit: XLIFF12UnitBuilder?
    private var hasBody = false
    private var text = ""
    private var noteCategory: String?

    init(version: XLIFFVersion, namespace: XLIFFNamespace?, root: SourcePosition, diagnostics: [Diagnostic]) {
        self.namespace = namespace
        result = XLIFFContent(version: version, diagnostics: diagnostics)
        self.root = root
        frames = [Frame(name: .xliff, position: root, isTranslatable: true)]
    }

    func content() throws -> XLIFFContent {
        guard !result.documents.isEmpty else { throw InputError.noFile(at: root) }
        return result
    }

    func startElement(_ tag: borrowing XLIFFStartTag) throws {
        guard passedDepth == 0, let parent = frames.last else {
            passedDepth += 1
            return
        }
        let position = SourcePosition(tag.position)
        guard !tag.isForeign, tag.namespace == namespace else {
            if transUnit?.isReading == true {
                result.diagnostics.append(
                    Diagnostic(
                        .warning, code: "foreign-inline", "the element \(tag.qualifiedName) within text is not of XLIFF and is passed over",
                        advice: "check the text", at: position))
            }
            passedDepth = 1
            return
        }
        guard let name = tag.name else {
            throw InputError(
                code: "unknown-element", "XLIFF has no element \(tag.qualifiedName)",
                advice: "give elements of your own a namespace of their own", at: position)
        }
        switch XLIFF12Structure.verdict(on: name, in: parent.name) {
        case .pass:
            if name == .binUnit { try file?.claim(tag.attribute(.id), of: .binUnit, at: position) }
            passedDepth = 1
            return
        case .misplaced:
            throw InputError(
                code: "misplaced-element", "the element \(name.rawValue) may not stand in \(parent.name.rawValue)",
                advice: "export the file again with the tool that made it", at: position)
        case .read: break
        }
        let translate = tag.attribute(.translate)
        frames.append(
            Frame(name: name, position: position, isTranslatable: translate.map { $0 != "no" } ?? parent.isTranslatable))
        try open(name, tag, at: position)
    }

    func endElement(_ tag: borrowing XLIFFEndTag) throws {
        if passedDepth > 0 {
            passedDepth -= 1
            return
        }
        guard let frame = frames.popLast() else { return }
        try close(frame)
    }

    func characters(_ piece: borrowing XMLText) throws {
        guard passedDepth == 0, let frame = frames.last else { return }
        guard XLIFF12Structure.allowsText(in: frame.name) else {
            if piece.isWhiteSpace { return }
            throw InputError(
                code: "stray-text", "text may not stand directly in \(frame.name.rawValue)", advice: "put it into source or target",
                at: SourcePosition(piece.position))
        }
        switch frame.name {
        case .note, .internalFile: text += piece.string
        case .tool, .header: break
        default: transUnit?.append(piece.string)
        }
    }

    private func open(_ name: XLIFFName, _ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws {
        switch name {
        case .file:
            hasBody = false
            file = try XLIFF12FileBuilder(tag, at: position, warnings: &result.diagnostics)
        case .tool: file?.noteTool(tag.attribute(.toolIdentifier))
        case .internalFile: text = ""
        case .note:
            text = ""
            noteCategory = tag.attribute(.from) == "padanan" ? TermNote.category : tag.attribute(.from)
        case .group:
            file?.startGroup(
                tag.attribute(.id), restype: tag.attribute(.restype), isTranslatable: frames.last?.isTranslatable ?? true, at: position)
        case .transUnit:
            guard let id = tag.attribute(.id) else {
                throw InputError(code: "missing-id", "the trans-unit has no id", advice: "give it one", at: position)
            }
            try file?.claim(id, of: .transUnit, at: position)
            transUnit = XLIFF12UnitBuilder(
                id: id, kind: XLIFF12FileBuilder.kind(tag.attribute(.restype)), isTranslatable: frames.last?.isTranslatable ?? true,
                isApproved: tag.attribute(.approved) == "yes", position: position)
        case .source, .segSource, .target:
            if let language = tag.attribute(.lang, in: .xml) {
                file?.checkLanguage(language, isTarget: name == .target, at: position, warnings: &result.diagnostics)
            }
            try transUnit?.startContent(name, tag, at: position)
        case .g, .x, .bx, .ex, .ph, .bpt, .ept, .it, .sub, .mrk: try transUnit?.startInline(name, tag, at: position)
        default: break
        }
    }

    private func close(_ frame: Frame) throws {
        switch frame.name {
        case .body: hasBody = true
        case .file:
            guard hasBody else {
                throw InputError(code: "empty-file", "a file has no body", advice: "export the article again", at: frame.position)
            }
            if let file { result.documents.append(file.finish()) }
            file = nil
        case .internalFile: file?.readSkeleton(text, at: frame.position, diagnostics: &result.diagnostics)
        case .note:
            let note = Note(text, category: noteCategory)
            if let transUnit { transUnit.notes.append(note) } else { file?.add(note) }
        case .group: file?.endGroup()
        case .transUnit:
            guard let transUnit, let check = try file?.add(transUnit) else { return }
            result.diagnostics += transUnit.warnings + check.warnings
            result.codeProblems += check.problems.map {
                CodeProblem(document: result.documents.count, reference: $0.0, diagnostic: $0.1)
            }
            self.transUnit = nil
        case .source, .segSource, .target: try transUnit?.endContent()
        case .g, .x, .bx, .ex, .ph, .bpt, .ept, .it, .sub, .mrk: transUnit?.endInline()
        default: break
        }
    }
}
