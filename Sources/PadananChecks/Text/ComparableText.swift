import PadananCore

/// A text in the form in which two texts count as the same.
///
/// Runs of white space (no-break spaces and line ends included) count as one space, white space at either end and
/// invisible characters as nothing, and capitals as small letters. Composed and decomposed letters are equal, as they
/// are in every Swift string.
struct ComparableText: Hashable {
    let text: String
    /// Where the text stands in the original, without the white space around it.
    let range: TextRange

    init(_ original: String) {
        var result = ""
        var pendingSpace = false
        var offset = 0
        var start: Int?
        var end = 0
        for scalar in original.unicodeScalars {
            let next = offset + UTF8.width(scalar)
            defer { offset = next }
            if scalar.isSpace {
                pendingSpace = start != nil
                continue
            }
            if scalar.isInvisible { continue }
            if start == nil { start = offset }
            if pendingSpace { result.append(" ") }
            pendingSpace = false
            result.unicodeScalars.append(scalar)
            end = next
        }
        text = result.lowercased()
        range = TextRange(start ?? 0, end)
    }

    static func == (left: ComparableText, right: ComparableText) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
