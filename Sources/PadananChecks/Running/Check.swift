/// Something that looks for one kind of fault in translations.
///
/// A check is one file, `Checks/<Category>/<Name>Check.swift`: a struct with its description, its examples, its code and
/// its messages. It is made anew for each article, sees the article's segments in order, and may keep a state between
/// them. It never throws, prints or stops: what is wrong with a translation is a finding.
public protocol Check: Sendable {
    /// What the check is, with its examples.
    static var description: CheckDescription { get }

    /// A check for one article.
    init(resources: CheckResources)

    /// Looks at one segment that is to be translated, whether it has a translation yet or not.
    mutating func check(_ pair: AnalysedPair, into findings: inout FindingCollector)

    /// Looks back when all segments were seen; findings made here need a location of their own.
    mutating func finish(into findings: inout FindingCollector)
}

extension Check {
    /// Does nothing: most checks are done with a segment when they have seen it.
    public mutating func finish(into findings: inout FindingCollector) {}
}
