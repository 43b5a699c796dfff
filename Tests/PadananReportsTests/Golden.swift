import Foundation
import Testing

/// Compares output with the file of that name in Goldens; with RECORD=1 in the environment writes the file and fails.
enum Golden {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

    static func expect(_ output: [UInt8], named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(output).write(to: file)
            Issue.record("recorded \(name); run again without RECORD", sourceLocation: sourceLocation)
            return
        }
        let expected = try Data(contentsOf: file)
        #expect(
            String(decoding: output, as: UTF8.self) == String(decoding: expected, as: UTF8.self), "\(name) differs",
            sourceLocation: sourceLocation)
        #expect(output == [UInt8](expected), "\(name) differs in bytes", sourceLocation: sourceLocation)
    }
}
