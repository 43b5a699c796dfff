/// What the glossary says of a term, as terminologists grade it (TBX `administrativeStatus`).
public enum TermStatus: String, Hashable, Sendable, CaseIterable, Codable {
    /// The term to use.
    case preferred
    /// May be used.
    case admitted
    /// Was used once; to be replaced.
    case deprecated
    /// Must not be used.
    case forbidden

    /// Whether a translation may use the term.
    public var isAccepted: Bool {
        switch self {
        case .preferred, .admitted: true
        case .deprecated, .forbidden: false
        }
    }
}
