public import PadananCore
import PadananFormats
import PadananSegmentation

/// Reads articles: bytes to a document with units, segments and skeleton.
public struct ArticleReader: Sendable {
    /// What the desk wants offered for translation.
    public struct Options: Sendable, Hashable {
        /// The article's language.
        public var language: LanguageTag
        /// Whether related links ("Baca Juga: …") are offered for translation.
        public var translatesLinks: Bool
        /// Whether credits ("Editor: …") are offered for translation.
        public var translatesCredits: Bool

        /// Options; by default links and credits stay as they are.
        public init(language: LanguageTag = .indonesian, translatesLinks: Bool = false, translatesCredits: Bool = false) {
            self.language = language
            self.translatesLinks = translatesLinks
            self.translatesCredits = translatesCredits
        }
    }

    private let options: Options
    private var segmenter: ArticleSegmenter

    /// A reader that splits by `rules`.
    ///
    /// - Throws: `InputError` where the rules cannot be used for the language.
    public init(rules: SegmentationRules, options: Options = Options()) throws(InputError) {
        self.options = options
        segmenter = ArticleSegmenter(segmenter: try Segmenter(rules: rules, language: options.language))
    }

    /// The document of an article's bytes.
    ///
    /// - Parameter name: the file's name, for messages and for the document's own (without its folder).
    /// - Throws: `InputError` where the bytes are no text.
    public mutating func read(_ bytes: [UInt8], name: String) throws(InputError) -> (document: Document, diagnostics: [Diagnostic]) {
        let decoded: (text: String, encoding: TextEncoding)
        do throws(InputError) {
            decoded = try PlainTextDecoder.decode(bytes)
        } catch {
            throw error.inFile(name)
        }
        let segments = segmenter.segments(in: decoded.text)
        var builder = DocumentBuilder(text: decoded.text, options: options)
        for segment in segments { builder.append(segment) }
        let (units, skeleton) = builder.finish(encoding: decoded.encoding)
        let document = Document(
            name: Self.baseName(name), sourceLanguage: options.language, units: units, skeleton: skeleton)
        let diagnostics = ArticleInspector.diagnostics(of: decoded.text, hasSegments: !segments.isEmpty)
        return (document, diagnostics.map { $0.inFile(name) })
    }

    private static func baseName(_ path: String) -> String {
        path == "-" ? "stdin.txt" : String(path.split(separator: "/").last ?? Substring(path))
    }
}
