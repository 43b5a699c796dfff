/// Finds which of several patterns match at the start of a text, and how far.
struct AnchoredMatcher: Sendable {
    private var automaton: LazyAutomaton
    private var pool = PatternNumberSetPool()

    /// A matcher for patterns without look-around.
    ///
    /// - Throws: `PatternError` where one of them cannot be used.
    init(patterns: [String]) throws(PatternError) {
        var program = PatternProgram(reading: .forward)
        for (number, pattern) in patterns.enumerated() {
            let node = try PatternParser.parse(pattern)
            try program.add(node, number: number)
        }
        guard program.looks.isEmpty else { throw PatternError(reason: "look-around has no place here", offset: 0) }
        automaton = LazyAutomaton(program: program, searches: false)
    }

    /// A matcher for patterns of this module's own; where one cannot be parsed nothing matches (a test parses them all).
    init(builtIn patterns: [String]) {
        do throws(PatternError) {
            self = try AnchoredMatcher(patterns: patterns)
        } catch {
            automaton = LazyAutomaton(program: PatternProgram(reading: .forward), searches: false)
        }
    }

    /// The longest match at the start of `text`; among patterns of that length the first.
    mutating func longestMatch(in text: Span<UInt8>) -> (pattern: Int, end: Int)? {
        var best: (pattern: Int, end: Int)?
        var state = automaton.initialState(after: LazyAutomaton.edge)
        var offset = 0
        while state != LazyAutomaton.dead {
            guard offset < text.count else {
                let accepted = automaton.accepted(in: state, before: LazyAutomaton.edge, pool: &pool)
                if let pattern = pool[accepted].first { best = (pattern, offset) }
                break
            }
            let (scalar, next) = text.scalar(at: offset)
            let number = automaton.classNumber(of: scalar)
            let accepted = automaton.accepted(in: state, before: automaton.kind(ofClass: number), pool: &pool)
            if accepted != 0, let pattern = pool[accepted].first { best = (pattern, offset) }
            state = automaton.step(from: state, class: number)
            offset = next
        }
        return best
    }
}
