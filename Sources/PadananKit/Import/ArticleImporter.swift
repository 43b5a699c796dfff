public import PadananCore
import PadananFormats

/// Makes translated articles of XLIFF files that came back.
public struct ArticleImporter: Sendable {
    /// What the desk wants.
    public struct Options: Sendable, Hashable {
        /// The languages that the file must be in.
        public var languages: LanguagePair
        /// Whether only a full translation is good enough.
        public var isStrict: Bool
        /// Whether segments that cannot be placed, or whose codes are broken, give way to the source text; else the
        /// file is refused.
        public var isLenient: Bool

        /// Options.
        public init(languages: LanguagePair = LanguagePair(), isStrict: Bool = false, isLenient: Bool = false) {
            self.languages = languages
            self.isStrict = isStrict
            self.isLenient = isLenient
        }
    }

    /// A finished article.
    public struct Result: Sendable {
        /// The file's bytes, in the encoding of the original.
        public var bytes: [UInt8]
        /// What became of every segment.
        public var report: ImportReport
        /// Whether the article may be written: not where a strict import found something short of a full translation.
        public var isAcceptable: Bool
    }

    private let options: Options

    /// An importer.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// The articles of an XLIFF file, one for each of its `file` elements.
    ///
    /// - Parameters:
    ///   - name: the file's name, for messages and reports.
    ///   - article: the article as it is now, read anew; its segments take the place of the skeleton's.
    /// - Throws: `InputError` where the file cannot be read, has no skeleton and no article is given, or has
    ///   translations that cannot be placed and the import is not lenient.
    public func articles(
        of bytes: [UInt8], name: String, article: Document? = nil
    ) throws(InputError) -> (results: [Result], diagnostics: [Diagnostic]) {
        let content = try XLIFFInput.read(bytes, name: name)
        var results: [Result] = []
        for part in content.parts {
            try options.languages.check(part.document, file: name)
            results.append(try merge(part, article: article, name: name))
        }
        return (results, content.diagnostics)
    }

    private func merge(_ part: XLIFFInput.Part, article: Document?, name: String) throws(InputError) -> Result {
        let skeleton: Skeleton
        var document = part.document
        if let article, let current = article.skeleton {
            skeleton = current
            document = ArticleAligner.aligned(document, to: article)
        } else if let own = document.skeleton {
            skeleton = own
        } else {
            throw InputError(
                code: "skeleton-missing",
                "the file holds no article to put the translation into: it was not exported by padanan, or lost its skeleton",
                advice: "give the article with --article FILE", file: name)
        }
        var merger = ArticleMerger(
            document: document, skeleton: skeleton, file: name, codeProblems: article == nil ? part.codeProblems : [:])
        var (text, report) = merger.merge()
        if article != nil { report.entries = report.entries.map(Self.staleIfUnplaced) }
        if !options.isLenient, let refusal = Self.refusal(report) { throw refusal }
        return Result(
            bytes: PlainTextDecoder.encode(text, as: skeleton.encoding), report: report,
            isAcceptable: !options.isStrict || report.entries.allSatisfy { $0.verdict.severity == .info })
    }

    /// In an article that changed, a translation without a place is one whose sentence is no longer there.
    private static func staleIfUnplaced(_ entry: ImportReport.Entry) -> ImportReport.Entry {
        guard entry.verdict == .extra else { return entry }
        var entry = entry
        entry.verdict = .stale
        entry.detail = "the article no longer has this sentence"
        return entry
    }

    /// The error for translations that have no place: to write the article without them would lose them in silence.
    private static func refusal(_ report: ImportReport) -> InputError? {
        let refused = report.entries.filter { entry in
            switch entry.verdict {
            case .extra, .duplicate, .invalidCodes: true
            case .applied, .unchanged, .untranslated, .excluded, .stale, .missing, .joined, .split: false
            }
        }
        guard let first = refused.first else { return nil }
        let others = refused.count > 1 ? " (and \(refused.count - 1) more like it)" : ""
        return InputError(
            code: "import-\(first.verdict.rawValue)", "segment \(first.segment): \(first.detail ?? first.verdict.rawValue)\(others)",
            advice: "correct the file, or use --lenient to keep the source text there", file: report.file, at: first.position)
    }
}
