import PadananCore

/// A table for a terminal: columns as wide as their widest cell, two spaces between them.
struct TextTable {
    /// Which side the cells of a column keep to.
    enum Alignment {
        case left, right
    }

    private let alignments: [Alignment]
    private var rows: [[String]] = []

    init(_ alignments: [Alignment]) { self.alignments = alignments }

    /// Adds a row; control characters are escaped and cells of more than `limit` columns cut.
    mutating func append(_ cells: [String], limit: Int = 60) {
        rows.append(cells.map { Excerpt(of: $0, around: nil, width: limit).line })
    }

    func write(indent: Int = 2, to output: inout [UInt8]) {
        let widths = rows.map { $0.map(Self.width) }
        let columns = alignments.indices.map { column in widths.map { $0[column] }.max() ?? 0 }
        for (row, rowWidths) in zip(rows, widths) {
            var line = String(repeating: " ", count: indent)
            var pending = 0
            for (column, alignment) in alignments.enumerated() {
                let padding = columns[column] - rowWidths[column]
                if alignment == .right { pending += padding }
                if !row[column].isEmpty {
                    line += String(repeating: " ", count: pending) + row[column]
                    pending = 0
                } else {
                    pending += rowWidths[column]
                }
                if alignment == .left { pending += padding }
                pending += 2
            }
            output.writeLine(line)
        }
    }

    private static func width(_ text: String) -> Int { DisplayCell.cells(of: text).reduce(0) { $0 + $1.width } }
}
