import PadananCore
import PadananXML

/// Reads XLIFF 2.x from within the root element: files, groups, notes and skeletons; units are left to their builder.
final class XLIFF2Handler: XLIFFDialect {
    /// An element that is open.
    private struct Frame {
        var name: XLIFFName
        var position: SourcePosition
        var language: String?
        var isTranslatable: Bool
        var structure = XLIFF2Structure()
        var identifiers: Set<String> = []
        var hasContent = false
        var hasReference = false
        var hasUnits = false
    }

    private let languages: XLIFF2Languages
    private let root: SourcePosition
    private var result: XLIFFContent
    private var frames: [Frame]
    private var foreignDepth = 0
    private var fileIdentifiers: Set<String> = []
    private var unitIdentifiers: Set<String> = []
    private var groupIdentifiers: Set<String> = []
    private var document: Document?
    private var unit: XLIFF2UnitBuilder?
    private var text = ""
    private var noteCategory: String?

    init(version: XLIFFVersion, languages: XLIFF2Languages, root: SourcePosition, diagnostics: [Diagnostic]) {
        self.languages = languages
        self.root = root
        result = XLIFFContent(version: version, diagnostics: diagnostics)
        frames = [Frame(name: .xliff, position: root, language: languages.inherited, isTranslatable: true)]
    }

    func content() throws -> XLIFFContent {
        guard !result.documents.isEmpty else { throw InputError.noFile(at: root) }
        return result
    }

    func startElement(_ tag: borrowing XLIFFStartTag) throws {
        if foreignDepth > 0 {
            foreignDepth += 1
            return
        }
        guard let parent = frames.last else { return }
        let position = SourcePosition(tag.position)
        guard let namespace = tag.namespaceURI, namespace == result.version.namespace else {
            guard XLIFF2Structure.allowsForeignElements(in: parent.name, of: result.version) else {
                throw InputError(
                    code: "misplaced-extension",
                    "the element \(tag.qualifiedName) of another namespace may not stand in \(parent.name.rawValue)",
                    advice: "XLIFF allows extensions in file, group, unit and skeleton", at: position)
            }
            foreignDepth = 1
            frames[frames.count - 1].hasContent = true
            return
        }
        guard let name = tag.name else { throw Self.unknownElement(tag.qualifiedName, at: position) }
        try place(name, in: parent.name, at: position)
        frames.append(
            Frame(
                name: name, position: position, language: tag.attribute(.lang, in: .xml) ?? parent.language,
                isTranslatable: try translate(tag, at: position) ?? parent.isTranslatable))
        try open(name, tag, at: position)
    }

    func endElement(_ tag: borrowing XLIFFEndTag) throws {
        if foreignDepth > 0 {
            foreignDepth -= 1
            return
        }
        guard let frame = frames.popLast() else { return }
        try close(frame)
    }

    func characters(_ piece: borrowing XMLText) throws {
        guard foreignDepth == 0, let frame = frames.last else { return }
        guard XLIFF2Structure.allowsText(in: frame.name) else {
            if piece.isWhiteSpace { return }
            throw InputError(
                code: "stray-text", "text may not stand directly in \(frame.name.rawValue)", advice: "put it into source or target",
                at: SourcePosition(piece.position))
        }
        switch frame.name {
        case .note, .skeleton, .data: text += piece.string
        default: unit?.append(piece.string)
        }
        if frame.name == .skeleton, !piece.isWhiteSpace { frames[frames.count - 1].hasContent = true }
    }

    private static func unknownElement(_ name: String, at position: SourcePosition) -> InputError {
        InputError(
            code: "unknown-element", "XLIFF has no element \(name)", advice: "give elements of your own a namespace of their own",
            at: position)
    }

    private func place(_ name: XLIFFName, in parent: XLIFFName, at position: SourcePosition) throws {
        switch frames[frames.count - 1].structure.take(name, in: parent, of: result.version) {
        case .allowed: frames[frames.count - 1].hasContent = true
        case .misplaced:
            throw InputError(
                code: "misplaced-element", "the element \(name.rawValue) may not stand in \(parent.rawValue)",
                advice: "export the file again with the tool that made it", at: position)
        case .repeated:
            throw InputError(
                code: name == .target ? "two-targets" : "repeated-element",
                "there are two \(name.rawValue) elements in one \(parent.rawValue)",
                advice: "remove one of them", at: position)
        case .late:
            throw InputError(
                code: "misplaced-element", "the element \(name.rawValue) stands too late in \(parent.rawValue)",
                advice: "move it before its neighbours", at: position)
        }
    }

