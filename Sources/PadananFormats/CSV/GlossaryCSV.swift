package import PadananCore

/// Glossaries as CSV, the form people edit.
///
/// The header is `concept,source term,target term,part of speech,status,domain,definition,note,authority`, in any order and any
/// case; all but the two terms may be missing. `source,target`, `id,en` and `term,translation` are understood too, and a
/// table of two or more columns without a header is read as source, target. Rows of one `concept` are one concept; without that
/// column, rows with the same source term are.
///
/// A row that cannot be used is left out with a diagnostic that names its line, never silently.
package enum GlossaryCSV {
    /// Reads a glossary; cells of unknown columns are left out.
    ///
    /// - Throws: `InputError` where the table cannot be read at all.
    package static func read(
        _ bytes: [UInt8], name: String, sourceLanguage: LanguageTag = .indonesian, targetLanguage: LanguageTag = .english
    ) throws(InputError) -> (Glossary, [Diagnostic]) {
        let table = try readTable(bytes, name: name, sourceLanguage: sourceLanguage, targetLanguage: targetLanguage)
        return (table.glossary, table.diagnostics)
    }

    /// Reads a glossary with the cells of unknown columns, for a caller that will write it again.
    ///
    /// - Throws: `InputError` where the table cannot be read at all.
    package static func readTable(
        _ bytes: [UInt8], name: String, sourceLanguage: LanguageTag = .indonesian, targetLanguage: LanguageTag = .english
    ) throws(InputError) -> GlossaryTable {
        var reader = try CSVReader(bytes)
        guard try reader.nextRow() else {
            throw InputError(
                code: "glossary-empty-file", "the file is empty", advice: "start it with the line source term,target term",
                at: SourcePosition(line: 1, column: 1))
        }
        var header = try GlossaryHeader(firstRow: (0..<reader.count).map { reader.cell($0) }, line: reader.line)
        var builder = GlossaryBuilder(header: header)
        if !header.isPresent { builder.add(rowOf: reader) }
        while try reader.nextRow() {
            if !reader.isBlank { builder.add(rowOf: reader) }
        }
        let glossary = Glossary(
            name: name, sourceLanguage: sourceLanguage, targetLanguage: targetLanguage, concepts: builder.finishedConcepts())
        if glossary.concepts.isEmpty {
            header.diagnostics.append(
                Diagnostic(.warning, code: "glossary-no-terms", "the glossary has no terms", at: SourcePosition(line: 1, column: 1)))
        }
        let diagnostics = header.diagnostics + builder.diagnostics + reader.diagnostics
        return GlossaryTable(
            glossary: glossary, diagnostics: stablySorted(diagnostics), extraColumns: header.extras.map(\.heading),
            extraCells: builder.extraCells)
    }

    private static func stablySorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.enumerated().sorted { left, right in
            let (first, second) = (left.element.position?.line ?? 0, right.element.position?.line ?? 0)
            return first != second ? first < second : left.offset < right.offset
        }.map(\.element)
    }
}
