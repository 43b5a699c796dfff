/// How close a text is to the glossary term found in it, best first.
public enum MatchGrade: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
    /// The term as written.
    case exact
    /// Another spelling: hyphen, spacing, case, apostrophe.
    case variant
    /// With clitics (-nya -ku -mu -lah -kah -pun, ku-, kau-) or reduplicated.
    case inflected
    /// Another voice of the same verb with its own suffix: meN-, di-, ter-, bare.
    case voiced
    /// Another derivation of the root: a hint, never a required hit.
    case related

    /// Orders from best to worst.
    public static func < (left: MatchGrade, right: MatchGrade) -> Bool { left.distance < right.distance }

    private var distance: Int {
        switch self {
        case .exact: 0
        case .variant: 1
        case .inflected: 2
        case .voiced: 3
        case .related: 4
        }
    }
}
