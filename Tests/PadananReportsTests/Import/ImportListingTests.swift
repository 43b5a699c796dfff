import PadananCore
import PadananReports
import Testing

@Suite struct ImportListingTests {
    /// One entry for every verdict, some with a place and a detail.
    private let report = ImportReport(
        file: "kunjungan.xlf", article: "kunjungan.md",
        entries: ImportVerdict.allCases.enumerated().map { index, verdict in
            ImportReport.Entry(
                segment: SegmentReference(unit: "u1", segment: "s\(index)"), verdict: verdict,
                source: index == 6 ? "" : "Kalimat\n\(index).", target: "Sentence \(index).",
                position: verdict == .missing ? nil : SourcePosition(line: 10 + index, column: 9),
                detail: verdict == .invalidCodes ? "the code <b> is gone\u{1B}[2J" : nil)
        })

    @Test("What became of each segment is written as recorded", arguments: ImportListing.Format.allCases)
    func goldens(format: ImportListing.Format) throws {
        var output: [UInt8] = []
        let clean = ImportReport(file: "b.xlf", article: "b.txt", entries: [])
        ImportListing(toolVersion: "1.2.3", reports: [report, clean]).write(as: format, to: &output)
        if format == .json { _ = try JSONReader.read(output) }
        try Golden.expect(output, named: "import.\(format.rawValue)")
    }

    @Test("Colour is nothing but escape sequences round the same text")
    func colour() {
        var plain: [UInt8] = []
        var coloured: [UInt8] = []
        let listing = ImportListing(toolVersion: "1.2.3", reports: [report])
        listing.write(as: .text, to: &plain)
        listing.write(as: .text, isColoured: true, to: &coloured)
        let stripped = String(decoding: coloured, as: UTF8.self).replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
        #expect(plain != coloured)
        #expect(stripped == String(decoding: plain, as: UTF8.self))
    }
}
