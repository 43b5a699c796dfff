import PadananCore
import PadananFormats
import Testing

@Suite struct ConformanceSuiteTests {
    /// Files that the suite calls valid and that are not: what is wrong with them is known.
    static let defects: Set<String> = ["Good-pgs_plural.xlf"]

    static let valid = SharedMaterial.files("standards/suite/xliff2/valid", extensions: ["xlf", "xliff"])

    // Skipped where the conformance material does not lie beside the package.
    @Test("Each valid file of the conformance suites is read", .enabled(if: !valid.isEmpty), arguments: valid)
    func validFilesAreRead(file: String) throws {
        guard !Self.defects.contains(where: file.hasSuffix) else { return }
        let content = try XLIFFReader.read(SharedMaterial.bytes(file))
        // The specification lets translators add codes; an import cannot place them.
        #expect(content.codeProblems.allSatisfy { $0.diagnostic.code == "invented-code" }, "\(content.codeProblems)")
        #expect(!content.diagnostics.contains { $0.severity == .error })
        #expect(!content.documents.isEmpty)
    }

    static let invalid = SharedMaterial.files("standards/suite/xliff2/invalid", extensions: ["xlf", "xliff"])

    @Test(
        "Invalid files of the conformance suites crash nothing, and most of what breaks the core is found", .enabled(if: !invalid.isEmpty))
    func invalidFiles() throws {
        var accepted: [String] = []
        let core = Self.invalid.filter { $0.contains("-core/") }
        for file in Self.invalid {
            let bytes = try SharedMaterial.bytes(file)
            if BadInputTests.verdict(on: bytes).0 == "accept", core.contains(file) { accepted.append(file) }
        }
        #expect(accepted.count < core.count / 2, "\(accepted.count) of \(core.count): \(accepted.joined(separator: "\n"))")
    }

    static let wild = ["xliff12", "xliff1x", "xliff2", "xliff-odd"].flatMap {
        SharedMaterial.files("standards/wild/\($0)", extensions: ["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff"])
    }

    @Test("Files from other tools are read, or refused with a line", .enabled(if: !wild.isEmpty))
    func wildFiles() throws {
        var refusals: [String: Int] = [:]
        for file in Self.wild {
            do {
                _ = try XLIFFReader.read(SharedMaterial.bytes(file))
            } catch let error as InputError {
                #expect(error.diagnostic.position != nil, "\(file)")
                refusals[error.diagnostic.code, default: 0] += 1
            }
        }
        #expect(refusals.values.reduce(0, +) < Self.wild.count / 3, "\(refusals)")
    }
}
