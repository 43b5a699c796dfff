import PadananCore

/// Finds terms that stand in a glossary twice, or contradict each other.
struct GlossaryClashes {
    /// What was found so far.
    private(set) var diagnostics: [Diagnostic] = []

    /// What the concepts so far say of one source term.
    private struct Entry {
        var line: Int
        var concept: Int
        var preferred: Term?
    }

    private struct Pair: Hashable {
        var source: String
        var target: String
    }

    /// What is remembered of the terms that were met before.
    private var concepts: [Concept] = []
    private var entries: [String: Entry] = [:]
    private var caseFolded: [String: Term] = [:]
    /// Filled only for source terms that more than one concept has.
    private var pairs: [Pair: Term] = [:]

    /// So that two concepts of thousands of terms each stay cheap to compare.
    private static let comparedTargets = 64

    mutating func add(_ concept: Concept) {
        checkTargets(of: concept)
        concepts.append(concept)
        for source in concept.sourceTerms {
            checkCase(of: source)
            checkSource(source, of: concept)
        }
    }

    private mutating func warn(_ code: String, _ message: String, advice: String? = nil, line: Int) {
        diagnostics.append(GlossaryLint.warning(code, message, advice: advice, line: line))
    }

    /// Within a concept: two preferred targets for one source term, the same target twice.
    private mutating func checkTargets(of concept: Concept) {
        guard concept.targetTerms.count > 1 else { return }
        let sourceLines = Set(concept.sourceTerms.map(\.line))
        var preferred: Term?
        var seen: [String: Term] = [:]
        for target in concept.targetTerms {
            if let first = seen[target.text.lowercased()] {
                checkRepeated(target, first)
                continue
            }
            seen[target.text.lowercased()] = target
            guard target.status == .preferred else { continue }
            guard let first = preferred else {
                preferred = target
                continue
            }
            // A line that brings a source term of its own gives that term its target: "PBB" is the UN as
            // "Perserikatan Bangsa-Bangsa" is the United Nations.
            if target.line > 0, sourceLines.contains(target.line) { continue }
            warnOfConflict(between: first, and: target, for: concept.sourceTerms.first?.text ?? concept.id)
        }
    }

    private mutating func checkRepeated(_ target: Term, _ first: Term) {
        if target.status.isAccepted != first.status.isAccepted {
            warnOfContradiction(between: first, and: target)
        } else if target.text == first.text {
            warn("glossary-duplicate", "the target term \(quoted(target)) stands\(place(first)) already", line: target.line)
        } else {
            let message = "the target term \(quoted(target)) differs from \(quoted(first))\(place(first)) in capitals only"
            warn("glossary-case-duplicate", message, line: target.line)
        }
    }

    /// Matching does not look at capitals except in acronyms, so two such terms are found in the same places.
    private mutating func checkCase(of source: Term) {
        guard source.partOfSpeech != .acronym else { return }
        let key = source.text.lowercased()
        guard let first = caseFolded[key] else {
            caseFolded[key] = source
            return
        }
        guard first.text != source.text else { return }
        let message = "the source term \(quoted(source)) differs from \(quoted(first))\(place(first)) in capitals only"
        warn(
            "glossary-case-duplicate", message, advice: "keep one, or give it the part of speech acronym if its capitals matter",
            line: source.line)
    }

    /// Across concepts: the same source term with the same target, another preferred one, or one that is not accepted there.
    private mutating func checkSource(_ source: Term, of concept: Concept) {
        let preferred = concept.targetTerms.first { $0.status == .preferred }
        guard let entry = entries[source.text] else {
            entries[source.text] = Entry(line: source.line, concept: concepts.count - 1, preferred: preferred)
            return
        }
        remember(concepts[entry.concept], of: source.text)
        var hasReported = false
        for target in concept.targetTerms.prefix(Self.comparedTargets) {
            guard let first = pairs[Pair(source: source.text, target: target.text)] else { continue }
            hasReported = true
            if first.status.isAccepted != target.status.isAccepted {
                warnOfContradiction(between: first, and: target)
            } else {
                let message = "\(quoted(source)) is \(quoted(target))\(place(first)) already"
                warn("glossary-duplicate", message, line: max(source.line, target.line))
            }
        }
        remember(concept, of: source.text)
        guard let preferred else { return }
        guard let first = entry.preferred else {
            entries[source.text]?.preferred = preferred
            return
        }
        if first.text != preferred.text, !hasReported { warnOfConflict(between: first, and: preferred, for: source.text) }
    }

    private mutating func remember(_ concept: Concept, of source: String) {
        for target in concept.targetTerms.prefix(Self.comparedTargets) {
            let pair = Pair(source: source, target: target.text)
            if pairs[pair] == nil { pairs[pair] = target }
        }
    }

    private mutating func warnOfConflict(between first: Term, and second: Term, for source: String) {
        warn(
            "glossary-conflict",
            "\(GlossaryLint.quoted(source)) has two preferred targets, \(quoted(first))\(place(first)) and \(quoted(second))",
            advice: "give one of them the status admitted", line: second.line)
    }

    private mutating func warnOfContradiction(between first: Term, and second: Term) {
        warn(
            "glossary-contradiction",
            "the target term \(quoted(second)) is \(second.status.rawValue) here and \(first.status.rawValue)\(place(first))",
            line: second.line)
    }

    private func quoted(_ term: Term) -> String { GlossaryLint.quoted(term.text) }

    private func place(_ term: Term) -> String { term.line > 0 ? " in line \(term.line)" : "" }
}
