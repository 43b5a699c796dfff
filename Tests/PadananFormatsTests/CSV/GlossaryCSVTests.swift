import PadananCore
import PadananFormats
import Testing

@Suite struct GlossaryCSVTests {
    /// A glossary as lines `id: sources = targets`, targets with their status unless preferred, then what is set besides.
    private func outline(_ glossary: Glossary) -> [String] {
        glossary.concepts.map { concept in
            let sources = concept.sourceTerms.map(\.text).joined(separator: " / ")
            let targets = concept.targetTerms.map { $0.status == .preferred ? $0.text : "\($0.text) (\($0.status.rawValue))" }
            let extras = [concept.domain, concept.definition, concept.authority].compactMap { $0 }
            let kept = concept.isKeptUntranslated ? ["kept"] : []
            return ([concept.id + ": " + sources + " = " + targets.joined(separator: " / ")] + extras + kept).joined(separator: "; ")
        }
    }

    private func codes(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.position?.line ?? 0) \($0.code)" }
    }

    @Test(
        "A table becomes concepts, and what is wrong with it is said with its line",
        arguments: [
            ("source,target\nduta besar,ambassador\n", ["duta-besar: duta besar = ambassador"], []),
            ("id,en\nduta besar,ambassador\n", ["duta-besar: duta besar = ambassador"], []),
            ("Term;Translation\nduta besar;ambassador\n", ["duta-besar: duta besar = ambassador"], []),
            ("TARGET TERM\tsource_term\nambassador\tduta besar\n", ["duta-besar: duta besar = ambassador"], []),
            ("id,source,target\nc1,duta besar,ambassador\nc1,dubes,envoy\n", ["c1: duta besar / dubes = ambassador / envoy"], []),
            (
                "concept,source term,target term,status,domain\nc1,a,x,,law\nc1,a,y,Admitted,\nc1,b,z,forbidden,\n",
                ["c1: a / b = x / y (admitted) / z (forbidden); law"], []
            ),
            ("source,target\na,x\na,y\nA,z\n", ["a: a = x / y", "a-2: A = z"], []),
            ("concept,source,target\n,a b,x\na-b,c,y\n", ["a-b-2: a b = x", "a-b: c = y"], []),
            ("source,target\na,x\na,x\n", ["a: a = x"], ["3 glossary-duplicate"]),
            ("source,target\n,x\na,\n ,\nb,y\n", ["b: b = y"], ["2 glossary-empty-source", "3 glossary-empty-target"]),
            ("source,target,note\nSomasi,,Do not translate\n", ["somasi: Somasi = ; kept"], []),
            ("a b,x\nc,y\n", ["a-b: a b = x", "c: c = y"], ["1 glossary-no-header"]),
            ("a,x,more\n", ["a: a = x"], ["1 glossary-no-header", "1 glossary-unnamed-columns"]),
            ("source,target\n", [], ["1 glossary-no-terms"]),
            ("source,target,pos\na,x,nomina\n", ["a: a = x"], ["2 glossary-unknown-part-of-speech"]),
            ("source,target,status\na,x,good\n", ["a: a = x (admitted)"], ["2 glossary-unknown-status"]),
            ("source,target,status\na,x,\na,x,forbidden\n", ["a: a = x"], ["3 glossary-status-conflict", "3 glossary-duplicate"]),
            ("concept,source,target,domain\nc,a,x,law\nc,b,y,trade\n", ["c: a / b = x / y; law"], ["3 glossary-differing-domain"]),
            ("source,target,target\na,x,y\n", ["a: a = x"], ["1 glossary-repeated-column"]),
            ("source,target\n\"a\nb\",x\n???,y\n", ["a-b: a\nb = x", "term: ??? = y"], []),
        ])
    func tableBecomesConcepts(text: String, expected: [String], diagnostics: [String]) throws {
        let (glossary, found) = try GlossaryCSV.read(Array(text.utf8), name: "glossary.csv")
        #expect(outline(glossary) == expected)
        #expect(codes(found) == diagnostics)
    }

    @Test(
        "A table that is no glossary is refused",
        arguments: [
            ("", "glossary-empty-file"), ("duta besar\ndubes\n", "glossary-one-column"),
            ("concept,source,domain\na,b,c\n", "glossary-missing-column"), ("source\na\n", "glossary-missing-column"),
        ])
    func refusals(text: String, code: String) {
        let error = #expect(throws: InputError.self) { try GlossaryCSV.read(Array(text.utf8), name: "glossary.csv") }
        #expect(error?.diagnostic.code == code)
        #expect(error?.diagnostic.position?.line == 1)
    }

    @Test("Terms know their line, part of speech and note")
    func termDetails() throws {
        let text = "source,target,part of speech,note\n\na,x,proper noun,\"n,1\"\na,y,Verb,\n"
        let (glossary, _) = try GlossaryCSV.read(Array(text.utf8), name: "g")
        let concept = try #require(glossary.concepts.first)
        #expect(concept.sourceTerms.map(\.line) == [3])
        #expect(concept.targetTerms.map(\.line) == [3, 4])
        #expect(concept.targetTerms.map(\.partOfSpeech) == [.properNoun, .verb])
        #expect(concept.targetTerms.map(\.note) == ["n,1", nil])
    }

    @Test("A glossary written and read again is the same, unknown columns included")
    func roundTrip() throws {
        let text = """
            concept,source term,target term,part of speech,status,domain,definition,note,authority,checked by
            c1,duta besar,ambassador,noun,preferred,diplomacy,head of an embassy,"note, one",Kemlu,Rina
            c1,dubes,ambassador,noun,preferred,,,"note, one",,Budi
            c2,Pancasila,,proper noun,,,,do not translate; ideology,,
            c3,a,x,,preferred,,,,,Sari
            c3,a,y,,forbidden,,,,,

            """
        let table = try GlossaryCSV.readTable(Array(text.utf8), name: "g")
        #expect(table.diagnostics.isEmpty)
        #expect(table.extraColumns == ["checked by"])
        let written = GlossaryCSV.write(table)
        #expect(String(decoding: written, as: UTF8.self) == text)
    }

    @Test("A concept that may be kept or translated survives writing")
    func keptAndTranslated() throws {
        let concept = Concept(id: "c", sourceTerms: [Term("a")], targetTerms: [Term("x")], isKeptUntranslated: true)
        let (glossary, _) = try GlossaryCSV.read(GlossaryCSV.write(Glossary(name: "g", concepts: [concept])), name: "g")
        #expect(glossary.concepts.first?.isKeptUntranslated == true)
        #expect(glossary.concepts.first?.targetTerms.map(\.text) == ["x"])
    }
}
