import Foundation
import Testing

/// Compares results with files of the checkout. `RECORD=1` writes the files anew, and fails that run, so that nobody
/// takes it for a passing one.
enum Golden {
    static func expect(_ bytes: [UInt8], at path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let url = URL(filePath: path)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            if (try? Data(contentsOf: url)) != Data(bytes) {
                try Data(bytes).write(to: url)
                Issue.record(
                    "recorded \(url.lastPathComponent): look at the difference, then run without RECORD", sourceLocation: sourceLocation)
            }
            return
        }
        let golden = try? Array(Data(contentsOf: url))
        #expect(
            golden == bytes, "\(url.lastPathComponent) differs: if it should, record it with RECORD=1 swift test",
            sourceLocation: sourceLocation)
    }
}
