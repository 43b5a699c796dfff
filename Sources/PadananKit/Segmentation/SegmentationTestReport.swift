import PadananCore
public import PadananSegmentation

/// Runs golden cases and says what came out otherwise than expected.
public struct SegmentationTestReport: Sendable {
    private struct Total {
        var category: String
        var passed = 0
        var cases = 0
    }

    /// The categories in the order in which they came.
    private var totals: [Total] = []
    private var numbers: [String: Int] = [:]

    /// A report of nothing yet.
    public init() {}

    /// How many cases came out otherwise.
    public var failures: Int { totals.reduce(0) { $0 + $1.cases - $1.passed } }

    /// Runs the cases of a file.
    ///
    /// - Returns: those that failed: the place, what was expected (`-`), what came (`+`), and around them what agrees.
    public mutating func run(_ cases: [SegmentationCase], file: String, with segmenter: inout ArticleSegmenter) -> String {
        var text = ""
        for item in cases {
            let number = numbers[item.category] ?? totals.count
            if number == totals.count {
                totals.append(Total(category: item.category))
                numbers[item.category] = number
            }
            let segments = segmenter.segments(in: item.input).map { item.input[$0.range] }
            totals[number].cases += 1
            if segments == item.expected {
                totals[number].passed += 1
            } else {
                text += Self.failure(item, segments, file: file)
            }
        }
        return text
    }

    /// A line for each category, and one for all.
    public var summary: String {
        let all = totals.reduce(into: Total(category: "all")) { sum, total in
            sum.passed += total.passed
            sum.cases += total.cases
        }
        let rows = (totals.map { $0.category.isEmpty ? Total(category: "(no category)", passed: $0.passed, cases: $0.cases) : $0 }) + [all]
        let width = rows.map(\.category.unicodeScalars.count).max() ?? 0
        let digits = String(all.cases).utf8.count
        return rows.map { row in
            let name = row.category.escapingControlCharacters()
            let padding = String(repeating: " ", count: max(0, width - name.unicodeScalars.count))
            let passed = String(row.passed)
            let figure = String(repeating: " ", count: digits - passed.utf8.count) + passed
            let failed = row.cases - row.passed
            return "\(name)\(padding)  \(figure) of \(row.cases)\(failed == 0 ? "" : ", \(failed) failed")\n"
        }.joined()
    }

    private static func failure(_ item: SegmentationCase, _ segments: [String], file: String) -> String {
        var head = 0
        while head < min(item.expected.count, segments.count), item.expected[head] == segments[head] { head += 1 }
        var tail = 0
        while tail < min(item.expected.count, segments.count) - head,
            item.expected[item.expected.count - 1 - tail] == segments[segments.count - 1 - tail]
        {
            tail += 1
        }
        let category = item.category.isEmpty ? "" : " (\(item.category))"
        var text = "\(file):\(item.line): not split as expected\(category)".escapingControlCharacters() + "\n"
        func add(_ mark: String, _ lines: some Sequence<String>) {
            for line in lines { text += "  \(mark) \(line.escapingControlCharacters())\n" }
        }
        add(" ", item.expected[..<head])
        add("-", item.expected[head..<(item.expected.count - tail)])
        add("+", segments[head..<(segments.count - tail)])
        add(" ", segments[(segments.count - tail)...])
        return text
    }
}
