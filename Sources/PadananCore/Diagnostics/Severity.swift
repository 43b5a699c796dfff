/// How much a finding or diagnostic matters, least first.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable, Codable {
    /// Worth knowing; nothing need be done.
    case info
    /// Probably wrong; a person should look.
    case warning
    /// Wrong.
    case error

    /// Orders by weight: info, warning, error.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
