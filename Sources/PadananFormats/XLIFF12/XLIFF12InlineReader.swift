import PadananCore
import PadananXML

/// Reads the content of one source, seg-source or target of an XLIFF 1.x file.
struct XLIFF12InlineReader {
    /// A stretch of content: a segment (`mrk mtype="seg"`), or what lies around segments.
    struct Piece {
        /// The segment's `mid`; nil between segments.
        var segment: String?
        var content: InlineContent
    }

    let position: SourcePosition
    private(set) var pieces: [Piece]
    /// Whether segments are looked for: not in a plain source.
    private let findsSegments: Bool
    private let refusesRepetition: Bool
    private var ends: [End] = []
    private var native: String?
    private var markers = 0
    private var identifiers: Set<String> = []
    private var openPairs: [OpenPair] = []
    private var failure: InputError?

    /// A `bx` or `bpt` whose partner has not come yet.
    private struct OpenPair {
        var element: XLIFFName
        var id: String
        var rid: String?
        var position: SourcePosition
    }

    /// What the end of an open element means.
    private enum End {
        case code(InlineCode, SourcePosition)
        case native(InlineCode, SourcePosition)
        case marker(InlineMarker)
        case segment
        case nothing
    }

    init(_ element: XLIFFName, at position: SourcePosition) {
        self.position = position
        findsSegments = element != .source
        // Tools repeat a code in seg-source where a segment boundary cuts it.
        refusesRepetition = element == .source
        pieces = [Piece(content: InlineContent(position: position))]
    }

    /// All of the content as one.
    var whole: InlineContent {
        var whole = InlineContent(position: position)
        for piece in pieces {
            for element in piece.content.text.elements {
                if case .text(let text) = element { whole.text.append(text: text) } else { whole.text.elements.append(element) }
            }
            whole.codes += piece.content.codes
        }
        return whole
    }

    /// Whether segments were found.
    var hasSegments: Bool { pieces.contains { $0.segment != nil } }

    mutating func append(_ text: String) {
        if native != nil { native?.append(text) } else { pieces[pieces.count - 1].content.text.append(text: text) }
    }

