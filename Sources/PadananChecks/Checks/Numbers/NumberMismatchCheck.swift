import PadananCore

/// Finds numbers, dates and times that were lost, changed or invented.
public struct NumberMismatchCheck: Check {
    private let isActive: Bool

    /// A check for one article; it knows the conventions of Indonesian and English only.
    public init(resources: CheckResources) {
        isActive = resources.isIndonesianToEnglish
    }

    /// Compares the numbers of source and translation.
    public mutating func check(_ pair: AnalysedPair, into findings: inout FindingCollector) {
        guard isActive, let translation = pair.translation, Self.mayDiffer(pair.source, translation) else { return }
        let source = NumberReader.read(pair.source, language: .indonesian, isSource: true)
        let target = NumberReader.read(translation, language: .english, isSource: false)
        let differences = NumberComparison.differences(source.mentions, target.mentions, namesDay: target.namesDay)
        for difference in differences {
            switch difference {
            case .changed(let number, let other):
                let english = EnglishNumberStyle.text(of: number)
                findings.report(
                    Self.changed(pair.source[number.range], to: translation[other.range], english: english), source: number.range,
                    target: other.range, suggestions: english.map { [$0] } ?? [])
            case .lost(let number):
                findings.report(
                    Self.lost(pair.source[number.range]), severity: .warning, source: number.range,
                    suggestions: EnglishNumberStyle.text(of: number).map { [$0] } ?? [])
            case .invented(let number):
                findings.report(Self.invented(translation[number.range]), severity: .warning, target: number.range)
            }
        }
    }

    /// Whether there is a figure in either text or a large number in words in both: without that nothing can be found.
    private static func mayDiffer(_ source: String, _ target: String) -> Bool {
        hasFigure(source) || hasFigure(target)
            || (target.containsBytes("illion") && ["juta", "iliar", "ilyar", "iliun"].contains { source.containsBytes($0) })
    }

    private static func hasFigure(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x30...0x39, 0xBC...0xBE, 0x2150...0x215E: true
            default: false
            }
        }
    }

    private static func changed(_ number: String, to other: String, english: String?) -> String {
        if let english, english != other { return "\"\(number)\" in source is \"\(english)\" in English, not \"\(other)\"" }
        return "\"\(number)\" in source does not say the same as \"\(other)\""
    }

    private static func lost(_ number: String) -> String { "the number \"\(number)\" in source is not in the translation" }

    private static func invented(_ number: String) -> String { "the number \"\(number)\" in the translation is not in the source" }

    /// What the check is, with its examples.
    public static let description = CheckDescription(
        id: "NUM001",
        name: "number-mismatch",
        summary: "A number, date or time was lost, changed or invented in translation",
        rationale: """
            Numbers are compared by what they say, not by how they are written. "1.250.000,75" is "1,250,000.75", "Rp 1,5 \
            triliun" is "Rp 1.5 trillion" and "ke-78" is "78th"; "pukul 14.00" may be "2 p.m.", "(5/4)" is "April 5", and \
            "dua pertiga" may be "two-thirds".

            A number in figures must be in the other text, in figures or in words, as often as it occurs. A number in words \
            alone is not asked for, because articles and idioms are full of them, unless both texts count in millions or more \
            and the scale differs. A date in figures beside a weekday, as in "Rabu (5/4)", may be left out where the \
            translation names the day, and so may the year of "(5/4/2023)". Codes such as F-16 or G7 are compared by their digits when their letters agree.

            A number that stands in the translation as another one is an error: the separators were kept, the scale is wrong, \
            or the digits differ. A number that is only on one side is a warning. The check works from Indonesian into English.
            """,
        category: .numbers,
        defaultSeverity: .error,
        passing: [
            Example(
                source: "Paket bantuan itu bernilai Rp 1,5 triliun, naik 3,5 persen dari tahun lalu.",
                target: "The aid package is worth Rp 1.5 trillion, up 3.5 percent from last year."),
            Example(
                source: "Sebanyak 1.250.000 pengungsi menunggu di perbatasan.",
                target: "As many as 1.25 million refugees are waiting at the border."),
            Example(
                source: "Sidang ke-78 dibuka pada Selasa (19/9) pukul 14.00 waktu setempat.",
                target: "The 78th session opened on Tuesday, September 19, at 2 p.m. local time."),
            Example(
                source: "Dua pertiga dari 27 anggota menolak usulan itu.",
                target: "Two-thirds of the twenty-seven members rejected the proposal."),
            Example(
                source: "Utusan khusus tiba di Jakarta, Kamis (7/12).", target: "The special envoy arrived in Jakarta on Thursday."),
            Example(
                source: "Sejak 1980-an, negara-negara G7 membeli 2-3 juta barel per hari.",
                target: "Since the 1980s, the Group of Seven has bought two to three million barrels a day."),
            Example(
                source: "Perjanjian 17 Agustus 2024 itu berlaku selama satu dekade.",
                target: "The agreement of 17 August 2024 holds for ten years."),
            Example(
                source: "Abad ke-21 membutuhkan diplomasi baru.", target: "The twenty-first century needs a new diplomacy."),
            Example(
                source: "Puluhan diplomat meninggalkan ibu kota.", target: "Dozens of diplomats left the capital."),
            Example(
                source: "Pesawat F-16 itu membawa 50% lebih banyak bahan bakar.", target: "The F-16 carried half as much fuel again."),
        ],
        failing: [
            Example(
                source: "Menteri itu menjanjikan hibah senilai ⟦1,5 triliun⟧ rupiah.",
                target: "The minister promised a grant of ⟦1,5 trillion⟧ rupiah."),
            Example(
                source: "Anggaran pertahanan mencapai ⟦250 miliar⟧ dolar.", target: "The defence budget reached ⟦250 million⟧ dollars."),
            Example(
                source: "Sebanyak ⟦1.250⟧ warga dievakuasi dari kota pelabuhan itu.",
                target: "As many as ⟦1.250⟧ residents were evacuated from the port city."),
            Example(
                source: "Perundingan dimulai pada Rabu (⟦5/4⟧) di Jenewa.",
                target: "The talks began in Geneva on Wednesday, ⟦May 4⟧."),
            Example(
                source: "Kedutaan itu memulangkan ⟦78⟧ orang pekan lalu.", target: "The embassy sent ⟦87⟧ people home last week."),
            Example(
                source: "Setelah 12 putaran, ⟦19⟧ negara menandatangani naskah itu.", target: "After 12 rounds, the states signed the text."
            ),
            Example(
                source: "Kapal itu berlayar ke utara.", target: "The ship sailed ⟦40⟧ miles to the north."),
            Example(
                source: "Bantuan ⟦lima miliar⟧ dolar itu belum cair.",
                target: "The aid of ⟦five million⟧ dollars has not been paid out yet."),
            Example(
                source: "Konferensi pers dijadwalkan pukul ⟦14.30⟧.", target: "The press conference is scheduled for ⟦4:30⟧ p.m."),
            Example(
                source: "Sidang ⟦ke-78⟧ Majelis Umum ditunda.", target: "The ⟦79⟧th session of the General Assembly was postponed."),
            Example(
                source: "Jet ⟦F-16⟧ itu kembali ke pangkalan.", target: "The ⟦F-15⟧ jet returned to its base."),
        ])
}
