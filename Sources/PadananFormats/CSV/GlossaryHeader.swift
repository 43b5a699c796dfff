import PadananCore

/// Which cell of a row holds what.
struct GlossaryHeader {
    /// A column that a glossary does not know.
    struct Extra {
        var index: Int
        var heading: String
    }

    /// The cell number of each known column.
    private(set) var indices: [GlossaryColumn: Int] = [:]
    /// The other columns.
    private(set) var extras: [Extra] = []
    /// Whether the table starts with a header at all.
    let isPresent: Bool
    /// What was wrong with it.
    var diagnostics: [Diagnostic] = []

    /// The header that a first row is, or stands for.
    init(firstRow cells: [String], line: Int) throws(InputError) {
        let position = SourcePosition(line: line, column: 1)
        guard let columns = GlossaryColumn.recognised(in: cells) else {
            guard cells.count >= 2 else {
                throw InputError(
                    code: "glossary-one-column", "the table has one column only",
                    advice: "separate source term and target term by a comma, semicolon or tab", at: position)
            }
            isPresent = false
            indices = [.sourceTerm: 0, .targetTerm: 1]
            diagnostics.append(
                Diagnostic(
                    .warning, code: "glossary-no-header", "no header, so the columns are read as source term, target term",
                    advice: "start the file with the line source term,target term", at: position))
            if cells.count > 2 { diagnostics.append(Self.unread(cells.count - 2, at: position)) }
            return
        }
        isPresent = true
        for (index, column) in columns.enumerated() {
            guard let column else {
                if !cells[index].isEmpty { extras.append(Extra(index: index, heading: cells[index])) }
                continue
            }
            guard indices[column] == nil else {
                extras.append(Extra(index: index, heading: cells[index]))
                diagnostics.append(
                    Diagnostic(
                        .warning, code: "glossary-repeated-column", "a second column for \(column.rawValue); the first one is read",
                        at: position))
                continue
            }
            indices[column] = index
        }
        for column in [GlossaryColumn.sourceTerm, .targetTerm] where indices[column] == nil {
            throw InputError(
                code: "glossary-missing-column", "no column is headed \(column.rawValue)",
                advice: "name the columns source term and target term", at: position)
        }
    }

    private static func unread(_ count: Int, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            .warning, code: "glossary-unnamed-columns", "\(count) more column\(count == 1 ? "" : "s") without a heading; not read",
            at: position)
    }
}
