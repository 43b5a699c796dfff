import Foundation
import PadananCore
import PadananFormats
import Testing

@Suite struct XLIFFSchemaTests {
    static let schemas: [(XLIFFVersion, String)] = [
        (.v1_2, "xliff/1.2/xliff-core-1.2-strict.xsd"), (.v1_2, "xliff/1.2/xliff-core-1.2-transitional.xsd"),
        (.v2_0, "drivers/xliff20-all.xsd"), (.v2_1, "drivers/xliff21-all.xsd"), (.v2_2, "drivers/xliff22-all.xsd"),
    ]

    static var isPossible: Bool {
        SharedMaterial.exists("standards/schemas/drivers/catalog.xml") && FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")
    }

    // Skipped where the official schemas do not lie beside the package, or there is no xmllint.
    @Test("What is written is valid by the official schemas", .enabled(if: isPossible), arguments: schemas)
    func isValid(version: XLIFFVersion, schema: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("padanan-schema-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files: [String] = []
        for seed in 0..<40 {
            var generator = DocumentGenerator(seed: seed, isXLIFF2: version.isXLIFF2)
            let file = folder.appendingPathComponent("\(seed).xlf")
            try Data(XLIFFWriter.bytes(of: generator.document(), as: version)).write(to: file)
            files.append(file.path)
        }
        for (name, document) in [("terms", TermDocument.document), ("empty", Document(name: "", sourceLanguage: "id"))] {
            let file = folder.appendingPathComponent("\(name).xlf")
            try Data(XLIFFWriter.bytes(of: document, as: version, concepts: TermDocument.concepts)).write(to: file)
            files.append(file.path)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
        let schemas = SharedMaterial.folder.appendingPathComponent("standards/schemas")
        process.arguments = ["--noout", "--nonet", "--schema", schemas.appendingPathComponent(schema).path] + files
        process.environment = ["XML_CATALOG_FILES": schemas.appendingPathComponent("drivers/catalog.xml").path]
        let messages = Pipe()
        process.standardError = messages
        try process.run()
        let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text.split(separator: "\n").filter { !$0.hasSuffix(" validates") }.prefix(5))")
    }
}
