package import PadananCore

/// Reads a table of comma-, semicolon- or tab-separated values, row by row (RFC 4180).
///
/// A cursor: `nextRow()` moves to a row, whose cells are then read by number. Cells become strings only when asked for.
///
/// ```swift
/// var reader = try CSVReader(bytes)
/// while try reader.nextRow() { print(reader.line, reader.cell(0)) }
/// ```
///
/// Lines end in LF, CRLF or CR; blank lines are passed over. What RFC 4180 does not allow but a reader can make sense of
/// (a quote inside a bare cell, text after a closing quote, rows of unequal length) is a warning in `diagnostics`.
package struct CSVReader: Sendable {
    /// How much a table may hold before it is refused.
    package struct Limits: Sendable {
        /// The longest cell, in bytes.
        package var cellBytes = 1 << 20
        /// The most cells in a row.
        package var columns = 1000

        /// The limits that every table has kept so far.
        package init() {}
    }

    /// A cell's bytes: in the text, or, where quotes had to be taken out, in `unquoted`.
    private struct Cell {
        var range: Range<Int>
        var isUnquoted: Bool
    }

    /// The byte between cells.
    package let delimiter: UInt8
    /// The line on which the row starts, from 1.
    package private(set) var line = 0
    /// What was wrong with the rows read so far.
    package private(set) var diagnostics: [Diagnostic] = []

    private let bytes: [UInt8]
    private let limits: Limits
    private var cells: [Cell] = []
    private var unquoted: [UInt8] = []
    private var offset = 0
    private var currentLine = 1
    private var lineStart = 0
    private var expectedCount: Int?

    /// A reader of a file's bytes; the delimiter is found in the first line unless it is given.
    ///
    /// - Throws: `InputError` where the bytes are not UTF-8 text, nor UTF-16 with a byte order mark.
    package init(_ bytes: [UInt8], delimiter: UInt8? = nil, limits: Limits = Limits()) throws(InputError) {
        self.bytes = try CSVEncoding.decoded(bytes)
        self.limits = limits
        let declared = CSVDelimiter.declaration(in: self.bytes)
        self.delimiter = delimiter ?? declared?.delimiter ?? CSVDelimiter.detected(in: self.bytes)
        if let declared {
            offset = declared.end
            lineStart = offset
            currentLine = 2
        }
    }

    /// The number of cells in the row.
    package var count: Int { cells.count }

    /// The text of a cell; empty where the row is too short.
    package func cell(_ index: Int) -> String {
        guard index < cells.count else { return "" }
        return withBytes(of: cells[index]) { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a cell has nothing but spaces and tabs in it, or the row is too short.
    package func isBlank(_ index: Int) -> Bool {
        guard index < cells.count else { return true }
        return withBytes(of: cells[index]) { $0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    }

    /// Whether all cells are blank.
    package var isBlank: Bool { cells.indices.allSatisfy { isBlank($0) } }

    /// Moves to the next row; false at the end.
    ///
    /// - Throws: `csv-open-quote`, `csv-long-cell` or `csv-too-many-columns`, with the line.
    package mutating func nextRow() throws(InputError) -> Bool {
        while offset < bytes.count {
            line = currentLine
            try scanRow()
            if cells.count == 1, cells[0].range.isEmpty, !cells[0].isUnquoted { continue }
            checkCount()
            return true
        }
        cells.removeAll()
        return false
    }

    private func withBytes<Result>(of cell: Cell, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        (cell.isUnquoted ? unquoted : bytes).withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[cell.range])) }
    }

    private mutating func checkCount() {
        guard let expectedCount else {
            expectedCount = cells.count
            return
        }
        guard cells.count != expectedCount else { return }
        let extra = cells.indices.dropFirst(expectedCount)
        if cells.count > expectedCount, extra.allSatisfy({ isBlank($0) }) { return }
        let code = cells.count < expectedCount ? "csv-short-row" : "csv-long-row"
        diagnostics.append(
            Diagnostic(
                .warning, code: code, "the row has \(cells.count) cells where the first has \(expectedCount)",
                at: SourcePosition(line: line, column: 1)))
    }
}

