import PadananKit

/// Splits a text by rules, both taken from the fuzzer's bytes, and stops the process where something of either was lost.
///
/// The bytes are a rule a line (`+` or `-`, `beforebreak`, a tab, `afterbreak`), an empty line, and the text. Bytes that
/// start with `<` are an SRX file, whose rules split a text of ours.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    if bytes.first == UInt8(ascii: "<") {
        guard let (rules, _) = try? SegmentationSource.rules(bytes, name: "fuzz.srx") else { return 0 }
        split("Satu, dr. Budi. \u{201C}Dua?\u{201D} tanya X. 3.5 (tiga). [e-mail]\n\nBaca Juga: Empat.\nLima", by: rules)
        return 0
    }
    let input = String(decoding: bytes, as: UTF8.self)
    let lines = input.split(separator: "\n", maxSplits: 8, omittingEmptySubsequences: false)
    let head = lines.prefix { !$0.isEmpty }
    let rules = head.map { line in
        let parts = line.dropFirst().split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        return SegmentationRules.Rule(breaks: line.first == "+", before: String(parts[0]), after: parts.count > 1 ? String(parts[1]) : "")
    }
    let list = SegmentationRules.RuleList(name: "all", rules: rules)
    split(
        lines.dropFirst(head.count).joined(separator: "\n"),
        by: SegmentationRules(
            name: "fuzz", cascades: false, ruleLists: [list], languageMaps: [SegmentationRules.LanguageMap(pattern: ".*", ruleList: "all")]))
    return 0
}

private func split(_ text: String, by rules: SegmentationRules) {
    guard let segmenter = try? Segmenter(rules: rules, language: .indonesian, leavesOutUnusableRules: true) else { return }
    var text = text
    text.makeContiguousUTF8()
    var raw = segmenter
    let boundaries = raw.boundaries(in: text.utf8.span)
    require(boundaries == raw.decisions(in: text.utf8.span).filter(\.breaks).map(\.offset), "boundaries are the decisions to break")
    require(boundaries == boundaries.sorted() && Set(boundaries).count == boundaries.count, "boundaries ascend")
    require(boundaries.allSatisfy { $0 > 0 && $0 < text.utf8.count }, "boundaries are inside")
    require(boundaries.allSatisfy { isScalarStart($0, in: text) }, "boundaries are between scalars")

    var article = ArticleSegmenter(segmenter: segmenter)
    var rebuilt = ""
    var end = 0
    for segment in article.segments(in: text) {
        require(segment.range.start >= end && !segment.range.isEmpty, "segments ascend")
        let gap = text[TextRange(end, segment.range.start)]
        require(isBlank(gap), "gaps are white space")
        rebuilt += gap + text[segment.range]
        end = segment.range.end
    }
    let rest = text[TextRange(end, text.utf8.count)]
    require(isBlank(rest), "the rest is white space")
    require((rebuilt + rest).utf8.elementsEqual(text.utf8), "segments and gaps are the text")
}

private func isScalarStart(_ offset: Int, in text: String) -> Bool {
    text.utf8[text.utf8.index(text.startIndex, offsetBy: offset)] & 0xC0 != 0x80
}

private func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
}

/// Ends the process, which is how a fuzzer learns of a finding.
private func require(_ condition: Bool, _ claim: String) {
    if !condition { fatalError("not true: \(claim)") }
}
