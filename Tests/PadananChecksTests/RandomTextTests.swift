import PadananChecks
import PadananCore
import Testing

@Suite struct RandomTextTests {
    private static let pieces = [
        "1", "12", "1.250", "1,5", "05", "2023", "999999999999999999999999999999999", "0", "00", ":", "/", ".", ",", "-", "–", "(", ")",
        " ", " ", " ",
        "\u{A0}", "\r\n", "'", "’", "½", "%", "$", "Rp", "ke", "juta", "triliun", "million", "tn", "m", "an", "th", "s", "p.m.", "o'clock",
        "pukul",
        "koma", "point", "setengah", "half", "a", "and", "dua", "two", "pertiga", "thirds", "belas", "puluh", "hundred", "April", "Mei",
        "May",
        "G", "F-16", "https://x.y/1", "@a1", "II", "persen", "per cent", "dekade", "decades", "é", "e\u{301}", "👨‍👩‍👧", "\u{200B}", "\u{301}",
        "\u{0}",
    ]

    @Test("Whatever the texts are, no check stops, and ranges lie within them on character bounds", arguments: 0..<20)
    func anyTextIsChecked(seed: UInt64) {
        var random = SplitMix(state: seed)
        let glossary = Glossary(
            name: "g",
            concepts: [
                Concept(id: "1", sourceTerms: [Term("dua")], targetTerms: [Term("pair"), Term("two", status: .forbidden)]),
                Concept(id: "2", sourceTerms: [Term("May")], isKeptUntranslated: true),
            ])
        var runner = CheckRunner(resources: CheckResources(glossaries: [glossary]))
        for _ in 0..<300 {
            let pair = SegmentPair(source: Self.text(&random), target: Self.text(&random))
            for finding in runner.check(pair) {
                for (range, text) in [(finding.source, pair.source), (finding.target, pair.target ?? "")] {
                    guard let range else { continue }
                    #expect(TextRange(0, text.utf8.count).contains(range))
                    #expect(!text[range].unicodeScalars.contains("\u{FFFD}"), "\(finding.message) in \(text.debugDescription)")
                }
            }
        }
    }

    private static func text(_ random: inout SplitMix) -> String {
        (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
}
