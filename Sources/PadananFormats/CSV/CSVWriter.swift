/// Writes a table as RFC 4180 has it: commas, CRLF, quotation marks where a cell needs them.
///
/// Cells are written as they are. What may be opened in a spreadsheet and comes from outside is guarded by the report writers.
package struct CSVWriter: Sendable {
    /// What ends a row.
    package enum LineEnding: String, Sendable {
        /// As RFC 4180 demands.
        case crlf = "\r\n"
        /// As version control and the tools of Unix like it.
        case lf = "\n"
    }

    /// The table so far.
    package private(set) var bytes: [UInt8] = []
    private let lineEnding: LineEnding

    /// A writer of an empty table.
    package init(lineEnding: LineEnding = .crlf) { self.lineEnding = lineEnding }

    /// Writes one row.
    package mutating func append(_ cells: [String]) {
        let isFirst = bytes.isEmpty
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            // A lone empty cell would be a blank line, which readers pass over; and readers find the delimiter in the first row.
            let isQuoted = Self.needsQuotes(cell) || (cells.count == 1 && cell.isEmpty) || (isFirst && Self.mayMislead(cell))
            append(cell, isQuoted: isQuoted)
        }
        bytes.append(contentsOf: lineEnding.rawValue.utf8)
    }

    private mutating func append(_ cell: String, isQuoted: Bool) {
        guard isQuoted else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsQuotes(_ cell: String) -> Bool {
        cell.utf8.first == 0x20 || cell.utf8.last == 0x20
            || cell.utf8.contains { byte in
                byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            }
    }

    private static func mayMislead(_ cell: String) -> Bool {
        cell.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t") }
    }
}
