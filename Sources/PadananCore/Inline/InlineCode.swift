/// A piece of native formatting inside a segment: a line break, the start or the end of a bold run.
///
/// Covers XLIFF 2.x `ph`, `pc`, `sc`, `ec` (section 4.2.3) and XLIFF 1.2 `x`, `g`, `bx`, `ex`, `ph`, `bpt`, `ept`, `it`.
public struct InlineCode: Hashable, Sendable {
    /// Whether the code stands alone or opens or closes a span.
    public enum Role: String, Sendable, Hashable {
        /// A code of its own.
        case standalone
        /// The start of a span.
        case opening
        /// The end of the span that the opening code of the same `id` started.
        case closing
    }

    /// The id; an opening and its closing code share it.
    public var id: String
    /// Its role.
    public var role: Role
    /// The native text of the code where the file holds it, such as `<b>`.
    public var original: String?
    /// Whether a translator may leave it out (XLIFF 2.x `canDelete`, default yes).
    public var canDelete: Bool
    /// Whether a translator may repeat it (XLIFF 2.x `canCopy`, default yes).
    public var canCopy: Bool

    /// A code.
    public init(id: String, role: Role, original: String? = nil, canDelete: Bool = true, canCopy: Bool = true) {
        self.id = id
        self.role = role
        self.original = original
        self.canDelete = canDelete
        self.canCopy = canCopy
    }
}
