import PadananCore

/// The `languagepattern` of a language map: a regular expression that a whole language code must match.
///
/// Codes are compared without regard to case (RFC 5646, section 2.1.1).
struct LanguagePattern: Sendable {
    private let node: PatternNode
    private let matcher: PlaceMatcher

    /// The pattern of `text`.
    ///
    /// - Throws: `PatternError` where it is no regular expression, or cannot be used.
    init(_ text: String) throws(PatternError) {
        node = try PatternParser.parse("(?i)" + text)
        do throws(IndexedPatternError) {
            matcher = try PlaceMatcher([.sequence([node, .assertion(.end)])], reading: .forward)
        } catch {
            throw error.error
        }
    }

    /// Whether the pattern matches the code of a language.
    func matches(_ language: LanguageTag) -> Bool {
        var matcher = matcher
        let code = language.identifier.utf8.span
        matcher.begin(code)
        return matcher.matches(at: 0, in: code) != 0
    }

    /// Whether the pattern matches every code, as `.*` does.
    var matchesEverything: Bool { Self.matchesEverything(node) }

    private static func matchesEverything(_ node: PatternNode) -> Bool {
        switch node {
        case .repetition(let part, let least, let most): least <= 1 && most == nil && isAnyScalar(part)
        case .alternatives(let branches): branches.contains(where: matchesEverything)
        case .sequence(let parts):
            parts.contains(where: matchesEverything) && parts.allSatisfy { matchesEverything($0) || isAssertionOfEnds($0) }
        case .empty, .scalar, .assertion, .look: false
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
}
