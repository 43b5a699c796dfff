import PadananCore

/// The core types as members of the object being written: the same in streams, documents and NDJSON.
extension JSONWriter {
    /// - Parameter base: where `text`, a piece of it, starts in the whole text.
    mutating func segmentMembers(_ segment: TextSegment, text: Span<UInt8>, base: Int = 0) {
        func moved(_ range: TextRange) -> TextRange { TextRange(range.start + base, range.end + base) }
        rangeMembers(moved(segment.range))
        key("text")
        string(text, range: segment.range)
        member("kind", segment.kind.rawValue)
        if let dateline = segment.dateline { rangeMember("dateline", moved(dateline)) }
        if let quotation = segment.quotation { member("quotation", quotation) }
    }

    mutating func matchMembers(_ match: TermMatch) {
        rangeMembers(match.range)
        member("surface", match.surface)
        member("concept", match.concept)
        member("term", match.term.text)
        member("grade", match.grade.rawValue)
        member("targets", match.targets)
        member("shadowed", match.isShadowed)
    }

    mutating func findingMembers(_ finding: Finding) {
        member("check", finding.check)
        member("severity", finding.severity.rawValue)
        member("message", finding.message)
        rangeMember("source", finding.source)
        rangeMember("target", finding.target)
        member("suggestions", finding.suggestions)
    }

    mutating func positionMembers(_ position: SourcePosition?) {
        member("line", position?.line)
        member("column", position?.column)
    }

    mutating func rangeMember(_ name: String, _ range: TextRange?) {
        key(name)
        guard let range else {
            null()
            return
        }
        object { json in json.rangeMembers(range) }
    }

    private mutating func rangeMembers(_ range: TextRange) {
        member("start", range.start)
        member("end", range.end)
    }
}
