public import PadananCore

/// Puts the translations of an XLIFF document back into its article.
///
/// Every segment of the article and of the file gets a verdict. Where a translation cannot be used with certainty the
/// source text stands in the article: nothing is attached by guess, nothing left out in silence.
public struct ArticleMerger {
    private let document: Document
    private let skeleton: Skeleton
    private let codeProblems: [SegmentReference: Diagnostic]
    private var report: ImportReport
    private var text = ""
    private var unitsByID: [String: TranslationUnit] = [:]
    private var usedUnits = Set<String>()

    /// A merge of `document` into `skeleton`.
    ///
    /// - Parameter codeProblems: segments whose translations lost or invented inline codes, and what is wrong.
    public init(document: Document, skeleton: Skeleton, file: String, codeProblems: [SegmentReference: Diagnostic] = [:]) {
        self.document = document
        self.skeleton = skeleton
        self.codeProblems = codeProblems
        report = ImportReport(file: file, article: document.name, entries: [])
        for unit in document.units { unitsByID[unit.id] = unit }
    }

    /// The translated article, decoded, and what became of every segment.
    public mutating func merge() -> (text: String, report: ImportReport) {
        var index = 0
        while index < skeleton.parts.count {
            switch skeleton.parts[index] {
            case .literal(let literal):
                text += literal
                index += 1
            case .segment(let reference, _):
                let run = unitRun(of: reference.unit, from: index)
                merge(Array(skeleton.parts[index..<run]), of: reference.unit)
                index = run
            }
        }
        for unit in document.units where !usedUnits.contains(unit.id) {
            for segment in unit.segments {
                add(.extra, SegmentReference(unit: unit.id, segment: segment.id), segment, detail: "the article has no such unit")
            }
        }
        return (text, report)
    }

    /// The index behind the last part that belongs to a unit, literals between its segments included.
    private func unitRun(of unit: String, from start: Int) -> Int {
        var end = start
        for index in start..<skeleton.parts.count {
            guard case .segment(let reference, _) = skeleton.parts[index] else { continue }
            guard reference.unit == unit else { break }
            end = index + 1
        }
        return end
    }

    private mutating func merge(_ parts: [Skeleton.Part], of id: String) {
        guard let unit = unitsByID[id], usedUnits.insert(id).inserted else {
            for part in parts { keepSource(part, verdict: .missing, detail: "the file has no such unit") }
            return
        }
        let expected = parts.compactMap { part -> String? in
            if case .segment(let reference, _) = part { reference.segment } else { nil }
        }
        let segments = unit.segments
        let segmentsByID = Dictionary(segments.map { ($0.id, $0) }) { first, _ in first }
        let names = Set(expected)
        if segmentsByID.count == names.count, names.allSatisfy({ segmentsByID[$0] != nil }) {
            for part in parts { mergeSegment(part, segmentsByID, isTranslatable: unit.isTranslatable) }
        } else if Self.sourceText(of: parts) == Self.sourceText(of: unit) {
            mergeResegmented(parts, unit)
        } else {
            for part in parts { mergeSegment(part, segmentsByID, isTranslatable: unit.isTranslatable) }
            for segment in segments where !names.contains(segment.id) {
                add(.extra, SegmentReference(unit: id, segment: segment.id), segment, detail: "the unit has no such segment")
            }
        }
    }

    private mutating func mergeSegment(_ part: Skeleton.Part, _ segments: [String: Segment], isTranslatable: Bool) {
        switch part {
        case .literal(let literal): text += literal
        case .segment(let reference, let source):
            guard let segment = segments[reference.segment] else {
                keepSource(part, verdict: .missing, detail: "the unit lost this segment")
                return
            }
            let decision = decide(segment, reference, source: source, isTranslatable: isTranslatable)
            text += decision.text
            report.entries.append(
                ImportReport.Entry(
                    segment: reference, verdict: decision.verdict, source: source, target: segment.target?.plainText ?? "",
                    position: segment.position, detail: decision.detail))
        }
    }

