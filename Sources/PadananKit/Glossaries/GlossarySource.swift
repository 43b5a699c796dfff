public import PadananCore
import PadananFormats

/// Where glossaries come from.
public enum GlossarySource {
    /// The bundled foreign-policy glossary.
    ///
    /// - Throws: `InputError`; a test reads it, so in a released binary it does not.
    public static func bundled() throws(InputError) -> Glossary {
        let asset = BundledAsset.foreignPolicyGlossary
        return try read(asset.bytes, name: asset.rawValue).glossary
    }

    /// The glossary of a CSV or TSV file.
    ///
    /// - Throws: `InputError` with the file's name and the line of what is wrong.
    public static func file(_ path: String) throws(InputError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
        try read(try InputFile.read(path), name: path)
    }

    private static func read(_ bytes: [UInt8], name: String) throws(InputError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
        do throws(InputError) {
            let (glossary, diagnostics) = try GlossaryCSV.read(bytes, name: name)
            return (glossary, diagnostics.map { $0.inFile(name) })
        } catch {
            throw error.inFile(name)
        }
    }
}
