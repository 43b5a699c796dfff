import PadananCore

/// The annotation of a stretch of text on its way into a file.
struct InlineSpan {
    var id: String
    var kind: InlineMarker.Kind
    var value: String?
    var reference: String?
    /// The glossary term that is marked, where it comes from a match.
    var match: TermMatch?
    /// Whether start and end stand in the same content and properly within or around all others.
    var isNested = false

    init(_ mark: TermMark) {
        id = mark.id
        kind = .term
        match = mark.match
    }

    init(_ marker: InlineMarker) {
        id = marker.id
        kind = marker.kind
        value = marker.value
        reference = marker.reference
    }
}
