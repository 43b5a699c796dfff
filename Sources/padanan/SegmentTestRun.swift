import ArgumentParser
import PadananKit

/// `padanan segment --test`: golden files against the rules in force.
enum SegmentTestRun {
    /// Prints the cases that fail, and totals; status 1 where any fails, 2 where a file is malformed.
    static func run(_ files: [String], with segmenter: ArticleSegmenter, _ common: CommonOptions) throws {
        var segmenter = segmenter
        var report = SegmentationTestReport()
        var loop = FileLoop(total: files.count, common: common)
        var hasRun = false
        for file in files {
            loop.run(file) { file in
                let cases = try SegmentationCase.read(try InputFile.read(file), name: file)
                let before = report.failures
                Console.write(report.run(cases, file: file, with: &segmenter))
                hasRun = true
                return report.failures > before ? 1 : 0
            }
        }
        if hasRun, !common.quiet { Console.write((report.failures > 0 ? "\n" : "") + report.summary) }
        try loop.finish(common)
    }
}