    private func open(_ name: XLIFFName, _ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws {
        switch name {
        case .file:
            try require(tag, among: &fileIdentifiers, at: position)
            unitIdentifiers = []
            groupIdentifiers = []
            document = Document(
                name: tag.attribute(.original) ?? "", sourceLanguage: languages.source, targetLanguage: languages.target)
        case .group:
            try require(tag, among: &groupIdentifiers, at: position)
            markUnits()
        case .unit:
            let id = try require(tag, among: &unitIdentifiers, at: position)
            unit = XLIFF2UnitBuilder(
                unit: TranslationUnit(
                    id: id, kind: Self.kind(tag.attribute(.type)), isTranslatable: frames.last?.isTranslatable ?? true, position: position))
        case .skeleton:
            text = ""
            frames[frames.count - 1].hasReference = tag.attribute(.href) != nil
        case .note:
            text = ""
            noteCategory = tag.attribute(.category)
            // A note's id is its own within the file, group or unit that holds the notes.
            if tag.attribute(.id) != nil { try require(tag, among: &frames[frames.count - 3].identifiers, at: position) }
        case .data:
            text = ""
            try unit?.startData(tag, at: position)
        case .segment, .ignorable: try unit?.startPart(tag, at: position)
        case .source, .target:
            try checkLanguage(of: name, at: position)
            try unit?.startContent(tag, at: position)
        case .cp where frames.dropLast().last?.name == .data: text.unicodeScalars.append(try XLIFF2CodePoint.scalar(tag, at: position))
        case .cp, .ph, .pc, .sc, .ec, .mrk, .sm, .em: try unit?.startInline(name, tag, at: position)
        default: break
        }
    }

    private func close(_ frame: Frame) throws {
        switch frame.name {
        case .file:
            guard frame.hasUnits else {
                throw InputError(
                    code: "empty-file", "a file holds no unit and no group", advice: "export the article again", at: frame.position)
            }
            if let document { result.documents.append(document) }
        case .unit: try closeUnit()
        case .skeleton: try closeSkeleton(frame)
        case .note:
            if frames.dropLast().last?.name == .unit { unit?.unit.notes.append(Note(text, category: noteCategory)) }
        case .notes, .originalData:
            guard frame.hasContent else {
                throw InputError(
                    code: "empty-element", "the element \(frame.name.rawValue) is empty", advice: "remove it", at: frame.position)
            }
        case .data: unit?.endData(text)
        case .segment, .ignorable: try unit?.endPart()
        case .pc, .mrk: unit?.endInline()
        case .source, .target: unit?.endContent()
        default: break
        }
    }

    private func closeUnit() throws {
        guard let unit else { return }
        let (translationUnit, check) = try unit.finish()
        result.diagnostics += unit.warnings + check.warnings
        result.codeProblems += check.problems.map {
            CodeProblem(document: result.documents.count, reference: $0.0, diagnostic: $0.1)
        }
        document?.units.append(translationUnit)
        self.unit = nil
        markUnits()
    }

    /// Notes that the open file is not empty.
    private func markUnits() {
        for index in frames.indices where frames[index].name == .file { frames[index].hasUnits = true }
    }

    private func closeSkeleton(_ frame: Frame) throws {
        guard frame.hasReference != frame.hasContent else {
            throw InputError(
                code: "bad-skeleton",
                frame.hasContent ? "the skeleton has both href and content" : "the skeleton has neither href nor content",
                advice: "keep the one that is right", at: frame.position)
        }
        guard SkeletonText.isSkeleton(text) else { return }
        do {
            document?.skeleton = try SkeletonText.decode(text, at: frame.position)
        } catch {
            // The file is still good for checking, and for import with the article at hand.
            result.diagnostics.append(error.diagnostic)
        }
    }

    private func checkLanguage(of name: XLIFFName, at position: SourcePosition) throws {
        if name == .target, languages.target == nil {
            throw InputError(
                code: "missing-target-language", "the file has targets, but the xliff element does not name their language",
                advice: "add trgLang=\"en\"", at: root)
        }
        guard let value = frames.last?.language else { return }
        var ignored: [Diagnostic] = []
        let language = try LanguageAttribute.language(value, of: "xml:lang", isStrict: true, at: position, warnings: &ignored)
        let (expected, attribute) = name == .source ? (languages.source, "srcLang") : (languages.target ?? .undetermined, "trgLang")
        guard language == expected else {
            throw InputError(
                code: "language-conflict", "xml:lang=\"\(value)\" of the \(name.rawValue) contradicts \(attribute)=\"\(expected)\"",
                advice: "correct one of them", at: position)
        }
    }

    private func translate(_ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws -> Bool? {
        switch tag.attribute(.translate) {
        case nil: return nil
        case "yes": return true
        case "no": return false
        case let value?:
            throw InputError(code: "bad-value", "translate=\"\(value)\" is neither yes nor no", advice: "correct it", at: position)
        }
    }

    /// The id of an element that must have one, checked to be new among `known`.
    @discardableResult
    private func require(
        _ tag: borrowing XLIFFStartTag, among known: inout Set<String>, at position: SourcePosition
    ) throws -> String {
        let id = try XLIFF2Identifier.required(tag, at: position)
        guard known.insert(id).inserted else { throw XLIFF2Identifier.duplicate(id, of: tag.localName, at: position) }
        return id
    }

    /// The kind of segment that padanan wrote as `type`.
    private static func kind(_ type: String?) -> SegmentKind? {
        guard let type, type.hasPrefix("padanan:") else { return nil }
        return SegmentKind(rawValue: String(type.dropFirst("padanan:".count)))
    }
}