    private func decide(
        _ segment: Segment, _ reference: SegmentReference, source: String, isTranslatable: Bool
    ) -> (text: String, verdict: ImportVerdict, detail: String?) {
        let target = segment.target?.plainText ?? ""
        guard isTranslatable else { return (source, .excluded, target.isEmpty || target == source ? nil : "its target was not used") }
        guard WhiteSpace.collapsed(segment.source.plainText) == WhiteSpace.collapsed(source) else {
            return (source, .stale, "the source in the file reads “\(Self.excerpt(segment.source.plainText))”")
        }
        if let problem = codeProblems[reference] { return (source, .invalidCodes, problem.message) }
        guard !WhiteSpace.isBlank(target) else { return (source, .untranslated, segment.target == nil ? nil : "its target is empty") }
        let fitted = WhiteSpace.fitted(target, to: source)
        return (fitted, fitted == source ? .unchanged : .applied, nil)
    }

    /// A translator's tool split or joined the unit's segments; the sources still make up the same text.
    private mutating func mergeResegmented(_ parts: [Skeleton.Part], _ unit: TranslationUnit) {
        let segments = unit.segments
        let segmentsByID = Dictionary(segments.map { ($0.id, $0) }) { first, _ in first }
        let translated = segments.filter { !WhiteSpace.isBlank($0.target?.plainText ?? "") }
        var pieces = ""
        for part in unit.parts {
            switch part {
            case .ignorable(let source, let target): pieces += (target ?? source).plainText
            case .segment(let segment):
                let target = segment.target?.plainText ?? ""
                pieces += WhiteSpace.isBlank(target) ? segment.source.plainText : WhiteSpace.fitted(target, to: segment.source.plainText)
            }
        }
        text += pieces
        let references = parts.compactMap { part -> (SegmentReference, String)? in
            if case .segment(let reference, let source) = part { (reference, source) } else { nil }
        }
        let verdict: ImportVerdict =
            if translated.isEmpty {
                .untranslated
            } else if segments.count == references.count {
                .applied
            } else {
                segments.count < references.count ? .joined : .split
            }
        for (reference, source) in references {
            let target = segmentsByID[reference.segment]
            report.entries.append(
                ImportReport.Entry(
                    segment: reference, verdict: unit.isTranslatable ? verdict : .excluded, source: source,
                    target: target?.target?.plainText ?? "", position: (target ?? segments.first)?.position,
                    detail: verdict == .applied
                        ? "its segments came back under other ids"
                        : "the file has \(segments.count) segments where the article has \(references.count)"))
        }
    }

    private mutating func keepSource(_ part: Skeleton.Part, verdict: ImportVerdict, detail: String) {
        switch part {
        case .literal(let literal): text += literal
        case .segment(let reference, let source):
            text += source
            report.entries.append(
                ImportReport.Entry(segment: reference, verdict: verdict, source: source, target: "", detail: detail))
        }
    }

    private mutating func add(_ verdict: ImportVerdict, _ reference: SegmentReference, _ segment: Segment, detail: String) {
        report.entries.append(
            ImportReport.Entry(
                segment: reference, verdict: verdict, source: segment.source.plainText, target: segment.target?.plainText ?? "",
                position: segment.position, detail: detail))
    }

    private static func sourceText(of parts: [Skeleton.Part]) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .literal(let literal): text += literal
            case .segment(_, let source): text += source
            }
        }
        return WhiteSpace.collapsed(text)
    }

    private static func sourceText(of unit: TranslationUnit) -> String {
        var text = ""
        for part in unit.parts {
            switch part {
            case .segment(let segment): text += segment.source.plainText
            case .ignorable(let source, _): text += source.plainText
            }
        }
        return WhiteSpace.collapsed(text)
    }

    private static func excerpt(_ text: String) -> String {
        let characters = text.prefix(60)
        return characters.count < text.count ? characters + "…" : String(characters)
    }
}
