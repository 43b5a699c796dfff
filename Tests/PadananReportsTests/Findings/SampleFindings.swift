import PadananCore
import PadananReports

/// A report with everything in it that a writer must get right: files without findings, unreadable ones, hostile text.
enum SampleFindings {
    static let checks = [
        CheckMetadata(
            id: "TERM001", name: "glossary-term-missing", summary: "A glossary term is rendered by one of its accepted target terms.",
            helpURI: "https://example.org/checks/TERM001"),
        CheckMetadata(id: "NUM001", name: "numbers", summary: "Numbers of the source stand in the target.", helpURI: "javascript:alert(1)"),
        CheckMetadata(id: "QUOTE001", name: "quotation-marks", summary: "Quotation marks are paired."),
    ]

    static let report = FindingsReport(
        toolVersion: "1.2.3",
        files: [
            CheckedFile(name: "berita/kunjungan, menlu.xlf", segments: 12), CheckedFile(name: "bersih.xlf", segments: 3),
            CheckedFile(
                name: "rusak.xlf", segments: 0,
                failure: Diagnostic(
                    .error, code: "xml-malformed", "the element <target> is never closed", advice: "export the file again",
                    at: SourcePosition(line: 7, column: 3))),
            CheckedFile(name: "=aneh<&\".xlf", segments: 2),
        ],
        checks: checks, findings: findings)

    private static let findings: [Finding] = [
        finding(
            "TERM001", .error, "“duta besar” is not rendered as the glossary has it",
            "Duta besar RI untuk Belanda tiba di Den Haag, Senin.",
            "The Indonesian envoy to the Netherlands arrived in The Hague on Monday.", source: TextRange(0, 10), target: TextRange(15, 20),
            ["ambassador", "Ambassador"], segment: 1),
        finding(
            "NUM001", .warning, "the number 1.250,75 of the source is not in the target", "Nilainya Rp1.250,75 miliar.",
            "It is worth Rp 1.25 trillion.", source: TextRange(11, 19), target: nil, [], segment: 2),
        finding(
            "QUOTE001", .info, "a quotation mark is never closed", "“Kami\u{A0}siap,” kata\tMenlu.", "“We are ready,\n said the minister.",
            source: nil, target: TextRange(0, 3), ["“We are ready,”"], segment: 2),
        finding(
            "NEW001", .warning, "100% wrong: <b>bold</b> & \"quoted\",\r\n::error::injected", "\u{1B}[31m\u{202E}merah\u{7}",
            "=cmd|' /C calc'!A0",
            source: TextRange(8, 13), target: TextRange(0, 4), ["+1", "</td><script>"], file: "=aneh<&\".xlf", segment: 1),
        Finding(check: "TERM001", severity: .warning, message: "a finding without a place"),
        finding(
            "TERM001", .error, "“perjanjian” is missing",
            String(repeating: "Kata demi kata mengalir terus ", count: 5) + "sampai perjanjian itu ditandatangani "
                + String(repeating: "oleh kedua pihak ", count: 6),
            "The agreement…", source: TextRange(157, 167), target: nil, ["agreement", "treaty"], file: "tanpa-tempat.xlf", segment: 9,
            hasPosition: false),
    ]

    private static func finding(
        _ check: String, _ severity: Severity, _ message: String, _ sourceText: String, _ targetText: String, source: TextRange?,
        target: TextRange?, _ suggestions: [String], file: String = "berita/kunjungan, menlu.xlf", segment: Int, hasPosition: Bool = true
    ) -> Finding {
        Finding(
            check: check, severity: severity, message: message, source: source, target: target, suggestions: suggestions,
            location: FindingLocation(
                file: file, segment: SegmentReference(unit: "u1", segment: "s\(segment)"),
                position: hasPosition ? SourcePosition(line: 10 + 4 * segment, column: 17) : nil, sourceText: sourceText,
                targetText: targetText))
    }
}
