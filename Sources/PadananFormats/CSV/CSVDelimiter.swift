/// Finds out what separates the cells of a table.
enum CSVDelimiter {
    /// The delimiter that a first line `sep=;` declares, as spreadsheets write it, and the offset behind that line.
    static func declaration(in bytes: [UInt8]) -> (delimiter: UInt8, end: Int)? {
        guard bytes.count >= 5, bytes.starts(with: Array("sep=".utf8)), candidates.contains(bytes[4]) else { return nil }
        var end = 5
        guard end < bytes.count else { return (bytes[4], end) }
        guard bytes[end] == UInt8(ascii: "\r") || bytes[end] == UInt8(ascii: "\n") else { return nil }
        if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\n") { end += 1 }
        return (bytes[4], end + 1)
    }

    /// Whichever of comma, semicolon and tab stands most often outside quotation marks in the first line that is not blank.
    static func detected(in bytes: [UInt8]) -> UInt8 {
        var counts = [0, 0, 0]
        var isQuoted = false
        var isBlank = true
        scan: for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if !isQuoted, !isBlank { break scan }
                continue
            default:
                if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
            }
            isBlank = false
        }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }

    /// In the order in which they win where two are as frequent.
    private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
}
