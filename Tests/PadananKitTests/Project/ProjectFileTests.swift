import Foundation
import PadananKit
import Testing

@Suite struct ProjectFileTests {
    private static func project(_ text: String) throws -> ProjectFile {
        let folder = FileManager.default.temporaryDirectory.appending(path: "padanan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "padanan.yaml")
        try Data(text.utf8).write(to: file)
        return try ProjectFile(path: file.path)
    }

    @Test("Paths are seen from the project file's folder, and absolute ones stay")
    func paths() throws {
        let project = try Self.project("glossaries: [a.csv, ../b.csv, /c.csv]\nsegmentation: {rules: rules/own.srx}\n")
        let folder = project.path.dropLast("padanan.yaml".count)
        #expect(project.glossaries == ["\(folder)a.csv", "\(folder)../b.csv", "/c.csv"])
        #expect(project.rules == "\(folder)rules/own.srx")
    }

    @Test("Abbreviations are a list, or lists by section")
    func abbreviations() throws {
        let list = try Self.project("segmentation:\n  abbreviations: [Kemlu, BRI.]\n")
        #expect(list.abbreviations.map(\.word) == ["Kemlu", "BRI."])
        #expect(list.abbreviations.map(\.section) == ["never-final", "never-final"])
        #expect(list.abbreviations.map(\.position.description) == ["2:19", "2:26"])
        let sections = try Self.project("segmentation:\n  abbreviations:\n    title: [Hab.]\n    rank:\n      - Kpt.\n")
        #expect(sections.abbreviations.map(\.section) == ["title", "rank"])
    }

    @Test("An empty project file, or one of comments, sets nothing", arguments: ["", "# nothing yet\n"])
    func empty(text: String) throws {
        let project = try Self.project(text)
        #expect(project.glossaries.isEmpty && project.rules == nil && project.abbreviations.isEmpty)
    }

    @Test(
        "What is wrong is told with its place and the way out",
        arguments: [
            ("glosaries: [a.csv]\n", "1:1", "'glosaries' is no key of the project file; did you mean 'glossaries'?"),
            ("segmentation:\n  abbrevations: []\n", "2:3", "did you mean 'abbreviations'?"),
            ("colour: red\n", "1:1", "its keys are glossaries, segmentation"), ("glossaries: a.csv\n", "1:13", "glossaries must be a list"),
            ("glossaries:\n", "1:12", "glossaries must be a list"), ("glossaries: [[a]]\n", "1:14", "a text is expected"),
            ("glossaries: ['']\n", "1:14", "a text is expected"), ("- a\n", "1:1", "the project file is no mapping"),
            ("segmentation: x\n", "1:15", "segmentation is no mapping"), ("segmentation: {rules: []}\n", "1:23", "a text is expected"),
            ("segmentation: {abbreviations: {title: Hab.}}\n", "1:39", "abbreviations must be a list"),
            ("segmentation:\n  rules: a.srx\n  abbreviations: [b]\n", "3:19", "abbreviations go into the bundled rules"),
            ("a: *b\n", "1:4", "aliases are not read"),
        ])
    func mistakes(text: String, position: String, message: String) throws {
        let error = try #require(throws: InputError.self) { try Self.project(text) }
        #expect(error.diagnostic.position?.description == position, "\(error)")
        #expect(error.description.contains(message), "\(error)")
        #expect(error.diagnostic.file?.hasSuffix("padanan.yaml") == true && error.diagnostic.advice != nil)
    }

    @Test("One's own abbreviations take part in the bundled rules of the language", arguments: [LanguageTag.indonesian, .english])
    func ownRules(language: LanguageTag) throws {
        let text = "Kata Zqx. Budi. Lalu pergi."
        let project = try Self.project("segmentation: {abbreviations: [Zqx]}\n")
        func segments(_ project: ProjectFile?) throws -> [String] {
            let rules = try SegmentationSource.bundled(for: language, project: project)
            var segmenter = ArticleSegmenter(segmenter: try Segmenter(rules: rules, language: language))
            return segmenter.segments(in: text).map { text[$0.range] }
        }
        #expect(try segments(nil).first == "Kata Zqx.")
        #expect(try segments(project).first == "Kata Zqx. Budi.")
    }

    @Test("An unknown section is an error that names those there are")
    func unknownSection() throws {
        let project = try Self.project("segmentation: {abbreviations: {nope: [Zqx.]}}\n")
        let error = try #require(throws: InputError.self) { try SegmentationSource.bundled(for: "id", project: project) }
        #expect(error.description.contains("padanan.yaml:1:39: error[abbreviation-section]: there is no section 'nope'"), "\(error)")
        #expect(error.description.contains("the sections are ") && error.description.contains("never-final"))
    }
}
