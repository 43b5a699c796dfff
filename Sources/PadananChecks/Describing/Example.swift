public import PadananCore

/// A translation, or several segments of one article, that shows what a check finds or lets pass.
///
/// `⟦…⟧` in a source or target marks the exact range that must be found; neither sign occurs in news text.
public struct Example: Sendable {
    /// One segment of an example.
    public struct Pair: Hashable, Sendable {
        /// The source text, with marks.
        public var source: String
        /// The translation, with marks; nil where there is none.
        public var target: String?
        /// How far the translation is.
        public var state: SegmentState

        /// A segment of an example.
        public init(_ source: String, _ target: String?, state: SegmentState = .translated) {
            self.source = source
            self.target = target
            self.state = state
        }
    }

    /// The segments in the order of the article.
    public var pairs: [Pair]
    /// The glossary that the example is checked with.
    public var terms: [ExampleTerm]
    /// The source file that the example stands in, as `Module/File.swift`: a failing test points at it.
    public var fileID: String
    /// The line that the example stands on.
    public var line: Int

    /// An example of one segment.
    public init(
        source: String, target: String?, state: SegmentState = .translated, glossary: [ExampleTerm] = [],
        fileID: String = #fileID, line: Int = #line
    ) {
        self.init(pairs: [Pair(source, target, state: state)], glossary: glossary, fileID: fileID, line: line)
    }

    /// An example of several segments of one article.
    public init(pairs: [Pair], glossary: [ExampleTerm] = [], fileID: String = #fileID, line: Int = #line) {
        self.pairs = pairs
        terms = glossary
        self.fileID = fileID
        self.line = line
    }

    /// The example's own little glossary.
    public var glossary: Glossary {
        Glossary(
            name: "example",
            concepts: terms.enumerated().map { index, term in term.concept(id: "example-\(index + 1)") })
    }
}
