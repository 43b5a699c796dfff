public import PadananCore

/// Takes in what a check finds, and adds what the check need not say: its id, its severity and the place.
public struct FindingCollector: Sendable {
    /// What was found so far, in the order of finding.
    public private(set) var findings: [Finding] = []
    private var check = ""
    private var severity = Severity.warning
    private var location: FindingLocation?

    init() {}

    /// Takes in a finding about the segment at hand, or about the one at `location`.
    ///
    /// - Parameters:
    ///   - message: What is wrong, in one sentence without a final full stop.
    ///   - severity: How much it matters; nil for the check's default.
    ///   - source: The place in the source's plain text.
    ///   - target: The place in the target's plain text.
    ///   - suggestions: What would be right, best first.
    ///   - location: The segment, where it is not the one at hand.
    public mutating func report(
        _ message: String, severity: Severity? = nil, source: TextRange? = nil, target: TextRange? = nil, suggestions: [String] = [],
        at location: FindingLocation? = nil
    ) {
        findings.append(
            Finding(
                check: check, severity: severity ?? self.severity, message: message, source: source, target: target,
                suggestions: suggestions, location: location ?? self.location))
    }

    /// Says who reports next.
    mutating func begin(_ description: CheckDescription, at location: FindingLocation?) {
        check = description.id
        severity = description.defaultSeverity
        self.location = location
    }
}
