package import PadananCore

/// A text with marks around what is to be found in it, taken apart.
package struct MarkedText: Hashable, Sendable {
    /// The text without the marks.
    package private(set) var text = ""
    /// What was between marks, as ranges of `text`.
    package private(set) var ranges: [TextRange] = []
    /// Whether each opening mark is followed by its closing one.
    package private(set) var isWellFormed = true

    /// Takes `⟦…⟧` out of a text; marks do not nest.
    package init(_ marked: String) {
        var start: Int?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦":
                if start != nil { isWellFormed = false }
                start = text.utf8.count
            case "⟧":
                if let opened = start { ranges.append(TextRange(opened, text.utf8.count)) } else { isWellFormed = false }
                start = nil
            default: text.unicodeScalars.append(scalar)
            }
        }
        if start != nil { isWellFormed = false }
    }
}
