import Foundation
import PadananCore
import PadananFormats
import Testing

@Suite struct SRXWriterTests {
    static let rules = SegmentationRules(
        name: "test.srx", cascades: true,
        ruleLists: [
            .init(
                name: "Bahasa \"Indonesia\"",
                rules: [
                    .init(breaks: false, before: "\\bdr\\.", after: "\\s<a>&amp;"),
                    .init(breaks: true, before: " [.?!]\n\t", after: "", comment: "Titles -- with a - hyphen -"),
                    .init(breaks: true, before: "", after: "\r ", comment: "Titles -- with a - hyphen -"),
                    .init(breaks: true, before: "x", after: "y"),
                ]),
            .init(name: "English", rules: [.init(breaks: true, before: "\u{A0}é", after: "😀", comment: "One")]),
        ],
        languageMaps: [.init(pattern: "(?i)id.*", ruleList: "Bahasa \"Indonesia\""), .init(pattern: ".*", ruleList: "English")],
        segmentsSubflows: false, formatHandling: .init(includesStart: true, includesEnd: false, includesIsolated: true))

    /// The rules without their places in the file.
    static func withoutLines(_ rules: SegmentationRules) -> SegmentationRules {
        var copy = rules
        copy.ruleLists = rules.ruleLists.map { list in
            .init(
                name: list.name, rules: list.rules.map { .init(breaks: $0.breaks, before: $0.before, after: $0.after, comment: $0.comment) }
            )
        }
        copy.languageMaps = rules.languageMaps.map { .init(pattern: $0.pattern, ruleList: $0.ruleList) }
        return copy
    }

    @Test("What is written reads back as it was, comments too")
    func roundTrip() throws {
        let bytes = SRXWriter.write(Self.rules)
        var expected = Self.rules
        // XML has no "--" in comments.
        for index in 1...2 { expected.ruleLists[0].rules[index].comment = "Titles - - with a - hyphen -" }
        let (read, problems) = try SRXReader.validate(bytes, name: "test.srx")
        #expect(problems.isEmpty)
        #expect(Self.withoutLines(read) == expected)
        #expect(SRXWriter.write(read) == bytes)
    }

    @Test(
        "What is written is valid by the schema of SRX 2.0",
        .enabled(if: SharedMaterial.exists("standards/schemas/srx/2.0/srx20.xsd"), "no shared material beside the package"))
    func schema() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "padanan-\(UUID().uuidString).srx")
        try Data(SRXWriter.write(Self.rules)).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "xmllint", "--nonet", "--noout", "--schema", SharedMaterial.folder.appending(path: "standards/schemas/srx/2.0/srx20.xsd").path,
            file.path,
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}

extension SegmentationRules {
    /// The same rules under another name.
    func named(_ name: String) -> SegmentationRules {
        var copy = self
        copy.name = name
        return copy
    }
}
