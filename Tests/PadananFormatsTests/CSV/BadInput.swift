import Foundation
import Testing

/// One table of the corpus of bad inputs, with what its manifest expects.
struct BadInput: Sendable, CustomTestStringConvertible {
    let id: String
    let url: URL
    let expected: [String]
    let line: Int?

    var testDescription: String { id }

    static var isPresent: Bool { !tables.isEmpty }

    static let tables: [BadInput] = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = package.appending(path: "../shared/bad-inputs").standardizedFileURL
        guard let manifest = try? String(contentsOf: folder.appending(path: "manifest.tsv"), encoding: .utf8) else { return [] }
        return manifest.split(separator: "\n").compactMap { row in
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 5, cells[1] == "csv", cells[2].hasPrefix("file:") else { return nil }
            return BadInput(
                id: cells[0], url: folder.appending(path: String(cells[2].dropFirst(5))),
                expected: cells[3].split(separator: "/").map(String.init), line: Int(cells[4]))
        }
    }()
}
