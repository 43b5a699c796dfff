import PadananCore
import PadananFormats
import Testing

@Suite struct BadInputTests {
    /// A row of the manifest of bad inputs.
    struct Row: Sendable, CustomTestStringConvertible {
        var id: String
        var file: String
        var expected: [String]
        var line: Int?
        var testDescription: String { id }
    }

    static let rows: [Row] = {
        guard let bytes = try? SharedMaterial.bytes("bad-inputs/manifest.tsv") else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count > 4, fields[1] == "xliff2" || fields[1] == "xliff12", fields[2].hasPrefix("file:") else { return nil }
            return Row(
                id: fields[0], file: "bad-inputs/\(fields[2].dropFirst(5))", expected: fields[3].split(separator: "/").map(String.init),
                line: Int(fields[4]))
        }
    }()

    // Skipped where the conformance material does not lie beside the package.
    @Test(
        "Each bad input gets the verdict and the line that its manifest demands",
        .enabled(if: SharedMaterial.exists("bad-inputs/manifest.tsv")),
        arguments: rows)
    func verdicts(row: Row) throws {
        let bytes = try SharedMaterial.bytes(row.file)
        let (verdict, diagnostic) = Self.verdict(on: bytes)
        #expect(row.expected.contains(verdict), "\(verdict): \(diagnostic?.description ?? "")")
        if let line = row.line, row.expected.contains(verdict), verdict != "accept" {
            #expect(diagnostic?.position?.line == line, "\(diagnostic?.description ?? "")")
        }
    }

    static func verdict(on bytes: [UInt8]) -> (String, Diagnostic?) {
        do {
            let content = try XLIFFReader.read(bytes)
            if let problem = content.codeProblems.first { return ("reject-with-error-at-line", problem.diagnostic) }
            if let error = content.diagnostics.first(where: { $0.severity == .error }) { return ("reject-with-error-at-line", error) }
            if let warning = content.diagnostics.first { return ("accept-with-warning", warning) }
            return ("accept", nil)
        } catch let error as InputError {
            return ("reject-with-error-at-line", error.diagnostic)
        } catch {
            return ("unexpected error \(error)", nil)
        }
    }
}
