import Foundation
import PadananCore
import PadananFormats
import PadananTerminology
import Testing

/// The CSV part of the corpus of bad inputs, which lies beside the checkout and not in it.
@Suite(.enabled(if: BadInput.isPresent, "the corpus of bad inputs is not beside the checkout"))
struct BadInputCorpusTests {
    @Test("Each table of the corpus is accepted, warned of or refused as its manifest says", arguments: BadInput.tables)
    func tableIsHandledAsExpected(input: BadInput) throws {
        let bytes = [UInt8](try Data(contentsOf: input.url))
        var outcome: String
        var diagnostics: [Diagnostic] = []
        do {
            let (glossary, found) = try GlossaryCSV.read(bytes, name: input.id)
            diagnostics = found + GlossaryLint.diagnostics(for: glossary)
            outcome = diagnostics.contains { $0.severity >= .warning } ? "accept-with-warning" : "accept"
        } catch {
            diagnostics = [error.diagnostic]
            outcome = "reject-with-error-at-line"
        }
        #expect(input.expected.contains(outcome), "\(diagnostics)")
        if let line = input.line, outcome != "accept" {
            #expect(diagnostics.contains { $0.position?.line == line }, "\(diagnostics)")
        }
        #expect(diagnostics.allSatisfy { $0.position != nil && $0.description.utf8.count < 500 }, "\(diagnostics)")
    }
}
