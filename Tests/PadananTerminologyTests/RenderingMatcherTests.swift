import PadananCore
import PadananTerminology
import Testing

@Suite struct RenderingMatcherTests {
    @Test(
        "A target term is accepted in every form that renders it",
        arguments: [
            ("trust fund", "NATO's trust funds"), ("member state", "the member states"), ("ceasefire", "a cease-fire held"),
            ("ceasefire", "a cease fire"), ("cease fire", "the ceasefire"), ("sanction", "they were sanctioned"),
            ("withdraw", "troops withdrew"),
            ("sign", "has signed it"), ("condemn", "condemning the attack"), ("defence cooperation", "defense co-operation"),
            ("organisation", "organizations"), ("US", "the U.S. said"), ("US", "US's"), ("United Nations", "the United Nations’ envoy"),
            ("ally", "its allies"), ("ban", "was banned"), ("peace talks", "the peace talk"),
            ("Individually Tailored Partnership Programme", "an Individually Tailored Partnership Program"),
            ("minister of foreign affairs", "ministers of the foreign affairs"), ("non-lethal", "nonlethal"), ("crisis", "crises"),
            ("Türkiye", "Turkiye's"),
            ("neighbouring country", "neighboring countries"), ("spokesperson", "spokeswoman"),
        ])
    func isAccepted(term: String, text: String) {
        var matcher = RenderingMatcher()
        #expect(!matcher.occurrences(of: term, in: TokenizedText(text)).isEmpty)
    }

    @Test(
        "Words that merely contain a term do not render it",
        arguments: [
            ("aid", "she said"), ("war", "toward peace"), ("US", "tell us"), ("UN", "un-named"), ("state", "estates"),
            ("trust fund", "trust, fund it"),
            ("ally", "totally"), ("site", "website"), ("EU", "euro"),
        ])
    func isNotAccepted(term: String, text: String) {
        var matcher = RenderingMatcher()
        #expect(matcher.occurrences(of: term, in: TokenizedText(text)).isEmpty)
    }

    @Test("The place is that of the words in the text")
    func placeIsExact() {
        var matcher = RenderingMatcher()
        let text = TokenizedText("“The allies’ trust funds,” he said")
        #expect(matcher.occurrences(of: "trust fund", in: text).map { text.surface(of: $0) } == ["trust funds"])
    }

    @Test("Another language than English is matched as written")
    func otherLanguages() {
        var matcher = RenderingMatcher(language: "fr")
        #expect(matcher.occurrences(of: "fonds", in: TokenizedText("un Fonds fiduciaire")).count == 1)
        #expect(matcher.occurrences(of: "fond", in: TokenizedText("un Fonds fiduciaire")).isEmpty)
    }
}
