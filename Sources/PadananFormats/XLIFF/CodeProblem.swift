package import PadananCore

/// A translation that must not be used: it lost a code that must stay, or has one that must not be there.
package struct CodeProblem: Hashable, Sendable {
    /// The number of the document in the file, from 0.
    package var document: Int
    /// The segment.
    package var reference: SegmentReference
    /// What is wrong with its codes, and where.
    package var diagnostic: Diagnostic

    /// A problem.
    package init(document: Int, reference: SegmentReference, diagnostic: Diagnostic) {
        self.document = document
        self.reference = reference
        self.diagnostic = diagnostic
    }
}
