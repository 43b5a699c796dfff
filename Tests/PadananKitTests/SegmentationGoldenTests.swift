import Foundation
import PadananKit
import Testing

@Suite struct SegmentationGoldenTests {
    /// A case and its language.
    struct Example: Sendable, CustomTestStringConvertible {
        var language: LanguageTag
        var item: SegmentationCase
        var testDescription: String { "\(language): \(item)" }
    }

    /// The cases of Fixtures/Segmentation, a file a language.
    static func examples() throws -> [Example] {
        let folder = Fixtures.root.appending(path: "Fixtures/Segmentation").path
        return try Folder.files(below: folder).filter { $0.hasSuffix(".txt") }.flatMap { path in
            let language = LanguageTag(URL(filePath: path).deletingPathExtension().lastPathComponent) ?? .undetermined
            return try SegmentationCase.read(try InputFile.read(path), name: path).map { Example(language: language, item: $0) }
        }
    }

    /// Compiled once a language: each case segments with a copy.
    static let segmenters = Result {
        Dictionary(
            try Set(try examples().map(\.language)).map {
                ($0, try Segmenter(rules: try SegmentationSource.bundled(for: $0), language: $0))
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test("The bundled rules split as the golden cases say", arguments: try examples())
    func golden(example: Example) throws {
        var segmenter = ArticleSegmenter(segmenter: try #require(try Self.segmenters.get()[example.language]))
        let input = example.item.input
        #expect(segmenter.segments(in: input).map { input[$0.range] } == example.item.expected)
    }

    @Test("The bundled glossary is the file of this checkout")
    func bundledGlossaryIsFresh() throws {
        #expect(
            BundledAsset.foreignPolicyGlossary.bytes
                == (try InputFile.read(Fixtures.root.appending(path: "Glossary/foreign-policy.id-en.csv").path)))
    }
}
