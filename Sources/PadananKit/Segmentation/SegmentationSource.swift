public import PadananCore
import PadananFormats
import PadananSegmentation

/// Where segmentation rules come from.
public enum SegmentationSource {
    /// The bundled rules for texts in a language: those for English, or those for Indonesian, whose last list serves all others.
    ///
    /// - Throws: `InputError`; a test reads them, so in a released binary it does not.
    public static func bundled(for language: LanguageTag = .indonesian) throws(InputError) -> SegmentationRules {
        let asset = BundledRules(for: language).rules
        return try read(asset.bytes, name: asset.rawValue).rules
    }

    /// The rules of an SRX file.
    ///
    /// - Throws: `InputError` with the file's name and the line of what is wrong.
    public static func file(_ path: String) throws(InputError) -> (rules: SegmentationRules, diagnostics: [Diagnostic]) {
        try read(try InputFile.read(path), name: path)
    }

    /// The rules of an SRX file's bytes; `name` is the file's, for messages.
    ///
    /// - Throws: `InputError` with the file's name and the line of what is wrong.
    static func read(_ bytes: [UInt8], name: String) throws(InputError) -> (rules: SegmentationRules, diagnostics: [Diagnostic]) {
        do throws(InputError) {
            let (rules, diagnostics) = try SRXReader.read(bytes, name: name)
            return (rules, diagnostics.map { $0.inFile(name) })
        } catch {
            throw error.inFile(name)
        }
    }
}
