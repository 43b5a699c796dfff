import PadananCore
import PadananXML

/// Builds one trans-unit of an XLIFF 1.x file.
final class XLIFF12UnitBuilder {
    let id: String
    let position: SourcePosition
    let kind: SegmentKind?
    let isTranslatable: Bool
    var notes: [Note] = []
    private(set) var warnings: [Diagnostic] = []
    private let isApproved: Bool
    private var source: XLIFF12InlineReader?
    private var segmentedSource: XLIFF12InlineReader?
    private var target: XLIFF12InlineReader?
    private var stateName: String?
    private var inline: XLIFF12InlineReader?
    private var reading = XLIFFName.source

    init(id: String, kind: SegmentKind?, isTranslatable: Bool, isApproved: Bool, position: SourcePosition) {
        self.id = id
        self.kind = kind
        self.isTranslatable = isTranslatable
        self.isApproved = isApproved
        self.position = position
    }

    func startContent(_ name: XLIFFName, _ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws {
        let isRepeated =
            switch name {
            case .source: source != nil
            case .segSource: segmentedSource != nil
            default: target != nil
            }
        guard !isRepeated else {
            throw InputError(
                code: name == .target ? "two-targets" : "repeated-element",
                "there are two \(name.rawValue) elements in the trans-unit \(id)",
                advice: "remove one of them", at: position)
        }
        reading = name
        inline = XLIFF12InlineReader(name, at: position)
        if name == .target { stateName = tag.attribute(.state) }
    }

    /// Whether a source or target is open.
    var isReading: Bool { inline != nil }

    func append(_ text: String) { inline?.append(text) }

    func startInline(_ name: XLIFFName, _ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws {
        try inline?.start(name, tag, at: position)
    }

    func endInline() { inline?.end() }

    func endContent() throws {
        try inline?.finish()
        switch reading {
        case .source: source = inline
        case .segSource: segmentedSource = inline
        default: target = inline
        }
        inline = nil
    }

    /// What the trans-unit holds, its only segment being named `name`, and what became of its codes.
    func finish(unit: String, segment name: String) throws -> ([UnitPart], InlineCodeCheck) {
        guard let source else {
            throw InputError(
                code: "missing-source", "the trans-unit \(id) has no source", advice: "export the article again", at: position)
        }
        let state = try self.state()
        warn(state)
        let hasMatchingTarget = target.map { $0.hasSegments || $0.whole.text.isEmpty } ?? true
        guard let segmentedSource, segmentedSource.hasSegments, hasMatchingTarget else {
            let item = InlineCodeCheck.Item(
                reference: SegmentReference(unit: unit, segment: name), state: state, source: source.whole, target: target?.whole)
            return ([.segment(Self.segment(item))], InlineCodeCheck([item]))
        }
        return try parts(of: segmentedSource, unit: unit, state: state)
    }

    /// The segments that seg-source makes of the trans-unit, with their translations by `mid`.
    private func parts(
        of segmentedSource: XLIFF12InlineReader, unit: String, state: SegmentState
    ) throws -> ([UnitPart], InlineCodeCheck) {
        var targets: [String: InlineContent] = [:]
        for piece in target?.pieces ?? [] {
            guard let mid = piece.segment else { continue }
            guard segmentedSource.pieces.contains(where: { $0.segment == mid }) else {
                throw InputError(
                    code: "unknown-segment", "the target's segment \(mid) is not in seg-source", advice: "segment the unit again",
                    at: piece.content.position)
            }
            guard targets.updateValue(piece.content, forKey: mid) == nil else {
                throw InputError(
                    code: "duplicate-id", "the target has two segments \(mid)", advice: "remove one of them", at: piece.content.position)
            }
        }
        var parts: [UnitPart] = []
        var items: [InlineCodeCheck.Item] = []
        var seen: Set<String> = []
        for piece in segmentedSource.pieces {
            guard let mid = piece.segment else {
                if !piece.content.text.elements.isEmpty { parts.append(.ignorable(source: piece.content.text, target: nil)) }
                continue
            }
            guard seen.insert(mid).inserted else {
                throw InputError(
                    code: "duplicate-id", "seg-source has two segments \(mid)", advice: "segment the unit again", at: piece.content.position
                )
            }
            let item = InlineCodeCheck.Item(
                reference: SegmentReference(unit: unit, segment: mid), state: targets[mid] == nil ? .initial : state,
                source: piece.content, target: targets[mid])
            parts.append(.segment(Self.segment(item)))
            items.append(item)
        }
        return (parts, InlineCodeCheck(items, gaps: segmentedSource.pieces.filter { $0.segment == nil }.map(\.content)))
    }

    private static func segment(_ item: InlineCodeCheck.Item) -> Segment {
        Segment(
            id: item.reference.segment, source: item.source.text, target: item.target?.text, state: item.state,
            position: item.target?.position ?? item.source.position)
    }

    private func state() throws -> SegmentState {
        guard let target else { return .initial }
        guard let stateName else {
            return SegmentStateMapping.state(ofUnnamedTarget: target.whole.text.isEmpty, isApproved: isApproved)
        }
        if let state = SegmentStateMapping.state(named: stateName) { return state }
        warnings.append(
            Diagnostic(
                .warning, code: "bad-state", "\"\(stateName)\" is not a state of XLIFF 1.2",
                advice: "write x-\(stateName) for one of your own",
                at: target.position))
        return SegmentStateMapping.state(ofUnnamedTarget: target.whole.text.isEmpty, isApproved: isApproved)
    }

    private func warn(_ state: SegmentState) {
        guard let target else { return }
        if !isTranslatable { warnings.append(.targetNotAskedFor(in: id, at: position)) }
        if state == .final, target.whole.text.isEmpty { warnings.append(.emptyFinalTarget(at: target.position)) }
    }
}
