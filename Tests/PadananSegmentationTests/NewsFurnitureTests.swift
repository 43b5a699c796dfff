import PadananCore
import PadananSegmentation
import Testing

@Suite struct NewsFurnitureTests {
    private func kinds(_ text: String) throws -> [String] {
        let stop = SegmentationRules.Rule(breaks: true, before: "[.?!][\"”]*", after: "\\s+[\"“]?\\p{Lu}")
        let marker = SegmentationRules.Rule(breaks: false, before: "^\\d\\.", after: "\\s")
        var article = ArticleSegmenter(segmenter: try Segmenter(rules: SegmenterTests.rules([marker, stop]), language: "id"))
        return article.segments(in: text).map { "\($0.kind.rawValue): \(text[$0.range])" }
    }

    @Test("A dateline that ends with a stop is a segment of its own", arguments: ["KONTAN.CO.ID - BRUSSELS.", "KONTAN.CO.ID - NEW YORK."])
    func datelineWithStopIsASegment(dateline: String) throws {
        for space in [" ", "\u{A0}"] {
            let found = try kinds("\(dateline)\(space)Para menteri bertemu. Mereka sepakat.")
            #expect(found == ["dateline: \(dateline)", "sentence: Para menteri bertemu.", "sentence: Mereka sepakat."])
        }
    }

    @Test(
        "A dateline that ends with a dash opens its sentence, and is marked there",
        arguments: [
            "Jakarta (ANTARA) -", "TEMPO.CO, Jakarta -", "Liputan6.com, Jakarta -", "JAKARTA, KOMPAS.com –", "Jakarta, CNN Indonesia --",
            "REPUBLIKA.CO.ID, ANKARA --", "NEW YORK, 3 Mei -", "Den Haag, 12 Mei 2023 –", "WASHINGTON (Reuters) —", "Merdeka.com -",
            "GENEVA, Nov 3 (Reuters) -", "Vienna —", "Moscow, Jan. 3 –", "ST. PETERSBURG, Russia (AP) —", "Mexico City (ABC) -",
            "Sentul, Bogor (ANTARA) -",
        ])
    func datelineWithDashOpensItsSentence(dateline: String) throws {
        for space in [" ", "\u{A0}"] {
            let text = "Judul\n\n\(dateline)\(space)Para menteri bertemu. Mereka sepakat."
            let stop = SegmentationRules.Rule(breaks: true, before: "[.?!]", after: "\\s*\\p{Lu}")
            var article = ArticleSegmenter(segmenter: try Segmenter(rules: SegmenterTests.rules([stop]), language: "id"))
            let segments = article.segments(in: text)
            #expect(segments.map { text[$0.range] } == ["Judul", "\(dateline)\(space)Para menteri bertemu.", "Mereka sepakat."])
            #expect(segments.map { $0.dateline.map { text[$0] } } == [nil, dateline, nil])
        }
    }

    @Test(
        "The parts of a quotation know that they belong together",
        arguments: [
            ("“Satu. Dua,” kata Budi. “Tiga. Empat.” Lima.", [1, 1, 2, 2, nil]),
            ("\"Satu. Dua,\" kata Budi. Tiga. \"Empat. Lima.\"", [1, 1, nil, 2, 2]),
            ("\"Satu,\" kata Budi. Dua.", [nil, nil]),
            ("«Satu. Dua. Tiga», kata Budi. Empat.", [1, 1, 1, nil]),
            ("“Ia berkata, \"Ya. Tidak.\" Lalu pergi.” Tiga.", [1, 1, 1, nil]),
            ("\"Satu yang tidak ditutup. \"Dua. Tiga.\" Empat.", [1, 1, 1, nil]),
            ("Satu (\"dua. Tiga\"). Empat.", [1, 1, nil]),
            ("Satu. \"Dua yang tidak ditutup.\n\"Tiga. Empat.\"", [nil, nil, 1, 1]),
        ] as [(String, [Int?])])
    func quotationsAreLinked(text: String, quotations: [Int?]) throws {
        let stop = SegmentationRules.Rule(breaks: true, before: "[.?!][)\"”]*", after: "\\s+[\"“]?\\p{Lu}")
        var article = ArticleSegmenter(segmenter: try Segmenter(rules: SegmenterTests.rules([stop]), language: "id"))
        #expect(article.segments(in: text).map(\.quotation) == quotations)
    }

