public import PadananCore
import PadananFormats
import PadananSegmentation
import PadananTerminology
import PadananXML

/// Turns articles into XLIFF with the glossary's terms on board.
public struct XLIFFExporter: Sendable {
    /// A version of XLIFF that can be written.
    public enum Version: String, Sendable, CaseIterable {
        /// XLIFF 1.2 (OASIS, 2008), strict.
        case v12 = "1.2"
        /// XLIFF 2.0 (OASIS, 2014).
        case v20 = "2.0"
        /// XLIFF 2.1 (OASIS, 2018).
        case v21 = "2.1"
        /// XLIFF 2.2 (OASIS).
        case v22 = "2.2"
    }

    /// What the desk wants.
    public struct Options: Sendable, Hashable {
        /// The version to write.
        public var version: Version
        /// The language to translate into.
        public var targetLanguage: LanguageTag
        /// How articles are read.
        public var reading: ArticleReader.Options

        /// Options.
        public init(
            version: Version = .v21, targetLanguage: LanguageTag = .english, reading: ArticleReader.Options = ArticleReader.Options()
        ) {
            self.version = version
            self.targetLanguage = targetLanguage
            self.reading = reading
        }
    }

    private let options: Options
    private let concepts: [String: Concept]
    private var reader: ArticleReader
    private var matcher: TermMatcher

    /// An exporter.
    ///
    /// - Throws: `InputError` where the rules cannot be used for the language.
    public init(rules: SegmentationRules, glossaries: [Glossary], options: Options = Options()) throws(InputError) {
        self.options = options
        reader = try ArticleReader(rules: rules, options: options.reading)
        matcher = TermMatcher(glossaries: glossaries)
        var concepts: [String: Concept] = [:]
        for glossary in glossaries.reversed() {
            for concept in glossary.concepts { concepts[concept.id] = concept }
        }
        self.concepts = concepts
    }

    /// The document of an article, its terms found.
    ///
    /// - Throws: `InputError` where the bytes are no text.
    public mutating func document(of bytes: [UInt8], name: String) throws(InputError) -> (document: Document, diagnostics: [Diagnostic]) {
        var (document, diagnostics) = try reader.read(bytes, name: name)
        document.targetLanguage = options.targetLanguage
        for unit in document.units.indices where document.units[unit].isTranslatable {
            for part in document.units[unit].parts.indices {
                guard case .segment(var segment) = document.units[unit].parts[part] else { continue }
                segment.terms = matcher.matches(in: segment.source.plainText)
                document.units[unit].parts[part] = .segment(segment)
            }
        }
        return (document, diagnostics)
    }

    /// Writes a document as XLIFF, some 64 KiB at a time.
    ///
    /// - Throws: what `sink` throws.
    public func write(_ document: Document, to sink: @escaping ([UInt8]) throws -> Void) throws {
        let output = XMLOutput { try sink(Array($0)) }
        try XLIFFWriter.write(document, as: XLIFFVersion(rawValue: options.version.rawValue) ?? .v2_1, concepts: concepts, to: output)
    }
}
