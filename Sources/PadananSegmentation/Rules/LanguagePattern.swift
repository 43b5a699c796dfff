import PadananCore

/// The `languagepattern` of a language map: a regular expression that a whole language code must match.
///
/// Codes are compared without regard to case (RFC 5646, section 2.1.1).
struct LanguagePattern: Sendable {
    private let node: PatternNode

    /// The pattern of `text`; nil, and a reason, where it is no regular expression.
    init(_ text: String) throws(PatternError) {
        node = try PatternParser.parse("(?i)" + text)
    }

    /// Whether the pattern matches the code of a language.
    func matches(_ language: LanguageTag) -> Bool {
        let code = Array(language.identifier.unicodeScalars)
        return Self.ends(of: node, in: code, from: [0]).contains(code.count)
    }

    /// Whether the pattern matches every code, as `.*` does.
    var matchesEverything: Bool { Self.matchesEverything(node) }

    private static func matchesEverything(_ node: PatternNode) -> Bool {
        switch node {
        case .repetition(let part, let least, let most): least <= 1 && most == nil && isAnyScalar(part)
        case .alternatives(let branches): branches.contains(where: matchesEverything)
        case .sequence(let parts): !parts.isEmpty && parts.allSatisfy { matchesEverything($0) || isAssertionOfEnds($0) }
        case .empty, .scalar, .assertion: false
        }
    }

    private static func isAnyScalar(_ node: PatternNode) -> Bool {
        guard case .scalar(let set) = node else { return false }
        return set == .any || set == .notLineEnd
    }

    private static func isAssertionOfEnds(_ node: PatternNode) -> Bool {
        guard case .assertion(let assertion) = node else { return false }
        return assertion == .start || assertion == .end
    }

    /// Where matches can end that start at one of the places.
    private static func ends(of node: PatternNode, in code: [Unicode.Scalar], from starts: Set<Int>) -> Set<Int> {
        switch node {
        case .empty: return starts
        case .scalar(let set): return Set(starts.compactMap { $0 < code.count && set.contains(code[$0]) ? $0 + 1 : nil })
        case .assertion(let assertion):
            return starts.filter { place in
                assertion.holds(
                    previous: place == 0 ? .edge : kind(of: code[place - 1]), next: place == code.count ? .edge : kind(of: code[place]))
            }
        case .sequence(let parts): return parts.reduce(starts) { ends(of: $1, in: code, from: $0) }
        case .alternatives(let branches): return branches.reduce(into: []) { $0.formUnion(ends(of: $1, in: code, from: starts)) }
        case .repetition(let part, let least, let most):
            var current = starts
            for _ in 0..<least { current = ends(of: part, in: code, from: current) }
            var all = current
            // There are no more places than the code has scalars, so this ends, bounded or not.
            for _ in least..<(most ?? .max) {
                current = ends(of: part, in: code, from: current).subtracting(all)
                guard !current.isEmpty else { break }
                all.formUnion(current)
            }
            return all
        }
    }

    private static func kind(of scalar: Unicode.Scalar) -> NeighbourKind { ScalarSet.word.contains(scalar) ? .word : .other }
}
