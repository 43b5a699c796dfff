/// How much of an article the glossary covers.
public struct CoverageReport: Hashable, Sendable {
    /// How often a glossary concept occurs.
    public struct ConceptUse: Hashable, Sendable {
        /// The concept's id.
        public var concept: String
        /// The source term that was found.
        public var term: String
        /// The accepted target terms, preferred first.
        public var targets: [String]
        /// How often it occurs, counted by grade; shadowed matches are not counted.
        public var counts: [MatchGrade: Int]

        /// A concept's use.
        public init(concept: String, term: String, targets: [String], counts: [MatchGrade: Int]) {
            self.concept = concept
            self.term = term
            self.targets = targets
            self.counts = counts
        }

        /// All occurrences, of any grade.
        public var total: Int { counts.values.reduce(0, +) }
    }

    /// A repeated phrase or name that is not in the glossary.
    public struct Candidate: Hashable, Sendable {
        /// The words, as first seen.
        public var text: String
        /// How often they occur.
        public var count: Int
        /// Whether they look like a name: capitalised within a sentence.
        public var isName: Bool

        /// A candidate.
        public init(text: String, count: Int, isName: Bool) {
            self.text = text
            self.count = count
            self.isName = isName
        }
    }

    /// The article's file name as the user gave it.
    public var file: String
    /// The number of segments.
    public var segments: Int
    /// The number of segments with at least one term in them.
    public var segmentsWithTerms: Int
    /// The number of content words: words that are not function words or numbers.
    public var contentWords: Int
    /// The number of content words that lie within a match (grade `voiced` or better).
    public var coveredWords: Int
    /// The concepts found, most frequent first.
    public var concepts: [ConceptUse]
    /// What is not in the glossary, most promising first.
    public var candidates: [Candidate]

    /// A report.
    public init(
        file: String, segments: Int, segmentsWithTerms: Int, contentWords: Int, coveredWords: Int, concepts: [ConceptUse],
        candidates: [Candidate]
    ) {
        self.file = file
        self.segments = segments
        self.segmentsWithTerms = segmentsWithTerms
        self.contentWords = contentWords
        self.coveredWords = coveredWords
        self.concepts = concepts
        self.candidates = candidates
    }

    /// The share of content words within a match, percent 0...100; 0 for an article without words.
    public var percentage: Double {
        contentWords == 0 ? 0 : 100 * Double(coveredWords) / Double(contentWords)
    }
}
