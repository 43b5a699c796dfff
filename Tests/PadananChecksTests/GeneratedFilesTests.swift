import Foundation
import PadananChecks
import PadananCore
import Testing

/// Compares the generated files with what the generator writes now. With RECORD=1 in the environment they are written
/// anew, and the run fails all the same.
@Suite struct GeneratedFilesTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let module = package.appending(path: "Sources/PadananChecks")

    /// The checks' files, relative to the folder `Checks`.
    private static var files: [String] {
        let folder = module.appending(path: "Checks")
        let all = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".swift") }
    }

    @Test("The registry lists the files of the checks folder")
    func registryIsFresh() throws {
        try expect(Self.module.appending(path: "BuiltInChecks.swift"), holds: CheckRegistryGenerator.source(files: Self.files))
    }

    @Test("The documentation page says what the checks say")
    func pageIsFresh() throws {
        try expect(
            Self.package.appending(path: "Documentation/Checks.md"), holds: CheckPageGenerator.page(for: BuiltInChecks.descriptions))
    }

    @Test("Every check stands in the folder of its category, in a file of its name")
    func filesAreWhereTheyBelong() {
        let expected = BuiltInChecks.types.map { "\($0.description.category.title)/\($0).swift" }
        #expect(Set(expected) == Set(Self.files))
    }

    @Test("The registry does not depend on the order of the files, and passes over others")
    func registryIsStable() {
        let source = CheckRegistryGenerator.source(files: ["B/ZuluCheck.swift", "README.md", "B/AlphaCheck.swift", "A/MikeCheck.swift"])
        let entries = source.split(separator: "\n").filter { $0.contains(".self") }.map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(entries == ["MikeCheck.self,", "AlphaCheck.self,", "ZuluCheck.self,"])
    }

    private func expect(_ file: URL, holds text: String) throws {
        let written = try? String(contentsOf: file, encoding: .utf8)
        if written != text, ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(written == text, "\(file.lastPathComponent) is out of date: run \(CheckRegistryGenerator.command)")
    }
}
