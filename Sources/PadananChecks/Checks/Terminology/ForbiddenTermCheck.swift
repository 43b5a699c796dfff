import PadananCore

/// Finds target terms that the glossary rules out for a term of the source.
public struct ForbiddenTermCheck: Check {
    /// The concepts that rule a target term out, by id: glossaries may use the same id.
    private var concepts: [String: [Concept]] = [:]

    /// A check for one article with the glossaries of the resources.
    public init(resources: CheckResources) {
        for concept in resources.glossaries.lazy.flatMap(\.concepts) where concept.targetTerms.contains(where: { !$0.status.isAccepted }) {
            concepts[concept.id, default: []].append(concept)
        }
    }

    /// Looks for the terms that the concepts in the source rule out.
    public mutating func check(_ pair: AnalysedPair, into findings: inout FindingCollector) {
        guard !concepts.isEmpty, pair.translation != nil else { return }
        let matches = pair.sourceTerms.filter(\.isRequired)
        var hits: [(range: TextRange, term: Term, match: TermMatch)] = []
        for match in matches {
            for concept in concepts[match.concept] ?? [] where concept.sourceTerms.contains(where: { $0.text == match.term.text }) {
                for term in concept.targetTerms where !term.status.isAccepted {
                    let partOfSpeech = term.partOfSpeech ?? match.term.partOfSpeech
                    hits += pair.occurrences(of: term.text, partOfSpeech: partOfSpeech).map { ($0, term, match) }
                }
            }
        }
        guard !hits.isEmpty else { return }
        let accepted = matches.flatMap { match in
            match.targets.flatMap { pair.occurrences(of: $0, partOfSpeech: match.term.partOfSpeech) }
        }
        var reported: [TextRange] = []
        // A longer term, and a forbidden one before a deprecated one, speaks for those within it.
        for hit in hits.sorted(by: { ($0.range, $1.term.status == .forbidden ? 1 : 0) < ($1.range, $0.term.status == .forbidden ? 1 : 0) })
        where !accepted.contains(where: { $0.contains(hit.range) }) && !reported.contains(where: { $0.contains(hit.range) }) {
            reported.append(hit.range)
            findings.report(
                Self.message(hit.term, surface: pair.pair.target?[hit.range] ?? "", match: hit.match),
                severity: hit.term.status == .forbidden ? .error : .warning, target: hit.range, suggestions: hit.match.targets)
        }
    }

    private static func message(_ term: Term, surface: String, match: TermMatch) -> String {
        let verdict = term.status == .forbidden ? "is forbidden" : "is no longer used"
        let instead = match.targets.first.map { "; use \"\($0)\"" } ?? ""
        return "\"\(surface)\" \(verdict) for \"\(match.surface)\"\(instead)"
    }

    /// What the check is, with its examples.
    public static let description = CheckDescription(
        id: "TERM002",
        name: "forbidden-term",
        summary: "The translation uses a term that the glossary rules out for a term of the source",
        rationale: """
            A glossary says not only what to write but also what not to write: terms that mislead, take sides, or were \
            replaced. A forbidden term is an error, a deprecated one a warning.

            The term is looked for only where the source has a term of the same concept, for the same English words may be \
            right elsewhere. It is let pass as part of an accepted term: "state secretary" is no "secretary". The words in \
            the translation are marked, and the accepted terms suggested.
            """,
        category: .terminology,
        defaultSeverity: .error,
        passing: [
            Example(
                source: "Laporan tentang pengungsi itu diserahkan kepada dewan.",
                target: "The report on the refugees was handed to the council.",
                glossary: [.term("pengungsi", "refugees", forbidden: ["evacuees"])]),
            Example(
                source: "Warga kota meninggalkan rumah mereka.", target: "The evacuees left their homes.",
                glossary: [.term("pengungsi", "refugees", forbidden: ["evacuees"])]),
            Example(
                source: "Sekretaris negara membuka sidang.", target: "The state secretary opened the session.",
                glossary: [.term("sekretaris negara", "state secretary", forbidden: ["secretary"])]),
            Example(
                source: "Pasukan penjaga perdamaian tiba di Goma.", target: "The peacekeepers arrived in Goma.",
                glossary: [.term("pasukan penjaga perdamaian", "peacekeepers", deprecated: ["blue helmets"])]),
            Example(
                source: "Agresi dan invasi adalah dua hal.", target: "Aggression and invasion are two things.",
                glossary: [.term("agresi", "aggression", forbidden: ["invasion"]), .term("invasi", "invasion", forbidden: ["aggression"])]),
            Example(
                source: "Pengungsi itu menunggu.", target: nil, state: .initial,
                glossary: [.term("pengungsi", "refugees", forbidden: ["evacuees"])]),
        ],
        failing: [
            Example(
                source: "Laporan tentang pengungsi itu diserahkan kepada dewan.",
                target: "The report on the ⟦evacuees⟧ was handed to the council.",
                glossary: [.term("pengungsi", "refugees", forbidden: ["evacuees"])]),
            Example(
                source: "Pasukan penjaga perdamaian tiba di Goma.", target: "The ⟦blue helmets⟧ arrived in Goma.",
                glossary: [.term("pasukan penjaga perdamaian", "peacekeepers", deprecated: ["blue helmets"])]),
            Example(
                source: "Sekretaris negara membuka sidang.", target: "The state secretary and another ⟦secretary⟧ opened the session.",
                glossary: [.term("sekretaris negara", "state secretary", forbidden: ["secretary"])]),
            Example(
                source: "Resolusi itu mengecam agresi di utara São Tomé.",
                target: "The resolution condemns the ⟦invasion⟧ in the north of São Tomé.",
                glossary: [.term("agresi", "aggression", forbidden: ["invasion"])]),
            Example(
                source: "Wilayah sengketa dijaga; wilayah sengketa ditutup.",
                target: "The ⟦quarrel area⟧ is guarded; the ⟦quarrel area⟧ is closed.",
                glossary: [.term("wilayah sengketa", "disputed territory", deprecated: ["quarrel area"], forbidden: ["quarrel area"])]),
        ])
}