    @Test("A mark at the start of a segment closes where it stands against the text before")
    func markBetweenSegments() throws {
        let stop = SegmentationRules.Rule(breaks: true, before: "\\.", after: "")
        var article = ArticleSegmenter(segmenter: try Segmenter(rules: SegmenterTests.rules([stop]), language: "id"))
        #expect(article.segments(in: "\"Satu.\"Dua. Tiga.").map(\.quotation) == [1, 1, nil])
    }

    @Test("An article that comes in pieces has the same segments", arguments: [1, 7, 450, 2000])
    func piecesMakeTheSame(size: Int) throws {
        let paragraph = "Jakarta (ANTARA) - “Satu. Dua,” kata é.\r\n\nBaca Juga:\nSatu Lagi\n\n- Tiga. Empat.\u{2028}Akhir Cerita\n\n"
        let text = "Judul\n" + String(repeating: paragraph, count: 12)
        let stop = SegmentationRules.Rule(breaks: true, before: "[.?!]", after: "\\s+")
        var article = ArticleSegmenter(segmenter: try Segmenter(rules: SegmenterTests.rules([stop]), language: "id"))
        let whole = article.segments(in: text)
        let bytes = Array(text.utf8)
        article.begin()
        var (start, end) = (0, 0)
        var pieces: [TextSegment] = []
        while start < bytes.count {
            end = min(end + size, bytes.count)
            var found: [TextSegment] = []
            let count = article.readLines(of: bytes[start..<end].span, isFinal: end == bytes.count, into: &found)
            for index in found.indices { found[index].move(by: start) }
            pieces += found
            start += count
        }
        #expect(pieces == whole)
    }

    @Test(
        "A capitalised start with a dash is no dateline without a sign that it is one",
        arguments: [
            "Presiden Rahmat - yang baru tiba - menolak.", "Kerja sama Jepang-NATO diperkuat.", "Uni Eropa - Indonesia sepakat.",
            "Menteri itu - Budi - pergi.", "Bank Indonesia (BI) - bank sentral - menahan bunga.", "Tol Jakarta - Bogor ditutup.",
            "Jakarta - Bogor ditempuh dua jam.", "Badan Pangan (BP) - yang baru dibentuk - rapat.",
        ])
    func dashIsNotEnough(text: String) throws {
        #expect(try kinds("Judul\n\n\(text)").last == "sentence: \(text)")
        var article = ArticleSegmenter(segmenter: try Segmenter(rules: SegmenterTests.rules([]), language: "id"))
        #expect(article.segments(in: "Judul\n\n\(text)").allSatisfy { $0.dateline == nil })
    }

    @Test(
        "A title-cased line with a question inside is one headline, but a stop behind a word shows sentences",
        arguments: [
            ("Siapa Pengganti Menlu? Ini Kata Istana", ["headline: Siapa Pengganti Menlu? Ini Kata Istana"]),
            ("Will He Go? The West Waits", ["headline: Will He Go? The West Waits"]),
            ("Dr. Rina Sari, M.Sc. Jadi Rektor", ["headline: Dr. Rina Sari, M.Sc. Jadi Rektor"]),
            ("Dan Pemenangnya Adalah... Indonesia", ["headline: Dan Pemenangnya Adalah... Indonesia"]),
            ("Menlu Jepang Tiba. Menteri Rina Menyambut", ["sentence: Menlu Jepang Tiba.", "sentence: Menteri Rina Menyambut"]),
            ("\"Dialog Gagal.\" Baca juga: Reaksi Jepang", ["sentence: \"Dialog Gagal.\"", "sentence: Baca juga: Reaksi Jepang"]),
        ])
    func stopInTitleCase(line: String, expected: [String]) throws {
        #expect(try kinds("\(line)\n\nIsi berita.").dropLast() == expected[...])
    }

