/// Where a text holds an inline code as it is written in its format: `<b>`, `{0}`.
public struct CodeRange: Hashable, Sendable {
    /// The bytes of the code.
    public var range: TextRange
    /// Whether the code stands alone or opens or closes a span.
    public var role: InlineCode.Role

    /// A code of a text.
    public init(range: TextRange, role: InlineCode.Role) {
        self.range = range
        self.role = role
    }
}