extension CSVReader {
    private mutating func scanRow() throws(InputError) {
        cells.removeAll(keepingCapacity: true)
        unquoted.removeAll(keepingCapacity: true)
        while true {
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
                try scanQuoted()
            } else {
                try scanBare()
            }
            guard cells.count <= limits.columns else {
                throw InputError(
                    code: "csv-too-many-columns", "the row has more than \(limits.columns) cells",
                    advice: "keep the columns that a glossary needs", at: SourcePosition(line: line, column: 1))
            }
            guard offset < bytes.count else { return }
            guard bytes[offset] == delimiter else {
                endLine()
                return
            }
            offset += 1
        }
    }

    private mutating func scanBare() throws(InputError) {
        let start = offset
        var quote: Int?
        while offset < bytes.count, !isEnd(bytes[offset]) {
            if bytes[offset] == UInt8(ascii: "\""), quote == nil { quote = offset }
            offset += 1
        }
        if let quote {
            warn("csv-stray-quote", "a quotation mark inside a cell that does not start with one", at: quote)
        }
        try append(Cell(range: start..<offset, isUnquoted: false), startLine: currentLine)
    }

    private mutating func scanQuoted() throws(InputError) {
        let opening = position(of: offset)
        let startLine = currentLine
        var pieceStart = offset + 1
        let unquotedStart = unquoted.count
        var hasDoubled = false
        offset += 1
        while true {
            guard offset < bytes.count else {
                throw InputError(
                    code: "csv-open-quote", "the quotation mark that opens here is never closed",
                    advice: "close it, or double the marks that belong to the text", at: opening)
            }
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
                    try close(pieceStart, unquotedStart: unquotedStart, hasDoubled: hasDoubled, startLine: startLine)
                    return
                }
                unquoted.append(contentsOf: bytes[pieceStart..<offset])
                hasDoubled = true
                offset += 1
                pieceStart = offset
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): endLine()
            default: offset += 1
            }
        }
    }

    /// Ends a quoted cell behind its closing mark.
    private mutating func close(_ pieceStart: Int, unquotedStart: Int, hasDoubled: Bool, startLine: Int) throws(InputError) {
        let pieceEnd = offset - 1
        let tail = offset
        while offset < bytes.count, !isEnd(bytes[offset]) { offset += 1 }
        if offset > tail { warn("csv-text-after-quote", "text after the closing quotation mark", at: tail) }
        if hasDoubled || offset > tail || pieceStart == pieceEnd {
            unquoted.append(contentsOf: bytes[pieceStart..<pieceEnd])
            unquoted.append(contentsOf: bytes[tail..<offset])
            try append(Cell(range: unquotedStart..<unquoted.count, isUnquoted: true), startLine: startLine)
        } else {
            try append(Cell(range: pieceStart..<pieceEnd, isUnquoted: false), startLine: startLine)
        }
    }

    private mutating func append(_ cell: Cell, startLine: Int) throws(InputError) {
        guard cell.range.count <= limits.cellBytes else {
            throw InputError(
                code: "csv-long-cell", "a cell is longer than \(limits.cellBytes) bytes",
                advice: "look for a quotation mark that is not closed", at: SourcePosition(line: startLine, column: 1))
        }
        cells.append(cell)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private mutating func endLine() {
        let isCarriageReturn = bytes[offset] == UInt8(ascii: "\r")
        offset += 1
        if isCarriageReturn, offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
        currentLine += 1
        lineStart = offset
    }

    private func position(of offset: Int) -> SourcePosition {
        let column = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1
        return SourcePosition(line: currentLine, column: column)
    }

    private mutating func warn(_ code: String, _ message: String, at offset: Int) {
        diagnostics.append(Diagnostic(.warning, code: code, message, at: position(of: offset)))
    }
}
