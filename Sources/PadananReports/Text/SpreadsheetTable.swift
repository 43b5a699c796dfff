/// Writes a table to be opened in a spreadsheet: RFC 4180, with cells guarded against being run as formulas.
///
/// A cell that starts with `=`, `+`, `-`, `@`, a tab or CR gets an apostrophe before it (OWASP, "CSV Injection"), for its text may
/// come from anybody.
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
        let guarded = cell.utf8.first.map { "=+-@\t\r".utf8.contains($0) } == true ? "'" + cell : cell
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
