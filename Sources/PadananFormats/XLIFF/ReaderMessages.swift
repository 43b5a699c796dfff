import PadananCore

extension Diagnostic {
    /// A target where the file does not ask for a translation.
    static func targetNotAskedFor(in unit: String, at position: SourcePosition?) -> Diagnostic {
        Diagnostic(
            .warning, code: "target-not-asked-for", "the unit \(unit) has a target although it is marked translate=\"no\"",
            advice: "remove one or the other", at: position)
    }

    /// An empty translation that is said to be final.
    static func emptyFinalTarget(at position: SourcePosition?) -> Diagnostic {
        Diagnostic(
            .warning, code: "empty-final-target", "an empty target is marked final", advice: "translate it, or mark it initial",
            at: position)
    }
}

extension InputError {
    /// The refusal of an XLIFF file without `file` elements.
    static func noFile(at position: SourcePosition) -> InputError {
        InputError(code: "no-file", "the xliff element holds no file", advice: "export the article again", at: position)
    }
}