    mutating func start(_ name: XLIFFName, _ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws {
        // Within native codes everything is native text.
        guard native == nil else {
            ends.append(.nothing)
            return
        }
        let id = tag.attribute(.id) ?? ""
        if name != .mrk, name != .ept, name != .ex { try claim(id, name, tag.attribute(.pos), at: position) }
        let rid = tag.attribute(.rid)
        let rights = XLIFF12CodeRights.rights(ctype: tag.attribute(.ctype), clone: tag.attribute(.clone))
        func code(_ id: String, _ role: InlineCode.Role) -> InlineCode {
            InlineCode(id: id, role: role, canDelete: rights.canDelete, canCopy: rights.canCopy)
        }
        switch name {
        case .x:
            add(code(id, .standalone), at: position)
            ends.append(.nothing)
        case .g:
            add(code(id, .opening), at: position)
            ends.append(.code(code(id, .closing), position))
        case .bx:
            openPairs.append(OpenPair(element: .bx, id: id, rid: rid, position: position))
            add(code(id, .opening), at: position)
            ends.append(.nothing)
        case .ex:
            add(closing(takePair(.bx, id: id, rid: rid) ?? rid ?? id), at: position)
            ends.append(.nothing)
        case .ph:
            if tag.attribute(.ctype) == XLIFF12ForbiddenCharacter.ctype,
                let scalar = XLIFF12ForbiddenCharacter.scalar(equivText: tag.attribute(.equivText))
            {
                pieces[pieces.count - 1].content.text.append(text: String(scalar))
                ends.append(.nothing)
            } else {
                startNative(code(id, .standalone), at: position)
            }
        case .it:
            let isEnd = tag.attribute(.pos) == "close" || tag.attribute(.pos) == "end"
            startNative(code(id, isEnd ? .closing : .opening), at: position)
        case .bpt:
            openPairs.append(OpenPair(element: .bpt, id: id, rid: rid, position: position))
            startNative(code(id, .opening), at: position)
        case .ept:
            let start = takePair(.bpt, id: id, rid: rid)
            if start == nil, failure == nil {
                failure = Self.unpaired("ept-without-bpt", "the end code \(id) has no bpt before it", at: position)
            }
            startNative(closing(start ?? id), at: position)
        case .mrk: startMarker(tag, at: position)
        default: ends.append(.nothing)
        }
    }

    mutating func end() {
        switch ends.popLast() {
        case .code(let code, let position): add(code, at: position)
        case .native(var code, let position):
            code.original = native?.isEmpty == false ? native : nil
            native = nil
            add(code, at: position)
        case .marker(let marker): pieces[pieces.count - 1].content.text.elements.append(.marker(marker))
        case .segment: pieces.append(Piece(content: InlineContent(position: position)))
        case .nothing, nil: break
        }
    }

    /// Throws where paired codes are not pairs.
    func check() throws {
        if let failure { throw failure }
        if let open = openPairs.first(where: { $0.element == .bpt }) {
            throw Self.unpaired("bpt-without-ept", "the start code \(open.id) has no ept after it", at: open.position)
        }
    }

    private static func unpaired(_ code: String, _ message: String, at position: SourcePosition) -> InputError {
        InputError(code: code, message, advice: "add its partner, or use the element it", at: position)
    }

    /// The id of the start code that an end code belongs to: the last one with the same `rid`, else with the same `id`.
    private mutating func takePair(_ element: XLIFFName, id: String, rid: String?) -> String? {
        let place =
            openPairs.lastIndex { $0.element == element && rid != nil && $0.rid == rid }
            ?? openPairs.lastIndex { $0.element == element && $0.id == id }
        return place.map { openPairs.remove(at: $0).id }
    }

    private mutating func claim(_ id: String, _ name: XLIFFName, _ end: String?, at position: SourcePosition) throws {
        // The two ends of a cut code (`it`) share an id.
        let key = "\(name.rawValue) \(end ?? "") \(id)"
        guard refusesRepetition, !id.isEmpty, !identifiers.insert(key).inserted else { return }
        throw InputError(
            code: "duplicate-id", "the id \"\(id)\" of \(name.rawValue) was used before in the same content",
            advice: "each code needs an id of its own", at: position)
    }

    private mutating func add(_ code: InlineCode, at position: SourcePosition) {
        pieces[pieces.count - 1].content.text.elements.append(.code(code))
        pieces[pieces.count - 1].content.codes.append(InlineContent.Code(code: code, position: position))
    }

    /// A closing code has the rights of its opening one: `ex` and `ept` cannot say.
    private func closing(_ id: String) -> InlineCode {
        var code = InlineCode(id: id, role: .closing)
        let opening = pieces.lazy.flatMap(\.content.codes).map(\.code).last { $0.id == id && $0.role == .opening }
        code.canDelete = opening?.canDelete ?? true
        code.canCopy = opening?.canCopy ?? true
        return code
    }

    private mutating func startNative(_ code: InlineCode, at position: SourcePosition) {
        native = ""
        ends.append(.native(code, position))
    }

    private mutating func startMarker(_ tag: borrowing XLIFFStartTag, at position: SourcePosition) {
        let type = tag.attribute(.mtype) ?? ""
        let mid = tag.attribute(.mid) ?? ""
        if findsSegments, type == "seg", !mid.isEmpty {
            pieces.append(Piece(segment: mid, content: InlineContent(position: position)))
            ends.append(.segment)
            return
        }
        let kind: InlineMarker.Kind =
            switch type {
            case "term": .term
            case "x-comment": .comment
            default: .other(type)
            }
        markers += 1
        let id = mid.isEmpty ? "mrk\(markers)" : mid
        let marker = InlineMarker(id: id, isStart: true, kind: kind, value: tag.attribute(.comment))
        pieces[pieces.count - 1].content.text.elements.append(.marker(marker))
        ends.append(.marker(InlineMarker(id: id, isStart: false, kind: kind)))
    }
}
