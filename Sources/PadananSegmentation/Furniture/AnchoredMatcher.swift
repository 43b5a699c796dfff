/// Finds which of several patterns match at the start of a text, and how far.
struct AnchoredMatcher: Sendable {
    private var automaton: LazyAutomaton

    /// A matcher for patterns of this module's own; one that cannot be parsed never matches (a test parses them all).
    init(patterns: [String]) {
        var program = PatternProgram()
        for (number, pattern) in patterns.enumerated() {
            guard let node = try? PatternParser.parse(pattern) else { continue }
            try? program.add(node, number: number)
        }
        automaton = LazyAutomaton(program: program, searches: false)
    }

    /// The longest match at the start of `text`; among patterns of that length the first.
    mutating func longestMatch(in text: Span<UInt8>) -> (pattern: Int, end: Int)? {
        var best: (pattern: Int, end: Int)?
        automaton.run(over: text) { matched, offset in
            if let pattern = matched.first { best = (pattern, offset) }
            return true
        }
        return best
    }
}
