import PadananCore

/// Finds segments with the same source and different translations in one article.
public struct InconsistentTranslationCheck: Check {
    private struct Rendering {
        var target: ComparableText
        var text: String
        var segment: SegmentReference
    }

    /// The first translation of each source, by a hash of the source: the sources themselves are not kept.
    private var first: [Int: Rendering] = [:]

    /// A check for one article.
    public init(resources: CheckResources) {}

    /// Compares the translation with the first one of the same source.
    public mutating func check(_ pair: AnalysedPair, into findings: inout FindingCollector) {
        guard let translation = pair.translation else { return }
        let source = pair.comparableSource
        let target = pair.comparableTarget
        guard !source.text.isEmpty, source != target else { return }
        guard let rendering = first[source.hashValue] else {
            first[source.hashValue] = Rendering(target: target, text: translation[target.range], segment: pair.pair.reference)
            return
        }
        guard rendering.target != target else { return }
        findings.report(
            Self.message(rendering.text, rendering.segment), source: source.range, target: target.range, suggestions: [rendering.text])
    }

    private static func message(_ text: String, _ segment: SegmentReference) -> String {
        "the same source was translated as \"\(text)\" in \(segment)"
    }

    /// What the check is, with its examples.
    public static let description = CheckDescription(
        id: "CONS001",
        name: "inconsistent-translation",
        summary: "A source text that occurs again in the article is translated differently",
        rationale: """
            A headline that returns as a link, a caption under two pictures, a quotation said twice: readers notice when the \
            same sentence reads differently, and translation memories learn both.

            Two texts are the same when they differ only in capitals, in white space (no-break spaces and line ends included) \
            and in how accented letters are encoded; that holds for sources and for translations. Punctuation counts. Each \
            later segment that deviates from the first translation is reported. Segments without translation, or with a \
            translation that is the source itself, are left to other checks.

            For each source one hash and its first translation are kept until the article ends.
            """,
        category: .consistency,
        defaultSeverity: .warning,
        passing: [
            Example(pairs: [
                .init("Sanksi diperpanjang.", "The sanctions were extended."),
                .init("Sanksi diperpanjang.", "The sanctions were extended."),
            ]),
            Example(pairs: [
                .init("Sanksi  diperpanjang.", "The sanctions were extended."),
                .init("SANKSI DIPERPANJANG.", "The Sanctions Were Extended."),
            ]),
            Example(pairs: [
                .init("Sanksi diperpanjang.", "The sanctions were extended."), .init("Sanksi dicabut.", "The sanctions were lifted."),
            ]),
            Example(pairs: [.init("Wina", "Vienna"), .init("Wina", "Wina"), .init("Wina", nil, state: .initial)]),
            Example(pairs: [.init("Pertemuan ditunda.", "The meeting was postponed."), .init("Pertemuan ditunda!", "Meeting postponed!")]),
            Example(pairs: [
                .init("Duta besar Côte d’Ivoire pulang.", "The ambassador of Côte d’Ivoire went home."),
                .init("Duta besar Co\u{302}te d’Ivoire pulang.", "The ambassador of Co\u{302}te d’Ivoire went home."),
            ]),
        ],
        failing: [
            Example(pairs: [
                .init("Sanksi diperpanjang.", "The sanctions were extended."),
                .init("⟦Sanksi diperpanjang.⟧", "⟦The measures were prolonged.⟧"),
            ]),
            Example(pairs: [
                .init("Wina", "Vienna"), .init("Jenewa", "Geneva"), .init("⟦wina⟧", "⟦Wien⟧"),
            ]),
            Example(pairs: [
                .init("Pembicaraan enam pihak", "Six-party talks"), .init("⟦Pembicaraan enam pihak⟧", "⟦Talks of six parties⟧"),
                .init("⟦Pembicaraan enam pihak⟧", "⟦Six-way talks⟧"), .init("Pembicaraan enam pihak", "Six-party talks"),
            ]),
            Example(pairs: [.init("2024", "2024 M"), .init("⟦2024⟧", "⟦2024 A.D.⟧")]),
            Example(pairs: [
                .init("Wawancara\u{A0}khusus", "Exclusive interview"), .init("⟦Wawancara khusus⟧", "⟦Special interview⟧"),
            ]),
        ])
}
