import PadananKit

/// Splits a text by rules, both taken from the fuzzer's bytes, and stops the process where something of either was lost.
///
/// The bytes are a rule a line (`+` or `-`, `beforebreak`, a tab, `afterbreak`), an empty line, and the text; where they start
/// with `#` the text is repeated until it is long, so that more than linear time shows as a time-out. Bytes that start with
/// `<` are an SRX file, whose rules split a text of ours.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    if bytes.first == UInt8(ascii: "<") {
        _ = try? FileValidator.validate(bytes, name: "fuzz.srx")
        guard let (rules, _) = try? SegmentationSource.rules(bytes, name: "fuzz.srx") else { return 0 }
        let again = try? SegmentationSource.rules(SegmentationSource.exchangeText(of: rules), name: "fuzz.srx").rules
        require(again.map(said(by:)) == said(by: rules), "rules written and read again are the rules")
        Splitting(of: "Satu, dr. Budi. \u{201C}Dua?\u{201D} tanya X. 3.5 (tiga). [e-mail]\n\nBaca Juga: Empat.\nLima", by: rules)?.check()
        return 0
    }
    let isLong = bytes.first == UInt8(ascii: "#")
    let lines = String(decoding: isLong ? bytes[1...] : bytes[...], as: UTF8.self)
        .split(separator: "\n", maxSplits: 8, omittingEmptySubsequences: false)
    let head = lines.prefix { !$0.isEmpty }
    let rules = head.map { line in
        let parts = line.dropFirst().split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        return SegmentationRules.Rule(breaks: line.first == "+", before: String(parts[0]), after: parts.count > 1 ? String(parts[1]) : "")
    }
    let list = SegmentationRules.RuleList(name: "all", rules: rules)
    let all = SegmentationRules(
        name: "fuzz", cascades: false, ruleLists: [list], languageMaps: [SegmentationRules.LanguageMap(pattern: ".*", ruleList: "all")])
    _ = RulesInspector.diagnostics(for: all)
    let text = lines.dropFirst(head.count).joined(separator: "\n")
    if isLong {
        Splitting(of: String(repeating: text, count: 20_000 / max(1, text.utf8.count)), by: all)?.checkTime()
    } else {
        Splitting(of: text, by: all)?.check()
    }
    return 0
}

/// What rules say, whatever the lines that say it.
private func said(by rules: SegmentationRules) -> [String] {
    rules.ruleLists.flatMap { list in [list.name] + list.rules.map { "\($0.breaks) \($0.before)\t\($0.after)" } }
        + rules.languageMaps.map { "\($0.pattern) \($0.ruleList)" } + ["\(rules.cascades) \(rules.formatHandling)"]
}

/// Ends the process, which is how a fuzzer learns of a finding.
func require(_ condition: Bool, _ claim: String) {
    if !condition { fatalError("not true: \(claim)") }
}
