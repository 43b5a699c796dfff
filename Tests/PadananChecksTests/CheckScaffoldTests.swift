import PadananChecks
import Testing

@Suite struct CheckScaffoldTests {
    @Test(
        "A name in any writing gives the type, the file and the name of the check",
        arguments: ["speaker-lost", "SpeakerLost", "speaker lost check", "SpeakerLostCheck"])
    func namesAreDerived(name: String) {
        #expect(CheckScaffold.path(forName: name, category: .completeness) == "Checks/Completeness/SpeakerLostCheck.swift")
        let source = CheckScaffold.source(forName: name, category: .completeness)
        #expect(source.contains("public struct SpeakerLostCheck: Check {"))
        #expect(source.contains("name: \"speaker-lost\","))
    }

    @Test("A new check gets the next free id of its category")
    func idIsNext() {
        #expect(CheckScaffold.source(forName: "x", category: .terminology).contains("id: \"TERM003\","))
        #expect(CheckScaffold.source(forName: "x", category: .terminology, existing: []).contains("id: \"TERM001\","))
    }
}
