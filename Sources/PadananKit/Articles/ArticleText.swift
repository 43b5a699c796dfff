public import PadananCore
import PadananFormats

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
            text = try PlainTextDecoder.decode(bytes).text
        } catch {
            throw error.inFile(name)
        }
        let isBlank = text.utf8.allSatisfy { $0 <= 0x20 }
        diagnostics = ArticleInspector.diagnostics(of: text, hasSegments: !isBlank).map { $0.inFile(name) }
    }
}
