import PadananCore
import PadananFormats

/// An XLIFF file as the workflow takes it: read, and its messages said of the file.
struct XLIFFInput {
    /// A document and what is wrong with the codes of its translations.
    struct Part {
        var document: Document
        var codeProblems: [SegmentReference: Diagnostic] = [:]
    }

    var parts: [Part]
    var diagnostics: [Diagnostic]

    static func read(_ bytes: [UInt8], name: String) throws(InputError) -> XLIFFInput {
        let content: XLIFFContent
        do {
            content = try XLIFFReader.read(bytes)
        } catch let error as InputError {
            throw error.inFile(name)
        } catch {
            throw InputError(code: "xliff", "\(error)", file: name)
        }
        var parts = content.documents.map { Part(document: $0) }
        for problem in content.codeProblems where parts.indices.contains(problem.document) {
            parts[problem.document].codeProblems[problem.reference] = problem.diagnostic
        }
        return XLIFFInput(parts: parts, diagnostics: content.diagnostics.map { $0.inFile(name) })
    }
}
