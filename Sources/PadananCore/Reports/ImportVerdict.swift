/// What became of one segment when a translated XLIFF file was merged into its article.
public enum ImportVerdict: String, Hashable, Sendable, CaseIterable, Codable {
    /// The translation stands in the article.
    case applied
    /// The target is the same as the source; it stands in the article.
    case unchanged
    /// There is no translation; the source stands in the article.
    case untranslated
    /// Not offered for translation; the source stands in the article.
    case excluded
    /// The source was changed since the export, so the translation may not fit; it was not used.
    case stale
    /// The segment is in the skeleton but not in the file; the source stands in the article.
    case missing
    /// The segment is in the file but has no place in the article.
    case extra
    /// The id was used before in the file; this one was not used.
    case duplicate
    /// Inline codes were lost or invented; the translation was not used.
    case invalidCodes = "invalid-codes"
    /// The translator joined it with the segment before, whose translation holds both.
    case joined
    /// The translator split it; the translations of its pieces stand in the article.
    case split

    /// How much the verdict matters to whoever waits for the article.
    public var severity: Severity {
        switch self {
        case .applied, .unchanged, .excluded, .joined, .split: .info
        case .untranslated: .warning
        case .stale, .missing, .extra, .duplicate, .invalidCodes: .error
        }
    }
}
