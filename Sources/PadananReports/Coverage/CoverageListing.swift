public import PadananCore

/// How much of one or more articles the glossary covers, and the forms in which it is told.
public struct CoverageListing: Sendable {
    /// The forms in which coverage is told.
    public enum Format: String, Sendable, CaseIterable {
        /// For people at a terminal.
        case text
        /// One JSON document.
        case json
        /// Terms and candidates as a table for a spreadsheet.
        case csv
        /// A self-contained page.
        case html
    }

    /// The version of padanan that counted.
    public var toolVersion: String
    /// The reports, one an article.
    public var reports: [CoverageReport]
    /// The language of the articles, for the page.
    public var sourceLanguage: LanguageTag
    /// The language of the target terms, for the page.
    public var targetLanguage: LanguageTag

    /// A listing.
    public init(
        toolVersion: String, reports: [CoverageReport], sourceLanguage: LanguageTag = .indonesian,
        targetLanguage: LanguageTag = .english
    ) {
        self.toolVersion = toolVersion
        self.reports = reports
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
    }

    /// Writes the listing behind `output`; `isColoured` matters to text only.
    public func write(as format: Format, isColoured: Bool = false, to output: inout [UInt8]) {
        switch format {
        case .text: writeText(isColoured: isColoured, to: &output)
        case .json: writeJSON(to: &output)
        case .csv: writeCSV(to: &output)
        case .html: writeHTML(to: &output)
        }
    }

    /// All articles as one; of one article, itself.
    var total: CoverageReport {
        guard reports.count == 1, let only = reports.first else {
            return CoverageReport.total(of: reports, named: "all \(Counting.phrase(reports.count, "file"))")
        }
        return only
    }
}
