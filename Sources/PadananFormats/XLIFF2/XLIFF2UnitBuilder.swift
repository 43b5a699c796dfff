import PadananCore
import PadananXML

/// Builds one unit of an XLIFF 2.x file and checks what can only be checked within it.
final class XLIFF2UnitBuilder {
    /// A segment or ignorable that is read or was read.
    private struct Part {
        var isSegment: Bool
        var id: String?
        var position: SourcePosition
        var state: SegmentState
        var source: InlineContent?
        var target: InlineContent?
        var order: Int?
    }

    var unit: TranslationUnit
    private(set) var warnings: [Diagnostic] = []
    private var data: [String: String] = [:]
    private var dataIdentifier = ""
    private var parts: [Part] = []
    private var inline: XLIFF2InlineReader?
    private var isReadingSource = false
    /// Ids of segments, ignorables, codes and markers share one scope.
    private var partIdentifiers: Set<String> = []
    private var sourceIdentifiers: Set<String> = []
    private var targetIdentifiers: Set<String> = []
    private var sourcePairs = XLIFF2Pairs()
    private var targetPairs = XLIFF2Pairs()

    init(unit: TranslationUnit) { self.unit = unit }

    func startData(_ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws {
        dataIdentifier = try XLIFF2Identifier.required(tag, at: position)
        guard data[dataIdentifier] == nil else { throw XLIFF2Identifier.duplicate(dataIdentifier, of: "data", at: position) }
        data[dataIdentifier] = ""
    }

    func endData(_ text: String) { data[dataIdentifier] = text }

    func startPart(_ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws {
        var part = Part(isSegment: tag.name == .segment, position: position, state: .initial)
        part.id = try XLIFF2Identifier.optional(tag, at: position)
        if let id = part.id {
            guard !sourceIdentifiers.contains(id), !targetIdentifiers.contains(id), partIdentifiers.insert(id).inserted else {
                throw XLIFF2Identifier.duplicate(id, of: tag.localName, at: position)
            }
        }
        if let name = tag.attribute(.state) {
            guard let state = SegmentState(rawValue: name) else {
                throw InputError(
                    code: "bad-state", "\"\(name)\" is not a state", advice: "XLIFF 2.x knows initial, translated, reviewed and final",
                    at: position)
            }
            part.state = state
        }
        parts.append(part)
    }

    func startContent(_ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws {
        isReadingSource = tag.name == .source
        inline = XLIFF2InlineReader(position: position, data: data, isTarget: !isReadingSource)
        guard !isReadingSource, let value = tag.attribute(.order) else { return }
        guard let order = Int(value), order > 0 else {
            throw InputError(code: "bad-order", "order=\"\(value)\" is not a positive number", advice: "count from 1", at: position)
        }
        parts[parts.count - 1].order = order
    }

    func append(_ text: String) { inline?.content.append(text: text) }

    func startInline(_ name: XLIFFName, _ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws {
        guard inline != nil else { return }
        if isReadingSource {
            try inline?.start(name, tag, at: position, identifiers: &sourceIdentifiers, pairs: &sourcePairs)
        } else {
            try inline?.start(name, tag, at: position, identifiers: &targetIdentifiers, pairs: &targetPairs)
        }
        if let id = tag.attribute(.id), partIdentifiers.contains(id) {
            throw XLIFF2Identifier.duplicate(id, of: name.rawValue, at: position)
        }
    }

    func endInline() { inline?.end() }

    func endContent() {
        inline?.content.finish()
        if isReadingSource {
            parts[parts.count - 1].source = inline?.content
        } else {
            parts[parts.count - 1].target = inline?.content
        }
        inline = nil
    }

    func endPart() throws {
        guard let part = parts.last else { return }
        guard part.source != nil else {
            throw InputError(
                code: "missing-source", "a \(part.isSegment ? "segment" : "ignorable") has no source", advice: "export the article again",
                at: part.position)
        }
    }

    /// The unit, and what became of its codes.
    func finish() throws -> (TranslationUnit, InlineCodeCheck) {
        let position = unit.position ?? SourcePosition(line: 1, column: 1)
        guard parts.contains(where: \.isSegment) else {
            throw InputError(code: "empty-unit", "the unit \(unit.id) has no segment", advice: "export the article again", at: position)
        }
        try sourcePairs.check()
        // A translator who is halfway through may have closed in one segment what is opened in another.
        if parts.allSatisfy({ !$0.isSegment || $0.target != nil }) { try targetPairs.check() }
        try checkOrder()
        nameSegments()
        let check = checkCodes()
        warn()
        arrangeTargets()
        unit.parts = parts.map { part in
            guard part.isSegment else { return .ignorable(source: part.source?.text ?? InlineText(), target: part.target?.text) }
            return .segment(
                Segment(
                    id: part.id ?? "", source: part.source?.text ?? InlineText(), target: part.target?.text, state: part.state,
                    position: part.target?.position ?? part.source?.position))
        }
        return (unit, check)
    }

    /// Section 4.3.1.24: each target has a place of its own, the one it names or else its source's.
    private func checkOrder() throws {
        guard parts.contains(where: { $0.order != nil }) else { return }
        var taken: Set<Int> = []
        for (index, part) in parts.enumerated() {
            guard let target = part.target else { continue }
            let order = part.order ?? index + 1
            guard order <= parts.count else {
                throw InputError(
                    code: "bad-order", "order=\"\(order)\" is more than the unit has segments", advice: "count from 1", at: target.position)
            }
            guard taken.insert(order).inserted else {
                throw InputError(
                    code: "duplicate-order", "the place \(order) is taken by another target", advice: "give each target its own order",
                    at: target.position)
            }
        }
    }

    /// Moves targets, with their states, to the segments whose places they take in the translated text.
    private func arrangeTargets() {
        guard parts.contains(where: { $0.order != nil }) else { return }
        let places = parts.indices.filter { parts[$0].isSegment && parts[$0].target != nil }
        let ordered = places.sorted { parts[$0].order ?? $0 + 1 < parts[$1].order ?? $1 + 1 }.map { parts[$0] }
        for (place, part) in zip(places, ordered) {
            parts[place].target = part.target
            parts[place].state = part.state
        }
    }

    /// Segments need not have ids in XLIFF; here they do.
    private func nameSegments() {
        var used = partIdentifiers.union(sourceIdentifiers).union(targetIdentifiers)
        var number = 0
        for index in parts.indices where parts[index].isSegment && parts[index].id == nil {
            repeat { number += 1 } while !used.insert("s\(number)").inserted
            parts[index].id = "s\(number)"
        }
    }

    private func checkCodes() -> InlineCodeCheck {
        let items = parts.filter(\.isSegment).compactMap { part in
            part.source.map { source in
                InlineCodeCheck.Item(
                    reference: SegmentReference(unit: unit.id, segment: part.id ?? ""), state: part.state, source: source,
                    target: part.target)
            }
        }
        return InlineCodeCheck(items, gaps: parts.filter { !$0.isSegment }.compactMap(\.source))
    }

    private func warn() {
        let segments = parts.filter(\.isSegment)
        if !unit.isTranslatable, segments.contains(where: { $0.target != nil }) {
            warnings.append(.targetNotAskedFor(in: unit.id, at: unit.position))
        }
        for part in segments where part.state != .initial {
            if part.target == nil {
                warnings.append(
                    Diagnostic(
                        .warning, code: "state-without-target", "a segment is marked \(part.state.rawValue) but has no target",
                        advice: "translate it, or mark it initial", at: part.position))
            } else if part.state == .final, part.target?.text.isEmpty == true {
                warnings.append(.emptyFinalTarget(at: part.position))
            }
        }
    }
}
