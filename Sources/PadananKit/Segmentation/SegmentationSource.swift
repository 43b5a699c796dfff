public import PadananCore
import PadananFormats
import PadananSegmentation

/// Where segmentation rules come from.
public enum SegmentationSource {
    /// The bundled rules for texts in a language: those for English, or those for Indonesian, whose last list serves all
    /// others; with the abbreviations of a project.
    ///
    /// - Throws: `InputError` with the place of an abbreviation that cannot be added.
    public static func bundled(
        for language: LanguageTag = .indonesian, project: ProjectFile? = nil
    ) throws(InputError) -> SegmentationRules {
        var name = BundledRules(for: language).rules.rawValue
        if let project, !project.abbreviations.isEmpty { name += " with \(project.path)" }
        return try rules(try bundledText(for: language, project: project), name: name).rules
    }

    /// The text of the bundled rules for a language, with the abbreviations of a project.
    ///
    /// - Throws: `InputError` with the place of an abbreviation that cannot be added.
    public static func bundledText(for language: LanguageTag, project: ProjectFile?) throws(InputError) -> [UInt8] {
        try BundledRules(for: language).text(adding: project)
    }

    /// Rules as an SRX 2.0 file.
    public static func exchangeText(of rules: SegmentationRules) -> [UInt8] { SRXWriter.write(rules) }

    /// The rules of an SRX file.
    ///
    /// - Throws: `InputError` with the file's name and the line of what is wrong.
    public static func file(_ path: String) throws(InputError) -> (rules: SegmentationRules, diagnostics: [Diagnostic]) {
        try rules(try InputFile.read(path), name: path)
    }

    /// The rules of an SRX file's bytes; `name` is the file's, for messages.
    ///
    /// - Throws: `InputError` with the file's name and the line of what is wrong.
    public static func rules(_ bytes: [UInt8], name: String) throws(InputError) -> (rules: SegmentationRules, diagnostics: [Diagnostic]) {
        do throws(InputError) {
            let (rules, diagnostics) = try SRXReader.read(bytes, name: name)
            return (rules, diagnostics.map { $0.inFile(name) })
        } catch {
            throw error.inFile(name)
        }
    }
}
