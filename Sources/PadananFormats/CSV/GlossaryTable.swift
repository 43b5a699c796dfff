package import PadananCore

/// A glossary as it stands in a table, with what the glossary itself has no room for.
package struct GlossaryTable: Sendable {
    /// The glossary.
    package var glossary: Glossary
    /// What was wrong with the table, in the order of its lines.
    package var diagnostics: [Diagnostic]
    /// The headings of columns that a glossary does not know.
    package var extraColumns: [String]
    /// The cells of `extraColumns` by the line of the row, which is the `line` of its terms; rows without any are left out.
    package var extraCells: [Int: [String]]

    /// A table to be written.
    package init(
        glossary: Glossary, diagnostics: [Diagnostic] = [], extraColumns: [String] = [], extraCells: [Int: [String]] = [:]
    ) {
        self.glossary = glossary
        self.diagnostics = diagnostics
        self.extraColumns = extraColumns
        self.extraCells = extraCells
    }
}
