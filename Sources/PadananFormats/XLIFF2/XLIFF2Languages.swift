import PadananCore
import PadananXML

/// The languages that the root of an XLIFF 2.x file names.
struct XLIFF2Languages {
    var source: LanguageTag
    var target: LanguageTag?
    /// `xml:lang` of the root, which everything inherits.
    var inherited: String?

    init(_ tag: borrowing XLIFFStartTag, at position: SourcePosition, warnings: inout [Diagnostic]) throws {
        guard let value = tag.attribute(.srcLang) else {
            throw InputError(
                code: "missing-source-language", "the xliff element does not name the source language", advice: "add srcLang=\"id\"",
                at: position)
        }
        source = try LanguageAttribute.language(value, of: "srcLang", isStrict: true, at: position, warnings: &warnings)
        if let value = tag.attribute(.trgLang) {
            target = try LanguageAttribute.language(value, of: "trgLang", isStrict: true, at: position, warnings: &warnings)
        }
        inherited = tag.attribute(.lang, in: .xml)
    }
}
