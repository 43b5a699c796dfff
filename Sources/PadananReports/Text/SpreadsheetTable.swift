import PadananCore

/// Writes a table to be opened in a spreadsheet: RFC 4180, with cells guarded against being run as formulas.
///
/// A cell that starts with `=`, `+`, `-`, `@`, a tab or CR gets an apostrophe before it (OWASP, "CSV Injection"), for its text may
/// come from anybody. Control characters are written as `\u{…}`, but for those that a spreadsheet shows as space.
struct SpreadsheetTable {
    private(set) var bytes: [UInt8]

    init(after bytes: [UInt8] = []) { self.bytes = bytes }

    /// Writes the rows that `body` appends behind `output`, without copying it.
    static func append(to output: inout [UInt8], _ body: (inout SpreadsheetTable) -> Void) {
        var table = SpreadsheetTable(after: output)
        output = []
        body(&table)
        output = table.bytes
    }

    mutating func append(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes.write("\r\n" as StaticString)
    }

    private mutating func append(_ cell: String) {
        var guarded = cell.utf8.first.map { "=+-@\t\r".utf8.contains($0) } == true ? "'" : ""
        for scalar in cell.unicodeScalars {
            let isSpace = scalar == "\n" || scalar == "\r" || scalar == "\t"
            if isSpace || (0x20..<0x7F).contains(scalar.value) {
                guarded.unicodeScalars.append(scalar)
            } else {
                guarded += String(scalar).escapingControlCharacters()
            }
        }
        guard guarded.utf8.contains(where: Self.needsQuotes) else {
            bytes.write(guarded)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in guarded.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
    }
}