    @Test(
        "A line is known by its label",
        arguments: [
            ("Baca Juga: Rusia: Itu Salah. Benarkah?", "related-link"), ("BACA JUGA: Jepang dan NATO", "related-link"),
            ("Baca: Jepang dan NATO", "related-link"), ("Lihat juga: Foto-foto KTT", "related-link"),
            ("Simak juga video berikut ini", "related-link"),
            ("(Baca juga: Jepang dan NATO)", "related-link"), ("Reporter: Sari Dewi | Editor: Budi", "credit"),
            ("Sumber: Reuters", "credit"), ("(Reporting by Ana Lee in Geneva; Editing by B. Ray)", "credit"),
            ("Additional reporting by Ana Lee and Bo Ray", "credit"), ("Writing by Ana Lee", "credit"),
            ("Reporting by Ana Lee showed that prices rose.", "sentence"), ("Writing by hand is slow.", "sentence"),
            ("Penulis: Sari", "credit"), ("Copyright © ANTARA 2023", "credit"), ("Hak cipta dilindungi undang-undang", "credit"),
            ("Hak cipta lagu itu digugat.", "sentence"), ("Foto: Antara/Rahmat", "credit"),
            ("Foto: Menteri luar negeri bertemu mitranya di Wina", "caption"),
            ("Foto: Menteri bertemu mitranya di Wina, Senin. Keduanya berjabat tangan.", "caption"),
            ("1. Tarif turun", "list-item"), ("- Tarif turun", "list-item"), ("(2) Tarif turun", "list-item"),
            ("Bacaan itu: penting sekali.", "sentence"),
            ("Sumber daya alam penting.", "sentence"),
        ])
    func labelTellsTheKind(line: String, kind: String) throws {
        #expect(try kinds("Judul\n\nIsi berita.\n\n\(line)\nPenutup berita.").contains("\(kind): \(line)"))
    }

    @Test("The first line without a final stop is the headline, and so is a title-cased line between paragraphs")
    func headlines() throws {
        #expect(try kinds("Jepang mendekat ke NATO\n\nIsi.") == ["headline: Jepang mendekat ke NATO", "sentence: Isi."])
        #expect(try kinds("Isi.\n\nReaksi Negara Tetangga\n\nIsi lagi.")[1] == "headline: Reaksi Negara Tetangga")
        #expect(try kinds("Isi berita ini ada.\n\nLagi.").first == "sentence: Isi berita ini ada.")
    }

    @Test("A link may stand on the line behind its label")
    func linkOnTheNextLine() throws {
        #expect(
            try kinds("Judul\n\nBaca Juga:\nJepang dan NATO\n\nIsi.")[1...2] == [
                "related-link: Baca Juga:", "related-link: Jepang dan NATO",
            ])
    }

    @Test("A line end is one, however it is written", arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"])
    func lineEnds(end: String) throws {
        let lines = ["Judul", "", "Baca Juga:", "Jepang dan NATO", "", "Isi."]
        #expect(
            try kinds(lines.joined(separator: end)) == [
                "headline: Judul", "related-link: Baca Juga:", "related-link: Jepang dan NATO", "sentence: Isi.",
            ])
    }

    @Test("An explanation speaks of the places where the text was broken or held, and of no others")
    func decisions() throws {
        let stop = SegmentationRules.Rule(breaks: true, before: "\\.", after: "\\s")
        let held = SegmentationRules.Rule(breaks: false, before: "dr\\.", after: "\\s", comment: "titles")
        var article = ArticleSegmenter(segmenter: try Segmenter(rules: SegmenterTests.rules([held, stop]), language: "id"))
        let text = "Judul Berita\n\nJAKARTA - Ia dr. Budi. Ya.\n\nBaca Juga: A. B. C.\n"
        let decisions = article.decisions(in: text.utf8.span)
        #expect(decisions.map { text[TextRange(0, $0.offset)].suffix(4) } == ["TA -", " dr.", "udi."])
        #expect(decisions.map(\.breaks) == [false, false, true])
        #expect(decisions.map(\.ruleList) == ["", "all", "all"])
        #expect(decisions.map(\.ruleNumber) == [0, 1, 2])
        #expect(decisions[1].rule.comment == "titles")
    }
}
