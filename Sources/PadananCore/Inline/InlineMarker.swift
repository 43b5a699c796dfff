/// The start or end of an annotation: XLIFF `mrk`, `sm`, `em` (2.x section 4.7.3, 1.2 section 2.4).
public struct InlineMarker: Hashable, Sendable {
    /// What is annotated.
    public enum Kind: Hashable, Sendable {
        /// A term (`type="term"`, `mtype="term"`).
        case term
        /// A remark (`type="comment"`).
        case comment
        /// Any other, by its name in the file.
        case other(String)
    }

    /// The id, shared by start and end.
    public var id: String
    /// Whether this is the start; else the end.
    public var isStart: Bool
    /// What is annotated.
    public var kind: Kind
    /// The value: of a term its target or definition, of a comment its text.
    public var value: String?
    /// The reference: of a term an entry of the glossary module.
    public var reference: String?

    /// A start marker, or an end marker where `isStart` is false.
    public init(id: String, isStart: Bool, kind: Kind, value: String? = nil, reference: String? = nil) {
        self.id = id
        self.isStart = isStart
        self.kind = kind
        self.value = value
        self.reference = reference
    }
}
