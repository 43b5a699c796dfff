import PadananCore

/// Compares the codes of translations with those of their sources, within the unit that codes may move about in.
struct InlineCodeCheck {
    /// A segment to compare.
    struct Item {
        var reference: SegmentReference
        var state: SegmentState
        var source: InlineContent
        var target: InlineContent?

        /// Whether the segment counts as translated.
        var isTranslated: Bool {
            guard let target else { return false }
            return state != .initial || !target.text.isEmpty
        }
    }

    /// A code by what a target has in common with its source.
    private struct Key: Hashable {
        var id: String
        var role: InlineCode.Role
    }

    private(set) var warnings: [Diagnostic] = []
    private(set) var problems: [(SegmentReference, Diagnostic)] = []

    /// Compares all segments of a unit, `gaps` being the codes between segments.
    init(_ items: [Item], gaps: [InlineContent] = []) {
        guard items.contains(where: { !$0.source.codes.isEmpty || $0.target?.codes.isEmpty == false }) else { return }
        let sources = (items.map(\.source) + gaps).flatMap(\.codes)
        let available = Dictionary(
            sources.map { (Key(id: $0.code.id, role: $0.code.role), $0.code) }, uniquingKeysWith: { first, _ in first })
        let expected = Dictionary(sources.map { (Key(id: $0.code.id, role: $0.code.role), 1) }, uniquingKeysWith: +)
        let translated = items.filter(\.isTranslated)
        let present = Set(translated.flatMap { $0.target?.codes ?? [] }.map { Key(id: $0.base, role: $0.code.role) })
        var used: [Key: Int] = [:]
        for item in translated {
            for code in item.target?.codes ?? [] {
                let key = Key(id: code.base, role: code.code.role)
                guard let original = available[key] else {
                    problem(
                        item, "invented-code", "the translation has the code \(code.code.id), which its source has not", at: code.position)
                    continue
                }
                used[key, default: 0] += 1
                if used[key] == expected[key, default: 0] + 1, !original.canCopy {
                    problem(
                        item, "copied-code", "the translation repeats the code \(code.base), which must not be copied", at: code.position)
                }
            }
            let missing = item.source.codes.filter { !present.contains(Key(id: $0.code.id, role: $0.code.role)) }
            report(missing.map(\.code), of: item)
        }
    }

    private mutating func report(_ missing: [InlineCode], of item: Item) {
        var reported: Set<String> = []
        for code in missing where code.role == .standalone || reported.insert(code.id).inserted {
            let message = "the code \(code.id) of the source is not in the translation"
            let position = item.target?.position ?? item.source.position
            if code.canDelete {
                warnings.append(
                    Diagnostic(.warning, code: "lost-code", message, advice: "check whether formatting is missing", at: position))
            } else {
                problem(item, "lost-code", message, at: position)
            }
        }
    }

    private mutating func problem(_ item: Item, _ code: String, _ message: String, at position: SourcePosition) {
        let advice = "correct the codes of segment \(item.reference) in the translation tool"
        problems.append((item.reference, Diagnostic(.error, code: code, message, advice: advice, at: position)))
    }
}
