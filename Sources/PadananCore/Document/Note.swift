/// A remark for the translator or reviser.
public struct Note: Hashable, Sendable {
    /// The text.
    public var text: String
    /// What the note is about; padanan writes `padanan-terms` for the list of glossary terms.
    public var category: String?

    /// A note.
    public init(_ text: String, category: String? = nil) {
        self.text = text
        self.category = category
    }
}
