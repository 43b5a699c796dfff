import Foundation
import Testing

/// House rules that a compiler does not know.
@Suite struct SourceRuleTests {
    static let files: [URL] = {
        let folder = ImportTests.root.appending(path: "Sources")
        guard let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        return enumerator.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    }()

    @Test("No source file is longer than 400 lines")
    func filesAreShort() throws {
        for file in Self.files where !file.lastPathComponent.contains("Generated") {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 400, "\(file.lastPathComponent) has \(lines) lines")
        }
    }

    @Test("Nothing in the libraries traps on input or prints")
    func librariesDoNotTrap() throws {
        for file in Self.files where !file.path.contains("/Sources/padanan") {
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in ["try!", " fatalError(", " preconditionFailure(", " as!", " print("] {
                let code = text.split(separator: "\n").filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
                #expect(!code.contains { $0.contains(word) }, "\(file.lastPathComponent) has \(word)")
            }
        }
    }

    @Test("File names say what is in them: none is called after no topic")
    func fileNamesHaveATopic() {
        for file in Self.files {
            #expect(file.lastPathComponent.firstMatch(of: /(Utils?|Helpers?|Manager)\.swift$/) == nil, "\(file.lastPathComponent)")
        }
    }
}
