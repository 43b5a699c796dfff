import Foundation
import Testing

/// Holds the import lines of the sources against the table of ARCHITECTURE.md: SwiftPM alone lets a sideways import of a
/// transitive dependency through.
@Suite struct ImportTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Our own modules and packages that each module may import.
    static let allowed: [String: Set<String>] = [
        "PadananCore": [],
        "PadananXML": ["CLibXML2"],
        "PadananYAML": ["CLibYAML"],
        "PadananSegmentation": ["PadananCore"],
        "PadananTerminology": ["PadananCore"],
        "PadananFormats": ["PadananCore", "PadananXML"],
        "PadananChecks": ["PadananCore", "PadananTerminology"],
        "PadananReports": ["PadananCore"],
        "PadananKit": [
            "PadananCore", "PadananXML", "PadananSegmentation", "PadananTerminology", "PadananFormats", "PadananChecks", "PadananReports",
            "PadananYAML", "CAssets",
        ],
        "padanan": ["PadananKit", "ArgumentParser"],
        "padanan-dev": ["PadananKit", "PadananChecks", "ArgumentParser"],
    ]

    /// The system's C library, which every module may use; Foundation stays out of the command line's path.
    static let system: Set<String> = ["Glibc", "Musl", "Darwin"]

    @Test("Every module imports only what the architecture allows", arguments: allowed.keys.sorted())
    func importsAreAllowed(module: String) throws {
        let imports = try Self.imports(of: module)
        let forbidden = imports.filter { !(Self.allowed[module] ?? []).union(Self.system).contains($0.name) }
        #expect(forbidden.isEmpty, "\(forbidden.map { "\($0.file): import \($0.name)" }.joined(separator: ", "))")
    }

    @Test("Every Swift module of the package is in the table")
    func tableIsComplete() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
        let swiftModules = folders.filter { !$0.hasPrefix("C") && !$0.hasPrefix(".") }
        #expect(Set(swiftModules) == Set(Self.allowed.keys))
    }

    @Test("The table of ARCHITECTURE.md names the same imports")
    func documentAgrees() throws {
        let text = try String(contentsOf: Self.root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
        for (module, imports) in Self.allowed {
            let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| `\(module)` |") }, "no row for \(module)")
            let cell = row.split(separator: "|").last.map(String.init) ?? ""
            let named = Set(cell.matches(of: /`([A-Za-z0-9]+)`/).map { String($0.output.1) })
            #expect(named == imports, "\(module)")
        }
    }

    private static func imports(of module: String) throws -> [(file: String, name: String)] {
        let folder = root.appending(path: "Sources/\(module)")
        guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        var result: [(String, String)] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                guard
                    let match = line.firstMatch(
                        of: /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private)\s+)?import\s+(?:struct\s+|func\s+)?(\w+)/)
                else { continue }
                result.append((file.lastPathComponent, String(match.output.1)))
            }
        }
        return result
    }
}
