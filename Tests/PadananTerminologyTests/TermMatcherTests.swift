import PadananCore
import PadananTerminology
import Testing

@Suite struct TermMatcherTests {
    static let glossary = Glossary(
        name: "test",
        concepts: [
            concept("trust-fund", "dana perwalian"), concept("ceasefire", "gencatan senjata"), concept("member", "negara anggota"),
            concept("foreign-minister", "menteri luar negeri"), concept("cooperation", "kerja sama"), concept("sanction", "sanksi"),
            concept("human-rights", "hak asasi manusia"), concept("ambassador", "duta besar"), concept("state", "negara"),
            concept("head-of-state", "kepala negara"), concept("policy", "kebijakan"), concept("law", "undang"), concept("time", "masa"),
            concept("sign", "menandatangani", .verb), concept("reject", "menolak", .verb), concept("strengthen", "memperkuat", .verb),
            concept("find", "menemukan", .verb), concept("send", "mengirim", .verb), concept("NATO", "NATO", .acronym),
            concept("US", "AS", .acronym), concept("UN", "PBB", .acronym), concept("court", "Mahkamah Internasional", .properNoun),
            concept("Bali", "Bali", .properNoun), concept("spokesperson", "juru bicara"), concept("Friday", "Jumat"),
        ])

    static func concept(_ id: String, _ term: String, _ part: PartOfSpeech = .noun) -> Concept {
        Concept(id: id, sourceTerms: [Term(term, partOfSpeech: part)], targetTerms: [Term("target of \(id)")])
    }

    /// What is found and demanded, as `surface=concept(grade)`.
    static func found(_ text: String) -> [String] {
        var matcher = TermMatcher(glossaries: [glossary])
        return matcher.matches(in: text).filter { !$0.isShadowed }.map { "\($0.surface)=\($0.concept)(\($0.grade.rawValue))" }
    }

    @Test(
        "A term is found however it is inflected, with its grade",
        arguments: [
            ("lewat dana perwalian itu", "dana perwalian=trust-fund(exact)"), ("Dana Perwalian itu", "Dana Perwalian=trust-fund(variant)"),
            ("DANA PERWALIAN", "DANA PERWALIAN=trust-fund(variant)"), ("gencatan senjatanya", "gencatan senjatanya=ceasefire(inflected)"),
            ("gencatan\u{A0}senjata", "gencatan\u{A0}senjata=ceasefire(variant)"),
            ("gencatan\nsenjata", "gencatan\nsenjata=ceasefire(variant)"),
            ("gencatan-senjata", "gencatan-senjata=ceasefire(variant)"),
            ("negara-negara anggota", "negara-negara anggota=member(inflected)"),
            ("negara-negara anggotanya", "negara-negara anggotanya=member(inflected)"),
            ("negara2 anggota", "negara2 anggota=member(inflected)"),
            ("menteri-menteri luar negeri", "menteri-menteri luar negeri=foreign-minister(inflected)"),
            ("kerjasama", "kerjasama=cooperation(variant)"),
            ("kerjasamanya", "kerjasamanya=cooperation(inflected)"), ("jurubicara itu", "jurubicara=spokesperson(variant)"),
            ("sanksi-sanksi", "sanksi-sanksi=sanction(inflected)"), ("sanksinyalah", "sanksinyalah=sanction(inflected)"),
            ("kebijakan-kebijakannya", "kebijakan-kebijakannya=policy(inflected)"),
            ("hak-hak asasi manusia", "hak-hak asasi manusia=human-rights(inflected)"),
            ("ditandatangani", "ditandatangani=sign(voiced)"), ("ditandatanganinya", "ditandatanganinya=sign(voiced)"),
            ("menandatanganinya", "menandatanganinya=sign(inflected)"), ("ia tolak", "tolak=reject(voiced)"),
            ("kutolak", "kutolak=reject(voiced)"),
            ("diperkuat", "diperkuat=strengthen(voiced)"), ("ditemukan", "ditemukan=find(voiced)"), ("terkirim", "terkirim=send(voiced)"),
            ("NATO-lah", "NATO-lah=NATO(inflected)"), ("AS-nya", "AS-nya=US(inflected)"), ("Jum'at", "Jum'at=Friday(variant)"),
            ("gen\u{AD}catan senjata", "gen\u{AD}catan senjata=ceasefire(variant)"),
        ])
    func isFound(text: String, expected: String) {
        #expect(Self.found(text) == [expected])
    }

    @Test(
        "What only looks like a term is not taken for it",
        arguments: [
            "kedutaan besar", "keluar dari negeri itu", "cara kerjanya sama", "masalah itu", "undang-undang baru", "As-Sadr", "as roda",
            "natoisme",
            "mahkamah internasional mana pun", "menemui", "Serang", "sanksi, bukan", "gencatan, senjata", "gencatan\n\nsenjata", "PBBX",
            "Balikpapan",
        ])
    func isNotFound(text: String) {
        let found = Self.found(text)
        #expect(found.allSatisfy { $0.hasPrefix("sanksi=") } && (found.isEmpty || text.hasPrefix("sanksi")), "\(found)")
    }

    @Test("A capitalised name that starts inside a term and runs on is no part of it")
    func nameRunsOn() {
        #expect(Self.found("kepala Negara Bagian") == ["Negara=state(variant)"])
        #expect(Self.found("kepala negara itu") == ["kepala negara=head-of-state(exact)"])
    }

    @Test("The longest match wins and what it covers is kept as shadowed")
    func longestWins() {
        var matcher = TermMatcher(glossaries: [Self.glossary])
        let matches = matcher.matches(in: "negara anggota")
        #expect(matches.map(\.concept) == ["member", "state"])
        #expect(matches.map(\.isShadowed) == [false, true])
        #expect(matches.map(\.isRequired) == [true, false])
    }

    @Test("Offsets are UTF-8 bytes of the text given")
    func offsetsAreBytes() {
        var matcher = TermMatcher(glossaries: [Self.glossary])
        let text = "“É” 😀 dana perwalian"
        #expect(matcher.matches(in: text).map { text[$0.range] } == ["dana perwalian"])
    }

    @Test("The first glossary has priority where two have a term")
    func firstGlossaryWins() {
        let other = Glossary(name: "house", concepts: [Self.concept("house-style", "sanksi")])
        var matcher = TermMatcher(glossaries: [other, Self.glossary])
        #expect(matcher.matches(in: "sanksi").map(\.concept) == ["house-style", "sanction"])
        #expect(matcher.matches(in: "sanksi").map(\.isShadowed) == [false, true])
    }
}
