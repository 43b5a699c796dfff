package import PadananCore

extension GlossaryCSV {
    /// The note that, beside an empty target, keeps the source term in translations.
    static let keepNote = "do not translate"

    /// Writes a glossary: rows in the order of its concepts, all columns, lines that end in LF.
    package static func write(_ glossary: Glossary) -> [UInt8] {
        write(GlossaryTable(glossary: glossary))
    }

    /// Writes a glossary and the columns that were read beside it.
    package static func write(_ table: GlossaryTable) -> [UInt8] {
        var writer = CSVWriter(lineEnding: .lf)
        writer.append(GlossaryColumn.allCases.map(\.rawValue) + table.extraColumns)
        for concept in table.glossary.concepts {
            for row in rows(of: concept) {
                var cells = GlossaryColumn.allCases.map { cell($0, of: row, in: concept) }
                if !table.extraColumns.isEmpty {
                    cells += table.extraCells[row.line] ?? Array(repeating: "", count: table.extraColumns.count)
                }
                writer.append(cells)
            }
        }
        return writer.bytes
    }

    private struct Row {
        var source: Term
        var target: Term?
        var isFirst: Bool

        /// The line that the row came from: that of whichever term it is the first to name.
        var line: Int { max(source.line, target?.line ?? 0) }
    }

    /// Pairs the terms up: as many rows as the longer list has terms, the shorter one's first term repeated.
    private static func rows(of concept: Concept) -> [Row] {
        guard let firstSource = concept.sourceTerms.first else { return [] }
        let count = max(concept.sourceTerms.count, concept.targetTerms.count)
        var rows = (0..<count).map { index in
            Row(
                source: index < concept.sourceTerms.count ? concept.sourceTerms[index] : firstSource,
                target: index < concept.targetTerms.count ? concept.targetTerms[index] : concept.targetTerms.first,
                isFirst: index == 0)
        }
        if concept.isKeptUntranslated, !concept.targetTerms.isEmpty {
            rows.append(Row(source: firstSource, target: nil, isFirst: false))
        }
        return rows
    }

    private static func cell(_ column: GlossaryColumn, of row: Row, in concept: Concept) -> String {
        switch column {
        case .concept: concept.id
        case .sourceTerm: row.source.text
        case .targetTerm: row.target?.text ?? ""
        case .partOfSpeech: (row.target?.partOfSpeech ?? row.source.partOfSpeech)?.rawValue ?? ""
        case .status: row.target.map(\.status.rawValue) ?? ""
        case .domain: row.isFirst ? concept.domain ?? "" : ""
        case .definition: row.isFirst ? concept.definition ?? "" : ""
        case .note: note(of: row, in: concept)
        case .authority: row.isFirst ? concept.authority ?? "" : ""
        }
    }

    private static func note(of row: Row, in concept: Concept) -> String {
        let note = row.target?.note ?? row.source.note ?? ""
        guard row.target == nil, concept.isKeptUntranslated else { return note }
        return GlossaryColumn.canonical(note).hasPrefix(keepNote) ? note : note.isEmpty ? keepNote : "\(keepNote); \(note)"
    }
}
