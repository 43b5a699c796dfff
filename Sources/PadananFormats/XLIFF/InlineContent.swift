import PadananCore

/// The content of a source or target as read, with what is needed to compare codes.
struct InlineContent {
    /// A code and where it stands.
    struct Code {
        var code: InlineCode
        /// The id of the code that this one is a copy of (XLIFF 2.x `copyOf`).
        var copyOf: String?
        var position: SourcePosition

        /// The id of the code in the source that this one stands for.
        var base: String { copyOf ?? code.id }
    }

    /// Where the source or target element starts.
    var position: SourcePosition
    var text = InlineText()
    var codes: [Code] = []
}
