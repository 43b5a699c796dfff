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
    let position: SourcePosition
    /// What was read; complete when `finish()` was called.
    private(set) var text = InlineText()
    private(set) var codes: [Code] = []
    /// Text that is not yet in `text`: it comes in many small pieces.
    private var run = ""

    init(position: SourcePosition) { self.position = position }

    mutating func append(text piece: String) { run += piece }

    mutating func append(_ marker: InlineMarker) {
        finish()
        text.elements.append(.marker(marker))
    }

    mutating func append(_ code: InlineCode, copyOf: String? = nil, at position: SourcePosition) {
        finish()
        text.elements.append(.code(code))
        codes.append(Code(code: code, copyOf: copyOf, position: position))
    }

    mutating func append(_ other: InlineContent) {
        for element in other.text.elements {
            if case .text(let piece) = element {
                run += piece
            } else {
                finish()
                text.elements.append(element)
            }
        }
        codes += other.codes
    }

    mutating func finish() {
        text.append(text: run)
        run = ""
    }
}
