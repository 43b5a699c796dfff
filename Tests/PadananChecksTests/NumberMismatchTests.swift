import PadananChecks
import PadananCore
import Testing

/// What numbers count as the same, one row a convention; whole sentences are the examples of the check itself.
@Suite struct NumberMismatchTests {
    @Test(
        "The same number in Indonesian and English convention is no finding",
        arguments: [
            // Separators and decimals.
            ("1.250.000,75 ton", "1,250,000.75 tons"), ("1.250 orang", "1,250 people"), ("1.250 orang", "1250 people"),
            ("0,125 persen", "0.125 percent"), ("3,50 persen", "3.5%"), ("1.5 persen", "1.5 percent"), ("10,000 orang", "10,000 people"),
            // Scale words.
            ("Rp 1,5 triliun", "Rp 1.5 trillion"), ("Rp1,5 triliun", "Rp1.5tn"), ("US$2,3 miliar", "US$2.3bn"),
            ("5 milyar", "five billion"),
            ("25 ribu orang", "25,000 people"), ("1.500 miliar", "1.5 trillion"), ("1,5 juta jiwa", "1,500,000 people"),
            ("500 ribu jiwa", "half a million people"), ("500 ribu jiwa", "a half million people"), ("10 jutaan", "10m"),
            ("300 ribu juta", "300 billion"), ("satu setengah juta", "1.5 million"), ("dua koma lima juta", "2.5 million"),
            ("2,5 juta", "two and a half million"), ("Rp 5 M", "Rp 5 billion"), ("15,5 jutanya", "15.5 million of it"),
            ("seratus dua puluh lima ribu", "125,000"), ("12 orang", "a dozen people"), ("24 orang", "two dozen people"),
            // Ranges and lists.
            ("2-3 juta", "2 million to 3 million"), ("2-3 juta", "two to three million"), ("5 hingga 10 miliar", "$5-$10 billion"),
            ("tahun 2022-2023", "2022-23"), ("musim 2022/2023", "the 2022/23 season"),
            ("1, 2, dan 3 juta", "1 million, 2 million and 3 million"),
            // Dates.
            ("Rabu (5/4)", "Wednesday (April 5)"), ("Rabu (5/4)", "on April 5"), ("Rabu (5/4)", "on 5 April"), ("Rabu (5/4)", "Wednesday"),
            ("Rabu (5/4/2023)", "Wednesday, April 5, 2023"), ("Rabu (5/4/2023)", "Wednesday"), ("Rabu (5/4/2023)", "Wed., April 5"),
            ("pada 5/4/23", "on 5 April 2023"), ("17 Agustus 1945", "August 17, 1945"),
            ("17 Agustus 1945", "the 17th of August, 1945"), ("5-7 April", "April 5-7"), ("5 dan 7 April", "April 5 and 7"),
            ("05-04-2023", "April 5, 2023"), ("05.04.2023", "2023-04-05"), ("tanggal 5 April", "the 5th"),
            ("serangan 11 September", "the 9/11 attacks"),
            ("1 Mei", "May 1"), ("1 Mei", "1st May"), ("Jan. 6", "6 January"), ("17-8-1945", "17/8/1945"),
            // Times.
            ("pukul 10.30 WIB", "10:30 a.m."), ("pukul 14.00", "2 p.m."), ("pukul 14.00", "2:00 pm"), ("pukul 14.00", "14:00"),
            ("pukul 8 malam", "8 p.m."), ("pukul 20.00", "8 o'clock"), ("pukul 12.00", "noon"), ("jam 00.15", "12:15 a.m."),
            ("pukul 7.05", "7.05 a.m."), ("pukul 09.00 (GMT+7)", "9 a.m. Jakarta time"), ("pukul 09.00 UTC+0700", "9 a.m."),
            // Ordinals, decades, centuries.
            ("ke-78", "78th"), ("ke-21", "twenty-first"), ("ke 2 kalinya", "a second time"), ("1980-an", "the 1980s"),
            ("tahun 80-an", "the 1980s"),
            ("tahun 80-an", "the eighties"), ("usia 30-an", "in his thirties"), ("abad XIX", "the 19th century"),
            ("Perang Dunia II", "World War 2"),
            // Fractions and shares.
            ("dua pertiga", "2/3"), ("2/3 anggota", "two-thirds of the members"), ("seperempat", "25 percent"), ("50 persen", "half"),
            ("3/4 anggota", "three quarters of the members"), ("½ liter", "0.5 litres"), ("2½ jam", "2.5 hours"), ("setengah", "1/2"),
            // Words.
            ("tujuh belas", "17"), ("17", "seventeen"), ("dua ribu tujuh belas", "2017"), ("dua belas", "12"), ("dua kali", "twice"),
            ("keduanya", "the 2 of them"), ("1 orang", "a person"), ("10 tahun", "a decade"), ("dua dekade", "20 years"),
            ("1.500", "fifteen hundred"), ("seribu lima ratus", "1,500"), ("enam belas ribu", "16,000"), ("105", "one hundred and five"),
            // Codes, scores and addresses.
            ("KTT G-20", "the G20 summit"), ("Kelompok 7", "the G7"), ("COVID-19", "Covid-19"), ("skor 3-1", "3:1"), ("24/7", "24/7"),
            ("https://contoh.example/2024/05", "see the link"), ("@akun2024 menulis", "the account wrote"), ("MH370", "the airliner"),
            ("pra-2020", "pre-2020"), ("usia 45 tahun", "a 45-year-old"),
            // Words that only look like numbers.
            ("Puluhan orang", "Dozens of people"), ("salah satu", "one of them"), ("mereka berdua", "the couple"), ("ribuan", "thousands"),
        ])
    func sameNumberIsNoFinding(source: String, target: String) {
        #expect(findings(source, target).map(\.message) == [])
    }

