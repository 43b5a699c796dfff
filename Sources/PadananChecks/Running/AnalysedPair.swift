public import PadananCore
public import PadananTerminology

/// A segment with what more than one check wants to know of it, each found out once and only when asked for.
public final class AnalysedPair {
    /// The segment.
    public let pair: SegmentPair
    private let engines: AnalysisEngines

    /// A segment, looked at with the engines of a run.
    init(_ pair: SegmentPair, engines: AnalysisEngines) {
        self.pair = pair
        self.engines = engines
    }

    /// The source's plain text.
    public var source: String { pair.source }

    /// The target's plain text where there is something in it, else nil: what checks of translations look at.
    public private(set) lazy var translation: String? = pair.target.flatMap { $0.isBlank ? nil : $0 }

    /// The source in the form in which two texts count as the same.
    private(set) lazy var comparableSource = ComparableText(pair.source)

    /// The target in the form in which two texts count as the same.
    private(set) lazy var comparableTarget = ComparableText(pair.target ?? "")

    /// The glossary terms found in the source, shadowed ones included.
    public private(set) lazy var sourceTerms: [TermMatch] = engines.terms.matches(in: pair.source)

    /// The words of the target; none where there is no target.
    public private(set) lazy var targetWords = TokenizedText(pair.target ?? "")

    /// Where a target term stands in the target, in any accepted form.
    public func occurrences(of term: String, partOfSpeech: PartOfSpeech?) -> [TextRange] {
        engines.renderings.occurrences(of: term, partOfSpeech: partOfSpeech, in: targetWords)
    }
}
