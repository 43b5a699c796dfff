/// What became of every segment of a translated file.
public struct ImportReport: Hashable, Sendable {
    /// One segment's fate.
    public struct Entry: Hashable, Sendable {
        /// The segment.
        public var segment: SegmentReference
        /// What became of it.
        public var verdict: ImportVerdict
        /// The source text in the skeleton, else in the file.
        public var source: String
        /// The translation in the file; empty where there is none.
        public var target: String
        /// Its place in the XLIFF file, where it is there.
        public var position: SourcePosition?
        /// Why, where the verdict alone does not say.
        public var detail: String?

        /// An entry.
        public init(
            segment: SegmentReference, verdict: ImportVerdict, source: String, target: String, position: SourcePosition? = nil,
            detail: String? = nil
        ) {
            self.segment = segment
            self.verdict = verdict
            self.source = source
            self.target = target
            self.position = position
            self.detail = detail
        }
    }

    /// The XLIFF file's name as the user gave it.
    public var file: String
    /// The original article's name.
    public var article: String
    /// The entries: those of the article in its order, then what had no place in it.
    public var entries: [Entry]

    /// A report.
    public init(file: String, article: String, entries: [Entry]) {
        self.file = file
        self.article = article
        self.entries = entries
    }

    /// How many entries have `verdict`.
    public func count(of verdict: ImportVerdict) -> Int {
        entries.count { $0.verdict == verdict }
    }
}
