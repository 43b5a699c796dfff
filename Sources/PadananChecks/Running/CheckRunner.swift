public import PadananCore

/// Runs checks over the segments of articles.
///
///     var runner = CheckRunner(resources: CheckResources(glossaries: [glossary]))
///     for pair in pairs {
///         for finding in runner.check(pair) { print(finding.message) }
///     }
///     let rest = runner.finish()
///
/// Memory does not grow with the number of segments, but for what a check about the whole article must remember.
/// Findings come in the order of the segments, those of one segment in the order of the checks.
public struct CheckRunner {
    /// The descriptions of the checks that are run, in order.
    public let descriptions: [CheckDescription]
    private let types: [any Check.Type]
    private let resources: CheckResources
    private let engines: AnalysisEngines
    private var checks: [any Check]

    /// A runner for a selection of `checks`.
    public init(
        checks: [any Check.Type] = BuiltInChecks.types, selection: CheckSelection = .all, resources: CheckResources = CheckResources()
    ) {
        types = checks.filter { selection.includes($0.description) }
        descriptions = types.map { $0.description }
        self.resources = resources
        engines = AnalysisEngines(resources: resources)
        self.checks = types.map { $0.init(resources: resources) }
    }

    /// What the checks find in the next segment of the article.
    public mutating func check(_ pair: SegmentPair) -> [Finding] {
        guard pair.isTranslatable else { return [] }
        let analysed = AnalysedPair(pair, engines: engines)
        let location = pair.location
        var findings = FindingCollector()
        for index in checks.indices {
            findings.begin(descriptions[index], at: location)
            checks[index].check(analysed, into: &findings)
        }
        return findings.findings
    }

    /// Ends an article: what the checks find looking back at it. The runner is then ready for another article.
    public mutating func finish() -> [Finding] {
        var findings = FindingCollector()
        for index in checks.indices {
            findings.begin(descriptions[index], at: nil)
            checks[index].finish(into: &findings)
        }
        checks = types.map { $0.init(resources: resources) }
        return findings.findings
    }

    /// All findings of one article.
    public mutating func findings(in pairs: some Sequence<SegmentPair>) -> [Finding] {
        var findings: [Finding] = []
        for pair in pairs { findings += check(pair) }
        return findings + finish()
    }
}
