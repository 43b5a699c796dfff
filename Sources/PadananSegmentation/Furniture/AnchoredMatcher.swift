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
        var state = automaton.initialState(after: .edge)
        var best: (pattern: Int, end: Int)?
        var offset = 0
        while state != LazyAutomaton.dead {
            guard offset < text.count else {
                let accepted = automaton.accepted(in: state, before: .edge)
                note(accepted, offset, &best)
                break
            }
            let (scalar, next) = text.scalar(at: offset)
            let number = automaton.classNumber(of: scalar)
            let accepted = automaton.accepted(in: state, before: automaton.kind(ofClass: number))
            note(accepted, offset, &best)
            state = automaton.step(from: state, class: number)
            offset = next
        }
        return best
    }

    private func note(_ accepted: Int, _ offset: Int, _ best: inout (pattern: Int, end: Int)?) {
        guard accepted != 0, let pattern = automaton.acceptedSets[accepted].first else { return }
        best = (pattern, offset)
    }
}
