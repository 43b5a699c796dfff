import PadananCore

/// A document with glossary terms in every position that matters.
enum TermDocument {
    static let concepts = [
        "c1": Concept(id: "c1", definition: "Dana yang dikelola untuk pihak lain"), "c2": Concept(id: "c2"),
    ]

    static func match(_ concept: String, _ surface: String, at start: Int, targets: [String], grade: MatchGrade = .exact) -> TermMatch {
        TermMatch(
            concept: concept, term: Term(surface.lowercased()), range: TextRange(start, start + surface.utf8.count), surface: surface,
            grade: grade, targets: targets)
    }

    static let document: Document = {
        let bold = InlineCode(id: "1", role: .opening, original: "<b>")
        let endOfBold = InlineCode(id: "1", role: .closing, original: "</b>")
        let terms = [
            match("c1", "Dana perwalian", at: 0, targets: ["trust fund", "fund in trust"]),
            match("c2", "perwalian ", at: 5, targets: ["trusteeship"]),
            match("c2", "nota kesepahaman", at: 17, targets: ["memorandum of understanding"]),
            match("c3", "dan", at: 15, targets: ["x"], grade: .related), match("c4", "é", at: 35, targets: []),
        ]
        return Document(
            name: "berita.txt", sourceLanguage: "id", targetLanguage: "en",
            units: [
                TranslationUnit(
                    id: "u1", kind: .headline,
                    parts: [
                        .segment(
                            Segment(
                                id: "s1",
                                source: InlineText([
                                    .text("Dana "), .code(bold), .text("per"), .text("walian"), .code(endOfBold),
                                    .text(" & nota kesepahaman: é"),
                                ]), target: nil, terms: terms)),
                        .ignorable(source: " ", target: nil),
                        .segment(
                            Segment(
                                id: "s2", source: "Nota kesepahaman itu.", target: "That memorandum of understanding.", state: .translated,
                                terms: [match("c2", "Nota kesepahaman", at: 0, targets: ["memorandum of understanding"])])),
                    ], notes: [Note("Periksa ejaan")]),
                TranslationUnit(
                    id: "u2", kind: .relatedLink, isTranslatable: false,
                    parts: [.segment(Segment(id: "s1", source: "Baca Juga: Dana perwalian"))]),
            ], skeleton: Skeleton(parts: [.literal("x")]))
    }()
}
