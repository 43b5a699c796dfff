import PadananCore

/// Reads the values of language attributes.
enum LanguageAttribute {
    /// The language of a value.
    ///
    /// - Parameter isStrict: whether only well-formed BCP 47 is taken, as XLIFF 2.x asks; else `id_ID` is understood, with
    ///   a warning.
    /// - Throws: `InputError` with code `bad-language`.
    static func language(
        _ value: String, of attribute: String, isStrict: Bool, at position: SourcePosition, warnings: inout [Diagnostic]
    ) throws -> LanguageTag {
        guard let tag = LanguageTag(value), isStrict ? isWellFormed(value) : true else {
            throw InputError(
                code: "bad-language", "\(attribute)=\"\(value)\" is not a language code", advice: "use a BCP 47 code such as id or en-GB",
                at: position)
        }
        if tag.identifier.lowercased() != value.lowercased() {
            warnings.append(
                Diagnostic(
                    .warning, code: "old-language-code", "\(attribute)=\"\(value)\" is read as \(tag)", advice: "write \(tag)", at: position
                ))
        }
        return tag
    }

    /// Whether a value has the form that RFC 5646 section 2.1 describes.
    private static func isWellFormed(_ value: String) -> Bool {
        let subtags = value.split(separator: "-", omittingEmptySubsequences: false)
        guard let last = subtags.last, subtags.allSatisfy({ (1...8).contains($0.utf8.count) && !$0.contains("_") }) else { return false }
        // A singleton announces something that has to follow.
        return last.utf8.count > 1 || subtags.first?.lowercased() == "x"
    }
}
