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
        var result: [UInt8] = []
        result.reserveCapacity(original.utf8.count)
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
            if scalar.value >= 0x80, scalar.isInvisible { continue }
            if start == nil { start = offset }
            if pendingSpace { result.append(0x20) }
            pendingSpace = false
            end = next
            // Most letters are ASCII, for which the lower case of a whole string is slow to ask for.
            if scalar.value < 0x80 {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else {
                result += scalar.properties.lowercaseMapping.utf8
            }
        }
        text = String(decoding: result, as: UTF8.self)
        range = TextRange(start ?? 0, end)
    }

    static func == (left: ComparableText, right: ComparableText) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
