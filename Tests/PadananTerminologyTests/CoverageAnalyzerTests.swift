import PadananCore
import PadananTerminology
import Testing

@Suite struct CoverageAnalyzerTests {
    @Test("Coverage counts content words, concepts by grade, and repeated phrases that are not in the glossary")
    func coverage() {
        var analyzer = CoverageAnalyzer(matcher: TermMatcher(glossaries: [TermMatcherTests.glossary]))
        analyzer.add("Menurut Laksmi, dana perwalian dan sanksi-sanksi baru ditolak.")
        analyzer.add("Kapal selam nuklir tiba; kapal selam nuklir pergi.")
        let report = analyzer.report(file: "a.txt")
        #expect(report.segments == 2)
        #expect(report.segmentsWithTerms == 1)
        // Laksmi, dana, perwalian, sanksi, sanksi, ditolak; kapal selam nuklir tiba, kapal selam nuklir pergi.
        #expect(report.contentWords == 14)
        #expect(report.coveredWords == 5)
        #expect(report.concepts.map(\.concept).sorted() == ["reject", "sanction", "trust-fund"])
        #expect(report.concepts.first { $0.concept == "sanction" }?.counts == [.inflected: 1])
        #expect(report.candidates.first == CoverageReport.Candidate(text: "Kapal selam nuklir", count: 2, isName: false))
        #expect(report.candidates.count == 1)
    }

    @Test("An empty article is covered to 0 percent")
    func emptyArticle() {
        let report = CoverageAnalyzer(matcher: TermMatcher(glossaries: [])).report(file: "a.txt")
        #expect(report.percentage == 0)
    }
}
