import Testing

@testable import PadananSegmentation

@Suite struct PlaceMatcherTests {
    /// The places of `text`, in scalars, where `pattern` starts (forward) or ends (backward).
    private static func places(_ pattern: String, _ text: String, _ direction: ReadingDirection, isLong: Bool = false) throws -> [Int] {
        var matcher = try PlaceMatcher([try PatternParser.parse(pattern)], reading: direction)
        // Far behind the text there is more of it, so that what was read adds up to the limit.
        let span = text.utf8.span
        matcher.begin(span)
        if isLong {
            for _ in 0..<(8 * span.count + 5000) { _ = matcher.matches(at: direction == .forward ? 0 : span.count, in: span) }
        }
        var places: [Int] = []
        var offset = 0
        for index in 0...text.unicodeScalars.count {
            if matcher.matches(at: offset, in: span) != 0 { places.append(index) }
            if offset < span.count { offset = span.scalar(at: offset).next }
        }
        return places
    }

    @Test(
        "Look-around, anchors and quantifiers hold where ICU says",
        arguments: [
            ("a(?=b)", "abac", [1]), ("a(?!b)", "abac", [3]), ("(?<=x)a", "xaya", [2]), ("(?<!x)a", "xaya", [4]),
            ("a(?=bc|d)", "abc ad ab", [1, 5]), ("(?<!pt|cv)\\.", "pt. a.", [6]), ("(?<=\\d{1,3})\\.", "12. a.", [3]),
            ("(?!\\s+[a-z])\\s", "a b  C", [4, 5]),
            ("a++a", "aaa", []), ("a{2}+a", "aaa", [3]), ("a?+a", "aa", [2]), ("[ab]*+c", "abc", [3]), ("(?>a|b)c", "bc", [2]),
            ("(?m)^a$", "a\nb\na", [1, 5]), ("^a$", "a\na", []), ("a$", "b\na\n", [3]), ("a\\Z", "a\r\n", [1]), ("a\\z", "a\n", []),
            ("\\Bb", "ab b", [2]), ("(?=)x", "x", [1]), ("(?i)é", "É", [1]), ("\\R", "\r\n", [1, 2]),
        ] as [(String, String, [Int])])
    func endsWhereICUSays(pattern: String, text: String, ends: [Int]) throws {
        #expect(try Self.places(pattern, text, .backward) == ends)
        #expect(try Self.places(pattern, text, .backward, isLong: true) == ends)
    }

    @Test("Places are the same by reading from each, by one pass over the text, and by definition", arguments: 0..<400)
    func agreesWithDefinition(seed: UInt64) throws {
        var generator = SplitMix(state: seed)
        let pattern = Self.randomPattern(&generator, depth: 3)
        let text = String(
            (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                Character(["a", "b", ".", " ", "é"].randomElement(using: &generator) ?? "a")
            })
        let node = try PatternParser.parse(pattern)
        let reference = ReferenceMatcher(text: Array(text.unicodeScalars))
        let all = 0...text.unicodeScalars.count
        let starts = all.filter { !reference.ends(of: node, from: $0).isEmpty }
        let ends = all.filter { reference.ends(node, at: $0) }
        for isLong in [false, true] {
            #expect(try Self.places(pattern, text, .forward, isLong: isLong) == starts, "\(pattern) in '\(text)'")
            #expect(try Self.places(pattern, text, .backward, isLong: isLong) == ends, "\(pattern) in '\(text)'")
        }
    }

    private static func randomPattern(_ generator: inout SplitMix, depth: Int) -> String {
        let atoms = ["a", "b", "\\.", "[ab]", "[^a]", "\\s", "\\b", "\\w", ".", "^", "$", "(?=a)", "(?!b)", "(?<=a)", "(?<!\\.)"]
        guard depth > 0 else { return atoms.randomElement(using: &generator) ?? "a" }
        func part() -> String { randomPattern(&generator, depth: depth - 1) }
        switch Int.random(in: 0..<9, using: &generator) {
        case 0, 1: return part() + part()
        case 2: return "(?:\(part())|\(part()))"
        case 3: return "(?:\(part()))*"
        case 4: return "(?:\(part())){1,2}"
        case 5: return "(?:\(part()))?"
        case 6: return "(?=\(part()))\(part())"
        case 7: return "\(part())(?!\(part()))"
        default: return part()
        }
    }

    @Test("When a text makes too many states, what was built is forgotten and the answers stay right")
    func statesAreForgotten() throws {
        var generator = SplitMix(state: 1)
        let text = (0..<40_000).map { _ in Bool.random(using: &generator) ? UInt8(ascii: "a") : UInt8(ascii: "b") }
        let span = text.span
        // Read from the left, each way in which the last 15 letters can be chosen is a state.
        var matcher = try PlaceMatcher([try PatternParser.parse("a[ab]{14}")], reading: .backward)
        matcher.begin(span)
        for offset in 0...text.count {
            let holds = offset >= 15 && text[offset - 15] == UInt8(ascii: "a")
            guard (matcher.matches(at: offset, in: span) != 0) != holds else { continue }
            Issue.record("wrong at \(offset)")
            return
        }
    }

    @Test("Patterns that reach over the whole text from every place take linear time", .timeLimit(.minutes(1)))
    func farReachIsLinear() throws {
        let text = String(repeating: "a. B", count: 50_000)
        let span = text.utf8.span
        for (pattern, direction) in [(".*x", ReadingDirection.forward), ("x.*", .backward), ("(?!.*x)a", .forward)] {
            var matcher = try PlaceMatcher([try PatternParser.parse(pattern)], reading: direction)
            matcher.begin(span)
            var count = 0
            for offset in 0...span.count where matcher.matches(at: offset, in: span) != 0 { count += 1 }
            #expect(count == (pattern == "(?!.*x)a" ? 50_000 : 0))
        }
    }
}
