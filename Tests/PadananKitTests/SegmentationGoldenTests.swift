import Foundation
import PadananKit
import Testing

/// A case of Fixtures/Segmentation/*.txt.
struct SegmentationCase: Sendable, CustomTestStringConvertible {
    var category: String
    var line: Int
    var input: String
    var expected: [String]

    var testDescription: String { "\(category), line \(line)" }

    /// Reads a golden file strictly: whatever does not fit the form is an error, nothing is skipped.
    static func read(_ path: String) throws -> [SegmentationCase] {
        var result: [SegmentationCase] = []
        var category = ""
        var input: [String] = []
        var expected: [String]?
        var start = 0
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if line == "===" {
                guard let segments = expected, !segments.isEmpty, !input.isEmpty else { throw Malformed(line: index + 1) }
                result.append(SegmentationCase(category: category, line: start, input: input.joined(separator: "\n"), expected: segments))
                input = []
                expected = nil
            } else if expected != nil {
                expected?.append(String(line))
            } else if line == "---" {
                expected = []
            } else if input.isEmpty, line.hasPrefix("#") {
                category = line.drop { $0 == "#" || $0 == " " }.description
            } else if !(input.isEmpty && line.isEmpty) {
                if input.isEmpty { start = index + 1 }
                input.append(String(line))
            }
        }
        guard input.isEmpty, expected == nil else { throw Malformed(line: lines.count) }
        return result
    }

    struct Malformed: Error { var line: Int }
}

@Suite struct SegmentationGoldenTests {
    /// Compiled once: each case segments with a copy.
    static let segmenter = Result { try Segmenter(rules: try SegmentationSource.bundled(), language: .indonesian) }

    @Test(
        "The bundled rules split as the golden cases say",
        arguments: try SegmentationCase.read(Fixtures.root.appending(path: "Fixtures/Segmentation/id.txt").path))
    func golden(item: SegmentationCase) throws {
        var segmenter = ArticleSegmenter(segmenter: try Self.segmenter.get())
        #expect(segmenter.segments(in: item.input).map { item.input[$0.range] } == item.expected)
    }

    @Test("The bundled rules and glossary are the files of this checkout")
    func bundledAssetsAreFresh() throws {
        #expect(
            BundledAsset.indonesianRules.bytes == (try InputFile.read(Fixtures.root.appending(path: "Sources/CAssets/Assets/id.srx").path)))
        #expect(
            BundledAsset.foreignPolicyGlossary.bytes
                == (try InputFile.read(Fixtures.root.appending(path: "Glossary/foreign-policy.id-en.csv").path)))
    }
}
