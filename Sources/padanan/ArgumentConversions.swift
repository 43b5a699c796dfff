public import ArgumentParser
public import PadananKit

extension LanguageTag: ExpressibleByArgument {
    /// The tag of a command-line argument.
    public init?(argument: String) { self.init(argument) }
}

extension ReportFormat: ExpressibleByArgument {}

extension SegmentListing.Format: ExpressibleByArgument {}

extension MatchListing.Format: ExpressibleByArgument {}

extension CoverageListing.Format: ExpressibleByArgument {}

extension ImportListing.Format: ExpressibleByArgument {}

extension ValidationReport.Format: ExpressibleByArgument {}
