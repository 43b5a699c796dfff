import PadananKit

struct CheckedFile { var name: String; var segments: Int; var findings: [Finding] }
struct SegmentedText { var file: String; var text: String; var segments: [TextSegment] }
struct MatchedText { var file: String; var text: String; var matches: [TermMatch] }
enum SegmentsRendering {
    static func text(of t: [SegmentedText], format: ReportFormat, withKinds: Bool) -> String {
        t.flatMap { a in a.segments.map { (withKinds ? $0.kind.rawValue + "\t" : "") + a.text[$0.range] + "\n" } }.joined()
    }
}
enum MatchesRendering {
    static func text(of t: [MatchedText], format: ReportFormat) -> String {
        t.flatMap { a in a.matches.map { "\($0.surface) -> \($0.targets)\n" } }.joined()
    }
}
enum CoverageRendering {
    static func text(of r: [CoverageReport], format: ReportFormat) -> String { r.map { "\($0.file) \($0.percentage)\n" }.joined() }
}
enum ImportRendering {
    static func text(of r: [ImportReport], format: ReportFormat) -> String {
        r.flatMap { $0.entries.map { "\($0.segment) \($0.verdict)\n" } }.joined()
    }
    static func summary(of r: ImportReport) -> String { "\(r.entries.count)" }
}
enum FindingsRendering {
    static func text(of r: [CheckedFile], format: ReportFormat, usesColor: Bool) -> String {
        r.flatMap { $0.findings.map { "\($0.location?.position?.description ?? ""): \($0.severity)[\($0.check)]: \($0.message)\n" } }
            .joined()
    }
}
extension ArticleText { func explanation(of d: [BoundaryDecision], rules: String, format: ReportFormat) -> String { "" } }
