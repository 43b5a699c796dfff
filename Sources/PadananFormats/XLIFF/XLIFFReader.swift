import PadananCore
import PadananXML

/// Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2.
///
/// A file that breaks a rule of its specification, so that what it means is not certain, is refused with the line. What
/// is odd but clear is read and reported.
package enum XLIFFReader {
    /// The content of an XLIFF file.
    ///
    /// - Throws: `InputError` with line and column.
    package static func read(_ bytes: some Sequence<UInt8>) throws -> XLIFFContent {
        let handler = XLIFFDocumentHandler()
        let reader = XMLStreamReader(handler: handler)
        do {
            try reader.read(bytes)
        } catch let error as XMLError {
            throw InputError(error)
        }
        var content = try handler.content()
        content.diagnostics.insert(contentsOf: reader.warnings.map(Diagnostic.init), at: 0)
        return content
    }
}
