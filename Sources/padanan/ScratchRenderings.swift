import PadananKit
enum CoverageRendering { static func text(of r: [CoverageReport], format: ReportFormat) -> String { r.map { "\($0.file) \($0.percentage)\n" }.joined() } }
enum ImportRendering { static func text(of r: [ImportReport], format: ReportFormat) -> String { r.flatMap { $0.entries.map { "\($0.segment) \($0.verdict)\n" } }.joined() }
  static func summary(of r: ImportReport) -> String { "\(r.entries.count)" } }
