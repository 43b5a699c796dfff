import PadananCore

/// A text cut to a terminal's width around a place, and the line of `^~~~` that points at the place.
struct Excerpt {
    /// The text, on one line, with `…` where it was cut.
    let line: String
    /// Spaces and carets to stand under `line`; nil where no place was given.
    let marker: String?

    /// The part of `text` around `range`, at most `width` columns; without a range its beginning.
    init(of text: String, around range: TextRange?, width: Int = 96) {
        let cells = DisplayCell.cells(of: text)
        let first = range.map { range in cells.firstIndex { $0.offset >= range.start } ?? cells.count }
        let last = range.map { range in cells.firstIndex { $0.offset >= range.end } ?? cells.count }
        let window = Self.window(cells, around: first ?? 0, width: width)
        var shown = cells[window].map(\.text).joined()
        if window.lowerBound > 0 { shown = "…" + shown }
        if window.upperBound < cells.count { shown += "…" }
        line = shown
        guard let first, let last else {
            marker = nil
            return
        }
        let before = cells[window.lowerBound..<first].reduce(window.lowerBound > 0 ? 1 : 0) { $0 + $1.width }
        let length = cells[first..<max(first, min(last, window.upperBound))].reduce(0) { $0 + $1.width }
        marker = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, length - 1))
    }

    /// The cells to show: all of them where they fit, else a third of the width before `focus` and the rest behind it.
    private static func window(_ cells: [DisplayCell], around focus: Int, width: Int) -> Range<Int> {
        var total = cells.reduce(0) { $0 + $1.width }
        var start = 0
        var end = cells.count
        guard total > width else { return start..<end }
        // Two columns are kept for the marks of what was cut.
        let room = max(1, width - 2)
        var before = cells[..<focus].reduce(0) { $0 + $1.width }
        while start < focus, before > room / 3, total > room {
            before -= cells[start].width
            total -= cells[start].width
            start += 1
        }
        while end > focus + 1, total > room {
            end -= 1
            total -= cells[end].width
        }
        // A mark stays with the letter that it stands on.
        while start > 0, start < cells.count, cells[start].width == 0 { start -= 1 }
        return start..<end
    }
}
