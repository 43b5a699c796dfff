import PadananCore

/// Finds translations with nothing in them.
public struct EmptyTargetCheck: Check {
    /// A check for one article.
    public init(resources: CheckResources) {}

    /// Looks whether there is something in the target.
    public mutating func check(_ pair: AnalysedPair, into findings: inout FindingCollector) {
        guard !pair.source.isBlank, pair.translation == nil else { return }
        if pair.pair.target != nil {
            findings.report(Self.empty)
        } else if pair.pair.state >= .translated {
            findings.report(Self.missing(pair.pair.state))
        }
    }

    private static let empty = "the target is empty"

    private static func missing(_ state: SegmentState) -> String {
        "the segment is marked as \(state.rawValue) but has no target"
    }

    /// What the check is, with its examples.
    public static let description = CheckDescription(
        id: "COMP001",
        name: "empty-target",
        summary: "A translation is empty, or missing where the segment is marked as translated",
        rationale: """
            An empty target would put a hole into the article. It is an error when the target is there but holds nothing that \
            can be seen (white space and zero-width characters do not count), and when there is no target although the \
            segment's state says translated, reviewed or final.

            A segment in the state initial without a target is work that is still to be done, and no finding of any check. \
            Segments with a blank source are passed over.
            """,
        category: .completeness,
        defaultSeverity: .error,
        passing: [
            Example(source: "Perundingan dilanjutkan besok.", target: "The talks continue tomorrow."),
            Example(source: "Perundingan dilanjutkan besok.", target: nil, state: .initial),
            Example(source: "", target: ""),
            Example(source: "\u{A0}", target: " "),
            Example(source: "…", target: "…"),
            Example(source: "Perundingan dilanjutkan besok.", target: "-", state: .initial),
        ],
        failing: [
            Example(source: "Perundingan dilanjutkan besok.", target: ""),
            Example(source: "Perundingan dilanjutkan besok.", target: "", state: .initial),
            Example(source: "Delegasi Hanoi pulang lebih awal.", target: " \u{A0}\t"),
            Example(source: "Delegasi Hanoi pulang lebih awal.", target: "\u{200B}"),
            Example(source: "Menlu menolak berkomentar.", target: nil, state: .translated),
            Example(source: "Menlu menolak berkomentar.", target: nil, state: .final),
        ])
}
