import PadananKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Checks that no rules and no line take more than linear time.
///
///     swift run -c release --package-path Benchmarks Hostile [megabytes] [name…]
///
/// Each pair of rules and a line is run at one, two and four times the size. Ratios are those of the time to the time of half
/// the size: 2 is linear. Ends with status 1 where both are above 3, or a line is split at less than 5 MB a second, which is far
/// below what the slowest pair, look-aheads within each other, needs.
@main
struct Hostile {
    private static let leastSpeed = 5.0
    private static let greatestRatio = 3.0

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let size = arguments.first.flatMap(Double.init) ?? 1
        let names = arguments.filter { Double($0) == nil }
        var failures = 0
        print("\(pad("rules and line", 28)) MB/s   ratios      segments")
        for pair in Pair.hostile() + (try Pair.bundled()) where names.isEmpty || names.contains(where: pair.name.contains) {
            let segmenter = ArticleSegmenter(segmenter: try Segmenter(rules: pair.rules, language: pair.language))
            var times: [Double] = []
            var (bytes, segments) = (0, 0)
            for factor in [1.0, 2, 4] {
                let line = pair.line(bytes: Int(size * factor * 1e6))
                bytes = line.utf8.count
                // The better of two runs: the machine may be doing something else.
                times.append(min(time(line, segmenter, &segments), time(line, segmenter, &segments)))
            }
            let speed = Double(bytes) / 1e6 / times[2]
            let ratios = [times[1] / times[0], times[2] / times[1]]
            let isBad = speed < leastSpeed || ratios.allSatisfy { $0 > greatestRatio }
            if isBad { failures += 1 }
            print(
                "\(pad(pair.name, 28)) \(pad(tenths(speed), 6)) \(pad(ratios.map(tenths).joined(separator: " "), 11)) \(segments)\(isBad ? "  <- slow" : "")"
            )
        }
        print("\(failures) slow")
        exit(failures == 0 ? 0 : 1)
    }

    private static func time(_ line: String, _ segmenter: ArticleSegmenter, _ segments: inout Int) -> Double {
        var segmenter = segmenter
        let time = ContinuousClock().measure { segments = segmenter.segments(in: line).count }
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }

    private static func tenths(_ value: Double) -> String { "\(Double(Int(value * 10)) / 10)" }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
