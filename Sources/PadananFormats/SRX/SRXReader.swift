package import PadananCore
import PadananXML

/// Reads segmentation rules from SRX 2.0 files, and SRX 1.0 files with a warning.
///
/// What SRX leaves out by mistake and means nothing else by, such as a header without `segmentsubflows`, is read as the
/// specification's default. Elements and attributes of other namespaces are passed over.
///
/// Source: GALA/LISA OSCAR, "Segmentation Rules eXchange (SRX) 2.0", 2008.
package enum SRXReader {
    /// The rules of a file, and what is odd about it.
    ///
    /// - Throws: `InputError` with the line of what is wrong.
    package static func read(_ bytes: [UInt8], name: String) throws(InputError) -> (SegmentationRules, [Diagnostic]) {
        try read(bytes, handler: SRXHandler(name: name))
    }

    /// The rules of a file as far as they can be made out, and all that is not as the specification wants it.
    ///
    /// - Throws: `InputError` where the file is not well-formed XML.
    package static func validate(_ bytes: [UInt8], name: String) throws(InputError) -> (SegmentationRules, [Diagnostic]) {
        try read(bytes, handler: SRXHandler(name: name, collectsProblems: true))
    }

    private static func read(_ bytes: [UInt8], handler: SRXHandler) throws(InputError) -> (SegmentationRules, [Diagnostic]) {
        let reader = XMLStreamReader(handler: handler)
        do {
            try reader.read(bytes)
        } catch let error as XMLError {
            throw InputError(error)
        } catch let error as InputError {
            throw error
        } catch {
            throw InputError(code: "srx", "\(error)")
        }
        let rules = try handler.finishedRules()
        return (rules, reader.warnings.map(Diagnostic.init) + handler.diagnostics)
    }
}
