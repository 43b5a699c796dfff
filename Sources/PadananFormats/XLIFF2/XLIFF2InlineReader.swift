import PadananCore
import PadananXML

/// Reads the content of one source or target of an XLIFF 2.x file.
struct XLIFF2InlineReader {
    var content: InlineContent
    private let data: [String: String]
    private let isTarget: Bool
    private var markerKinds: [String: InlineMarker.Kind] = [:]
    /// What ends the spans that are open.
    private var ends: [InlineElement] = []
    private var endPositions: [SourcePosition] = []
    private var endCopies: [String?] = []

    init(position: SourcePosition, data: [String: String], isTarget: Bool) {
        content = InlineContent(position: position)
        self.data = data
        self.isTarget = isTarget
    }

    mutating func start(
        _ name: XLIFFName, _ tag: borrowing XLIFFStartTag, at position: SourcePosition, identifiers: inout Set<String>,
        pairs: inout XLIFF2Pairs
    ) throws {
        switch name {
        case .cp:
            content.append(text: String(try XLIFF2CodePoint.scalar(tag, at: position)))
        case .ph:
            let id = try claim(tag, at: position, among: &identifiers)
            append(try code(id, .standalone, tag, dataRef: .dataRef, at: position), copyOf: tag.attribute(.copyOf), at: position)
        case .pc:
            let id = try claim(tag, at: position, among: &identifiers)
            append(try code(id, .opening, tag, dataRef: .dataRefStart, at: position), copyOf: tag.attribute(.copyOf), at: position)
            push(.code(try code(id, .closing, tag, dataRef: .dataRefEnd, at: position)), copyOf: tag.attribute(.copyOf), at: position)
        case .sc:
            let id = try claim(tag, at: position, among: &identifiers)
            if tag.attribute(.isolated) != "yes" { pairs.openCode(id, at: position) }
            append(try code(id, .opening, tag, dataRef: .dataRef, at: position), copyOf: tag.attribute(.copyOf), at: position)
        case .ec: try endCode(tag, at: position, identifiers: &identifiers, pairs: &pairs)
        case .mrk:
            let marker = try marker(tag, at: position, identifiers: &identifiers)
            markerKinds[marker.id] = marker.kind
            content.append(marker)
            push(.marker(InlineMarker(id: marker.id, isStart: false, kind: marker.kind)), copyOf: nil, at: position)
        case .sm:
            let marker = try marker(tag, at: position, identifiers: &identifiers)
            markerKinds[marker.id] = marker.kind
            content.append(marker)
            pairs.openMarker(marker.id, at: position)
        case .em:
            guard let id = tag.attribute(.startRef) else { throw missingStart("em", at: position) }
            pairs.closeMarker(id, at: position)
            content.append(InlineMarker(id: id, isStart: false, kind: markerKinds[id] ?? .other("generic")))
        default: break
        }
    }

    /// Ends the innermost `pc` or `mrk`.
    mutating func end() {
        guard let element = ends.popLast(), let position = endPositions.popLast(), let copyOf = endCopies.popLast() else { return }
        switch element {
        case .code(let code): append(code, copyOf: copyOf, at: position)
        case .marker(let marker): content.append(marker)
        case .text: break
        }
    }

    private mutating func push(_ element: InlineElement, copyOf: String?, at position: SourcePosition) {
        ends.append(element)
        endPositions.append(position)
        endCopies.append(copyOf)
    }

    private mutating func append(_ code: InlineCode, copyOf: String?, at position: SourcePosition) {
        content.append(code, copyOf: copyOf, at: position)
    }

    private mutating func endCode(
        _ tag: borrowing XLIFFStartTag, at position: SourcePosition, identifiers: inout Set<String>, pairs: inout XLIFF2Pairs
    ) throws {
        let isIsolated = tag.attribute(.isolated) == "yes"
        let reference = tag.attribute(.startRef)
        let id: String
        switch (isIsolated, reference) {
        case (true, nil): id = try claim(tag, at: position, among: &identifiers)
        case (false, let start?):
            if tag.attribute(.id) != nil { throw confusedEnd(at: position) }
            pairs.closeCode(start, at: position)
            id = start
        case (true, _?): throw confusedEnd(at: position)
        case (false, nil): throw missingStart("ec", at: position)
        }
        append(try code(id, .closing, tag, dataRef: .dataRef, at: position), copyOf: tag.attribute(.copyOf), at: position)
    }

    private func missingStart(_ element: String, at position: SourcePosition) -> InputError {
        InputError(
            code: "\(element)-without-\(element == "ec" ? "sc" : "sm")", "\(element) does not say by startRef what it ends",
            advice: "add startRef", at: position)
    }

    private func confusedEnd(at position: SourcePosition) -> InputError {
        InputError(
            code: "bad-isolated", "ec has startRef when its sc is in the unit, and id with isolated=\"yes\" when it is not, never both",
            advice: "remove one of them", at: position)
    }

    private func claim(
        _ tag: borrowing XLIFFStartTag, at position: SourcePosition, among identifiers: inout Set<String>
    ) throws -> String {
        let id = try XLIFF2Identifier.required(tag, at: position)
        let isNew = identifiers.insert(id).inserted
        // A copy that must not be is a matter of the translation, not of the file: the check of codes reports it.
        guard isNew || (isTarget && tag.attribute(.canCopy) == "no") else {
            throw XLIFF2Identifier.duplicate(id, of: tag.localName, at: position)
        }
        return id
    }

    private func code(
        _ id: String, _ role: InlineCode.Role, _ tag: borrowing XLIFFStartTag, dataRef: XLIFFName, at position: SourcePosition
    ) throws -> InlineCode {
        var code = InlineCode(
            id: id, role: role, canDelete: tag.attribute(.canDelete) != "no", canCopy: tag.attribute(.canCopy) != "no")
        if let reference = tag.attribute(dataRef) {
            guard let original = data[reference] else {
                throw InputError(
                    code: "unknown-data", "\(dataRef.rawValue)=\"\(reference)\" names no data of the unit",
                    advice: "add it to originalData",
                    at: position)
            }
            code.original = original
        }
        return code
    }

    private func marker(
        _ tag: borrowing XLIFFStartTag, at position: SourcePosition, identifiers: inout Set<String>
    ) throws -> InlineMarker {
        let id = try claim(tag, at: position, among: &identifiers)
        let kind: InlineMarker.Kind =
            switch tag.attribute(.type) {
            case "term": .term
            case "comment": .comment
            case let name: .other(name ?? "generic")
            }
        return InlineMarker(id: id, isStart: true, kind: kind, value: tag.attribute(.value), reference: tag.attribute(.ref))
    }
}
