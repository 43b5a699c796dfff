public import PadananCore
import PadananFormats
import PadananSegmentation

/// An article as text, for the verbs that need no more of it.
public struct ArticleText: Sendable {
    /// The text, without a byte order mark.
    public let text: String
    /// What its editors should know.
    public let diagnostics: [Diagnostic]

    /// The text of an article's bytes.
    ///
    /// - Throws: `InputError` where the bytes are no text.
    public init(bytes: [UInt8], name: String) throws(InputError) {
        do throws(InputError) {
            var text = try PlainTextDecoder.decode(bytes).text
            text.makeContiguousUTF8()
            self.text = text
        } catch {
            throw error.inFile(name)
        }
        let hasSegments = !ArticleSegmenter.isBlank(text.utf8.span)
        diagnostics = ArticleInspector.diagnostics(of: text, hasSegments: hasSegments).map { $0.inFile(name) }
    }
}
