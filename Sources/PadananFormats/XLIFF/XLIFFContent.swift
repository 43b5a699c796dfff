package import PadananCore

/// What an XLIFF file holds.
package struct XLIFFContent: Hashable, Sendable {
    /// The version that the file names.
    package var version: XLIFFVersion
    /// One document for each `file` element.
    package var documents: [Document]
    /// What is odd about the file, in its order.
    package var diagnostics: [Diagnostic]
    /// Translations whose inline codes cannot be right; they are in the documents nevertheless.
    package var codeProblems: [CodeProblem]

    /// The content of a file.
    package init(version: XLIFFVersion, documents: [Document] = [], diagnostics: [Diagnostic] = [], codeProblems: [CodeProblem] = []) {
        self.version = version
        self.documents = documents
        self.diagnostics = diagnostics
        self.codeProblems = codeProblems
    }
}
