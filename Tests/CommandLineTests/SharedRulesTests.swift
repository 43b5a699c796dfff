import Foundation
import Testing

/// Rule files from elsewhere, where they lie beside the package.
@Suite struct SharedRulesTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var id: String
        var file: String
        var expected: [String]
        var line: String
        var testDescription: String { id }
    }

    static let folder = CommandLineRun.root.deletingLastPathComponent().appending(path: "shared/bad-inputs")

    static let rows: [Row] = {
        guard let text = try? String(contentsOf: folder.appending(path: "manifest.tsv"), encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count > 4, fields[1] == "srx", fields[2].hasPrefix("file:") else { return nil }
            return Row(
                id: fields[0], file: folder.appending(path: String(fields[2].dropFirst(5))).path,
                expected: fields[3].split(separator: "/").map(String.init), line: fields[4])
        }
    }()

    @Test(
        "Each bad rule file gets the verdict and the line that its manifest demands, used and validated",
        .enabled(if: !rows.isEmpty, "no shared material beside the package"), arguments: rows)
    func verdicts(row: Row) throws {
        let text = Self.folder.appending(path: "aux/srx-victim.txt").path
        for arguments in [["segment", "--rules", row.file, text], ["validate", row.file]] {
            let run = try CommandLineRun(arguments)
            let messages = arguments[0] == "segment" ? run.error : run.output
            let verdict =
                run.status != 0 ? "reject-with-error-at-line" : messages.contains(": warning[") ? "accept-with-warning" : "accept"
            #expect(row.expected.contains(verdict), "\(arguments): \(messages.prefix(300))")
            if run.status != 0 { #expect(messages.contains("\(row.file):\(row.line):"), "\(messages.prefix(300))") }
        }
    }
}
