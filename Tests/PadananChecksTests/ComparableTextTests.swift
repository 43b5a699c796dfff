import PadananChecks
import PadananCore
import Testing

/// Seen from outside: two sources are the same when their differing translations are found.
@Suite struct ComparableTextTests {
    @Test(
        "Capitals, white space, invisible characters and encoding do not make two sources different",
        arguments: [
            ("Dewan Keamanan", "DEWAN  keamanan"), ("Dewan Keamanan", " Dewan\u{A0}Keamanan\r\n"),
            ("Dewan Keamanan", "De\u{AD}wan Keamanan\u{FEFF}"),
            ("Erdoğan", "Erdog\u{306}an"), ("ÉTAT", "état"), ("İzmir", "i\u{307}zmir"), ("Dewan\nKeamanan", "Dewan Keamanan"),
        ])
    func sameSource(first: String, second: String) {
        #expect(findings(first, second) == 1)
    }

    @Test(
        "Letters, accents, punctuation and the places of spaces do",
        arguments: [("Dewan Keamanan", "Dewan"), ("kerja sama", "kerjasama"), ("Erdoğan", "Erdogan"), ("Maju!", "Maju."), ("1,5", "15")])
    func differentSource(first: String, second: String) {
        #expect(findings(first, second) == 0)
    }

    private func findings(_ first: String, _ second: String) -> Int {
        var runner = CheckRunner(selection: CheckSelection(select: ["CONS001"]))
        return runner.findings(in: [SegmentPair(source: first, target: "one way"), SegmentPair(source: second, target: "another")]).count
    }
}
