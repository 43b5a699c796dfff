import PadananCore

/// Finds glossary terms of the source that the translation renders by none of their accepted terms.
public struct MissingTermCheck: Check {
    /// The accepted target terms of each source term, whatever concepts it belongs to.
    private var targets: [ComparableText: [String]] = [:]
    /// Their deprecated and forbidden terms, which are the matter of TERM002.
    private var ruledOut: [ComparableText: [String]] = [:]

    /// A check for one article with the glossaries of the resources.
    public init(resources: CheckResources) {
        for concept in resources.glossaries.lazy.flatMap(\.concepts) {
            for term in concept.sourceTerms {
                let accepted = concept.isKeptUntranslated ? [term.text] : concept.acceptedTargets.map(\.text)
                targets[ComparableText(term.text), default: []] += accepted
                let others = concept.targetTerms.filter { !$0.status.isAccepted }.map(\.text)
                if !others.isEmpty { ruledOut[ComparableText(term.text), default: []] += others }
            }
        }
    }

    /// Looks for a rendering of each required term.
    public mutating func check(_ pair: AnalysedPair, into findings: inout FindingCollector) {
        guard pair.translation != nil else { return }
        var seen: Set<[String]> = []
        for match in pair.sourceTerms where match.isRequired {
            let accepted = acceptedTerms(for: match, among: pair.sourceTerms)
            guard !accepted.isEmpty, seen.insert(accepted.sorted()).inserted else { continue }
            let rendered = accepted + (ruledOut[ComparableText(match.term.text)] ?? [])
            let isRendered = rendered.contains {
                !pair.occurrences(of: $0, partOfSpeech: match.term.partOfSpeech).isEmpty
            }
            if !isRendered {
                findings.report(
                    Self.message(match, accepted: accepted), severity: Self.severity(of: match), source: match.range,
                    suggestions: accepted)
            }
        }
    }

    /// What may render a match: the targets of its concept first, then those of all others that share the words or the term.
    private func acceptedTerms(for match: TermMatch, among matches: [TermMatch]) -> [String] {
        var accepted: [String] = []
        let others = matches.lazy.filter { $0.range == match.range && $0.grade != .related }.flatMap(\.targets)
        for target in match.targets + Array(others) + (targets[ComparableText(match.term.text)] ?? []) where !accepted.contains(target) {
            accepted.append(target)
        }
        return accepted
    }

    /// Names, acronyms and terms of several words are agreed upon to the letter; a single common word or a verb is often
    /// well rendered by another construction.
    private static func severity(of match: TermMatch) -> Severity {
        switch match.term.partOfSpeech {
        case .properNoun, .acronym: .error
        case .verb, .adverb: .warning
        case .noun, .adjective, .phrase, nil: match.term.text.contains(" ") ? .error : .warning
        }
    }

    private static func message(_ match: TermMatch, accepted: [String]) -> String {
        let expected = accepted.prefix(3).map { "\"\($0)\"" }.joined(separator: " or ")
        return "\"\(match.surface)\" in source; expected \(expected) in target"
    }

    /// What the check is, with its examples.
    public static let description = CheckDescription(
        id: "TERM001",
        name: "missing-term",
        summary: "A glossary term of the source is not rendered by its glossary translation",
        rationale: """
            An agreed term is of use only when everybody keeps to it: readers, archives and later translators take another \
            word for another thing. For a name, an acronym or a term of several words the fault is an error; for a verb or a \
            single common word, which good translators often turn another way, it is a warning.

            Any accepted term clears the source term, in whatever form it takes (plural, possessive, verb forms, spelling), \
            wherever it stands in the translation, and however often the source repeats the term. Where several concepts share \
            a source term, a translation of any of them will do. A term inside a longer glossary term is not asked for, nor \
            one that is only related to the words in the source. A term to be kept must stand in the translation as it is.

            A term that is rendered by a deprecated or forbidden one is the matter of TERM002, and not reported twice.

            A term that is missing several times in a segment is reported once, where the source first has it.
            """,
        category: .terminology,
        defaultSeverity: .error,
        passing: [
            Example(
                source: "Dana perwalian itu akan membiayai klinik di perbatasan.",
                target: "The trust fund will pay for clinics on the border.",
                glossary: [.term("dana perwalian", "trust fund")]),
            Example(
                source: "Menlu bertolak ke Hanoi, Senin.", target: "The foreign minister left for Hanoi on Monday.",
                glossary: [.term("Menlu", "minister of foreign affairs", "foreign minister")]),
            Example(
                source: "Kementerian luar negeri memanggil duta besar.", target: "The foreign ministry summoned the ambassador.",
                glossary: [.term("kementerian luar negeri", "foreign ministry"), .term("duta besar", "ambassador")]),
            Example(
                source: "Bank itu runtuh, dan bank sungai ikut longsor.", target: "The lender collapsed, and the river bank slid away.",
                glossary: [.term("bank", "lender"), .term("bank", "bank")]),
            Example(
                source: "Pertemuan Quad digelar di Tokyo.", target: "The Quad meeting was held in Tokyo.", glossary: [.kept("Quad")]),
            Example(
                source: "Gencatan senjata gagal; gencatan senjata baru dirundingkan.",
                target: "The ceasefire failed; a new one is being negotiated.",
                glossary: [.term("gencatan senjata", "ceasefire")]),
            Example(
                source: "Delegasi Café Daerah menandatangani nota itu.", target: "The Café Daerah delegation signed the memorandum.",
                glossary: [.term("nota", "memorandum")]),
            Example(
                source: "Gencatan senjata itu rapuh.", target: nil, state: .initial, glossary: [.term("gencatan senjata", "ceasefire")]),
        ],
        failing: [
            Example(
                source: "⟦Dana perwalian⟧ itu akan membiayai klinik di perbatasan.",
                target: "The guardian money will pay for clinics on the border.",
                glossary: [.term("dana perwalian", "trust fund")]),
            Example(
                source: "Kedua negara mengumumkan ⟦gencatan senjata⟧.", target: "The two countries announced a weapons truce.",
                glossary: [.term("gencatan senjata", "ceasefire", "cease-fire")]),
            Example(
                source: "⟦Utusan khusus⟧ menemui ⟦duta besar⟧ di Wina.", target: "The special messenger met the embassy chief in Vienna.",
                glossary: [.term("utusan khusus", "special envoy"), .term("duta besar", "ambassador")]),
            Example(
                source: "Pertemuan ⟦Quad⟧ digelar di Tokyo.", target: "The meeting of the four was held in Tokyo.",
                glossary: [.kept("Quad")]),
            Example(
                source: "Juru runding Fédération meminta ⟦suaka⟧ bagi saksi; suaka ditolak.",
                target: "The Fédération negotiator asked for shelter for the witness; it was refused.", glossary: [.term("suaka", "asylum")]
            ),
        ])
}
