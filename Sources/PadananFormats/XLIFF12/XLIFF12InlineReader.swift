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
        var code: InlineCode
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
        for piece in pieces { whole.append(piece.content) }
        whole.finish()
        return whole
    }

    /// Whether segments were found.
    var hasSegments: Bool { pieces.contains { $0.segment != nil } }

    mutating func append(_ text: String) {
        if native != nil { native?.append(text) } else { pieces[pieces.count - 1].content.append(text: text) }
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
            openPairs.append(OpenPair(element: .bx, code: code(id, .opening), rid: rid, position: position))
            add(code(id, .opening), at: position)
            ends.append(.nothing)
        case .ex:
            add(Self.closing(takePair(.bx, id: id, rid: rid), orElse: rid ?? id), at: position)
            ends.append(.nothing)
        case .ph:
            if tag.attribute(.ctype) == XLIFF12ForbiddenCharacter.ctype,
                let scalar = XLIFF12ForbiddenCharacter.scalar(equivText: tag.attribute(.equivText))
            {
                pieces[pieces.count - 1].content.append(text: String(scalar))
                ends.append(.nothing)
            } else {
                startNative(code(id, .standalone), at: position)
            }
        case .it:
            let isEnd = tag.attribute(.pos) == "close" || tag.attribute(.pos) == "end"
            startNative(code(id, isEnd ? .closing : .opening), at: position)
        case .bpt:
            openPairs.append(OpenPair(element: .bpt, code: code(id, .opening), rid: rid, position: position))
            startNative(code(id, .opening), at: position)
        case .ept:
            let start = takePair(.bpt, id: id, rid: rid)
            if start == nil, failure == nil {
                failure = Self.unpaired("ept-without-bpt", "the end code \(id) has no bpt before it", at: position)
            }
            startNative(Self.closing(start, orElse: id), at: position)
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
        case .marker(let marker): pieces[pieces.count - 1].content.append(marker)
        case .segment: pieces.append(Piece(content: InlineContent(position: position)))
        case .nothing, nil: break
        }
    }

    /// Ends the content; throws where paired codes are not pairs.
    mutating func finish() throws {
        for index in pieces.indices { pieces[index].content.finish() }
        if let failure { throw failure }
        if let open = openPairs.first(where: { $0.element == .bpt }) {
            throw Self.unpaired("bpt-without-ept", "the start code \(open.code.id) has no ept after it", at: open.position)
        }
    }

    private static func unpaired(_ code: String, _ message: String, at position: SourcePosition) -> InputError {
        InputError(code: code, message, advice: "add its partner, or use the element it", at: position)
    }

    /// The start code that an end code belongs to: the last one with the same `rid`, else with the same `id`.
    private mutating func takePair(_ element: XLIFFName, id: String, rid: String?) -> OpenPair? {
        let place =
            openPairs.lastIndex { $0.element == element && rid != nil && $0.rid == rid }
            ?? openPairs.lastIndex { $0.element == element && $0.code.id == id }
        return place.map { openPairs.remove(at: $0) }
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
        pieces[pieces.count - 1].content.append(code, at: position)
    }

    /// The code that ends `start`, whose rights it has: `ex` and `ept` cannot say. Without a start it goes by its own id.
    private static func closing(_ start: OpenPair?, orElse id: String) -> InlineCode {
        guard let start else { return InlineCode(id: id, role: .closing) }
        return InlineCode(id: start.code.id, role: .closing, canDelete: start.code.canDelete, canCopy: start.code.canCopy)
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
        pieces[pieces.count - 1].content.append(marker)
        ends.append(.marker(InlineMarker(id: id, isStart: false, kind: kind)))
    }
}