    @Test(
        "Another number is a finding",
        arguments: [
            ("1.250.000 ton", "1.250.000 tons", Severity.error), ("3,5 persen", "3,5 percent", .error),
            ("3,5 persen", "35 percent", .error),
            ("1.250 orang", "1.25 people", .error), ("1,250 triliun", "1,250 trillion", .error), ("25 ribu", "25 million", .error),
            ("5 juta", "5 billion", .error), ("lima juta", "five billion", .error), ("lima juta", "5 billion", .error),
            ("5 juta", "5", .error),
            ("17 Agustus", "17 September", .error), ("(5/4)", "May 4", .error), ("Rabu (5/4/2023)", "Wednesday, April 5, 2024", .error),
            ("17 Agustus", "18 August", .error),
            ("pukul 14.00", "2 a.m.", .error), ("pukul 10.30", "10:45", .error), ("ke-78", "77th", .error),
            ("1980-an", "the 1890s", .error),
            ("F-16", "F-15", .error), ("2/3 anggota", "3/4 of the members", .error), ("12 orang", "21 people", .error),
            ("12 orang", "people", .warning), ("orang", "12 people", .warning), ("2019 dan 2020", "2019", .warning),
            ("5 tewas, 5 luka", "5 dead", .warning),
            ("Rabu (5/4)", "this week", .warning),
        ])
    func otherNumberIsFound(source: String, target: String, severity: Severity) {
        #expect(findings(source, target).map(\.severity) == [severity])
    }

    @Test(
        "The English form of the number is suggested",
        arguments: [
            ("Rp 1,5 triliun", "Rp 15 trillion", "1.5 trillion"), ("1.250.000,75", "1.250.000,75", "1,250,000.75"),
            ("ke-22", "the 23rd", "22nd"),
            ("ke-11", "the 12th", "11th"), ("(5/4)", "May 4", "April 5"), ("pukul 14.30", "3:30 p.m.", "14:30"),
            ("25 ribu", "26,000", "25 thousand"),
        ])
    func englishFormIsSuggested(source: String, target: String, suggestion: String) {
        #expect(findings(source, target).flatMap(\.suggestions) == [suggestion])
    }

    @Test("Numbers too large to calculate with are compared as they stand")
    func hugeNumbersAreText() {
        let digits = String(repeating: "9", count: 500)
        #expect(findings(digits, digits).isEmpty)
        #expect(findings("\(digits) juta \(digits),\(digits)", "x \(digits)8").count == 3)
    }

    @Test("Other language pairs have other conventions, and are left alone")
    func otherLanguagesAreLeftAlone() {
        var runner = CheckRunner(
            selection: CheckSelection(select: ["NUM001"]), resources: CheckResources(sourceLanguage: "de", targetLanguage: "en"))
        #expect(runner.check(SegmentPair(source: "12", target: "13")).isEmpty)
        var american = CheckRunner(
            selection: CheckSelection(select: ["NUM001"]), resources: CheckResources(sourceLanguage: "id-ID", targetLanguage: "en-US"))
        #expect(american.check(SegmentPair(source: "12", target: "13")).count == 1)
    }

    private func findings(_ source: String, _ target: String) -> [Finding] {
        var runner = CheckRunner(selection: CheckSelection(select: ["NUM001"]))
        return runner.check(SegmentPair(source: source, target: target))
    }
}
