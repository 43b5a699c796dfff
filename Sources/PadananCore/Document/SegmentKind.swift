/// What part of an article a segment is: the news furniture around the prose.
public enum SegmentKind: String, Hashable, Sendable, CaseIterable, Codable {
    /// A title or sub-title: a first line without a final stop.
    case headline
    /// Outlet and place at the start of a story, "JAKARTA, KOMPAS.com –".
    case dateline
    /// Running text.
    case sentence
    /// A link to another story, "Baca Juga: …"; not offered for translation by default.
    case relatedLink = "related-link"
    /// Who wrote, edited or supplied the story, "Editor: …".
    case credit
    /// The text under a picture, "Foto: …".
    case caption
    /// An item of a numbered or bulleted list.
    case listItem = "list-item"

    /// Whether a translator is asked for it unless the desk says otherwise.
    public var isOfferedForTranslation: Bool {
        switch self {
        case .headline, .dateline, .sentence, .caption, .listItem: true
        case .relatedLink, .credit: false
        }
    }
}
