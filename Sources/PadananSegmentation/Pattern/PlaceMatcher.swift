/// Says which of many patterns match at a place of a text: end there, or start there.
///
/// A place is answered by reading from it until no pattern can match any more, which mostly takes a few scalars. Where
/// patterns reach far (`.*`) that could cost the length of the text at every place; so reading is counted, and when it
/// has cost some times the length of the text, one pass from the other side answers all places at once. Either way
/// time is linear in the text, whatever the patterns.
struct PlaceMatcher: Sendable {
    /// The sets of patterns that were found to match, by number.
    private(set) var pool = PatternNumberSetPool()

    private let direction: ReadingDirection
    private let patterns: [PatternNode]
    /// The automaton of the patterns; they start where `starts` says, by index.
    let program: PatternProgram
    private var anchored: LazyAutomaton
    private var searching: LazyAutomaton?
    private var looks: [PlaceMatcher]
    private var knownTruth: (offset: Int, truth: UInt64) = (-1, 0)
    /// The answers for all places, once a pass has found them.
    private var answers: [Int32] = []
    private var steps = 0
    private var allowance = 0

    /// How many times its length may be read of a text before a pass answers all places.
    private static let allowedReadings = 2
    /// What may be read of a short text in any case.
    private static let allowedScalars = 4096

    /// A matcher for patterns, which accept under their index.
    ///
    /// - Parameter direction: forward for patterns that start at the place, backward for patterns that end there.
    /// - Throws: `PatternError` with the index of the pattern that cannot be used, or makes all too large together.
    init(_ patterns: [PatternNode], reading direction: ReadingDirection) throws(IndexedPatternError) {
        self.direction = direction
        self.patterns = patterns
        var program = PatternProgram(reading: direction)
        for (number, pattern) in patterns.enumerated() {
            do throws(PatternError) {
                try program.add(pattern, number: number)
            } catch {
                throw IndexedPatternError(index: number, error: error)
            }
        }
        self.program = program
        anchored = LazyAutomaton(program: program, searches: false)
        looks = []
        for look in program.looks { looks.append(try PlaceMatcher([look.pattern], reading: look.direction)) }
    }

    /// Makes the matcher ready for a text; to be called before the first place of each.
    mutating func begin(_ text: Span<UInt8>) {
        answers = []
        steps = 0
        allowance = text.count * Self.allowedReadings + Self.allowedScalars
        knownTruth = (-1, 0)
        for index in looks.indices { looks[index].begin(text) }
    }

    /// The number in `pool` of the set of patterns that match at a place; 0 where none does.
    mutating func matches(at offset: Int, in text: Span<UInt8>) -> Int {
        if !answers.isEmpty { return Int(answers[offset]) }
        if steps > allowance {
            answerAllPlaces(of: text)
            if !answers.isEmpty { return Int(answers[offset]) }
        }
        var result = 0
        var place = offset
        var state = anchored.initialState(after: kind(of: Self.scalar(at: offset, in: text, reading: direction.opposite)))
        let hasLooks = !looks.isEmpty
        defer { steps += abs(place - offset) + 1 }
        while state != LazyAutomaton.dead {
            let truth = hasLooks && anchored.looksAround(in: state) ? truth(at: place, in: text) : 0
            guard let (scalar, next) = Self.scalar(at: place, in: text, reading: direction) else {
                return pool.union(result, anchored.accepted(in: state, before: LazyAutomaton.edge, truth: truth, pool: &pool))
            }
            let number = anchored.classNumber(of: scalar)
            let accepted = anchored.accepted(in: state, before: anchored.kind(ofClass: number), truth: truth, pool: &pool)
            if accepted != 0 { result = pool.union(result, accepted) }
            state = anchored.step(from: state, class: number, truth: truth)
            place = next
        }
        return result
    }

    @inline(__always)
    private static func scalar(
        at place: Int, in text: Span<UInt8>, reading direction: ReadingDirection
    ) -> (scalar: Unicode.Scalar, next: Int)? {
        switch direction {
        case .forward: place < text.count ? text.scalar(at: place) : nil
        case .backward: place > 0 ? text.scalar(before: place) : nil
        }
    }

    private mutating func kind(of neighbour: (scalar: Unicode.Scalar, next: Int)?) -> Int {
        guard let neighbour else { return LazyAutomaton.edge }
        let number = anchored.classNumber(of: neighbour.scalar)
        return anchored.kind(ofClass: number)
    }

    /// Which look-arounds hold at a place, a bit for each.
    private mutating func truth(at offset: Int, in text: Span<UInt8>) -> UInt64 {
        if knownTruth.offset == offset { return knownTruth.truth }
        var truth: UInt64 = 0
        for index in looks.indices where (looks[index].matches(at: offset, in: text) != 0) != program.looks[index].isNegated {
            truth |= 1 << UInt64(index)
        }
        knownTruth = (offset, truth)
        return truth
    }

    /// Reads the text once in the other direction: what starts at a place is then known where it is reached, and what
    /// ends there likewise.
    private mutating func answerAllPlaces(of text: Span<UInt8>) {
        guard var automaton = searching ?? makeSearching() else { return }
        var answers = [Int32](repeating: 0, count: text.count + 1)
        let direction = direction.opposite
        var place = direction == .forward ? 0 : text.count
        var state = automaton.initialState(after: LazyAutomaton.edge)
        while true {
            let truth = automaton.looksAround(in: state) ? truth(at: place, in: text) : 0
            guard let (scalar, next) = Self.scalar(at: place, in: text, reading: direction) else {
                answers[place] = Int32(automaton.accepted(in: state, before: LazyAutomaton.edge, truth: truth, pool: &pool))
                break
            }
            let number = automaton.classNumber(of: scalar)
            answers[place] = Int32(
                automaton.accepted(in: state, before: automaton.kind(ofClass: number), truth: truth, pool: &pool))
            state = automaton.step(from: state, class: number, truth: truth)
            place = next
        }
        searching = automaton
        self.answers = answers
    }

    private func makeSearching() -> LazyAutomaton? {
        var program = PatternProgram(reading: direction.opposite, looks: program.looks)
        for (number, pattern) in patterns.enumerated() {
            // The same patterns made a program of the same size for the other direction.
            guard (try? program.add(pattern, number: number)) != nil else { return nil }
        }
        return LazyAutomaton(program: program, searches: true)
    }
}
