/// Parses the regular expressions of SRX 2.0, which are ICU's, into a syntax tree.
///
/// Lazy quantifiers are read as greedy ones: which of several matches a quantifier prefers makes no difference to whether
/// there is one. A possessive quantifier of a single scalar is exact; that of a group, and an atomic group, give up
/// nothing that they could match, so they are read as their plain forms. Back-references are refused with a reason; so is
/// look-behind without a bound, which would run as well here, but nowhere else. Grammar: ICU User Guide, "Regular Expressions".
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var ignoresCase = false
    private var ignoresSpace = false
    private var dotMatchesLineEnds = false
    private var anchorsMatchAtLines = false
    private var depth = 0

    private static let maximumDepth = 200
    private static let maximumRepetitions = 1000
    /// The most quantifiers of one atom, as in `a{2}{3}`: each makes the tree deeper.
    private static let maximumQuantifiers = 4

    /// Whether look-behind must have a bound, as ICU has it.
    var boundsLookBehind = true
    /// Whether look-behind without a bound was met.
    private(set) var hasUnboundedLookBehind = false

    /// A parser of `pattern`.
    init(_ pattern: String) {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(pattern.utf8.count)
        for scalar in pattern.unicodeScalars { scalars.append(scalar) }
        self.scalars = scalars
    }

    /// The syntax tree of `pattern`.
    static func parse(_ pattern: String) throws(PatternError) -> PatternNode {
        var parser = PatternParser(pattern)
        return try parser.parse()
    }

    /// The syntax tree of the pattern; to be called once.
    mutating func parse() throws(PatternError) -> PatternNode {
        let node = try alternatives()
        guard position == scalars.count else { throw error("unmatched ')'") }
        return node
    }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private func error(_ reason: String) -> PatternError { PatternError(reason: reason, offset: position) }

    private mutating func take(_ text: StaticString) -> Bool {
        // Syntax is ASCII, so a byte is a scalar.
        let length = text.utf8CodeUnitCount
        guard position + length <= scalars.count else { return false }
        for offset in 0..<length where scalars[position + offset].value != UInt32(text.utf8Start[offset]) { return false }
        position += length
        return true
    }

    private mutating func alternatives() throws(PatternError) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw error("groups are nested too deeply") }
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(PatternError) -> PatternNode {
        var nodes: [PatternNode] = []
        while let scalar = current, scalar != "|", scalar != ")" {
            if ignoresSpace, skipFreeSpacing() { continue }
            guard let atom = try atom() else { continue }
            nodes.append(try quantified(atom))
        }
        return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
    }

    private mutating func skipFreeSpacing() -> Bool {
        guard let scalar = current else { return false }
        if scalar.properties.isWhitespace {
            position += 1
            return true
        }
        guard scalar == "#" else { return false }
        while let next = current, next != "\n" {
            position += 1
            _ = next
        }
        return true
    }

    /// The next atom, or nil for a construct that matches nothing by itself (a comment, a flag).
    private mutating func atom() throws(PatternError) -> PatternNode? {
        guard let scalar = current else { throw error("something is missing at the end") }
        switch scalar {
        case "(": return try group()
        case "[": return .scalar(cased(try PatternSetParser.parse(scalars, at: &position)))
        case "\\": return try escape()
        case "*", "+", "?": throw error("nothing to repeat before '\(scalar)'")
        case "{": throw error("nothing to repeat before '{'")
        default: position += 1
        }
        switch scalar {
        case ".": return .scalar(dotMatchesLineEnds ? .any : .notLineEnd)
        case "^":
            return anchorsMatchAtLines
                ? .alternatives([.assertion(.start), .assertion(.left(.lineEnd, isNegated: false))]) : .assertion(.start)
        case "$":
            return anchorsMatchAtLines
                ? .alternatives([.assertion(.end), .assertion(.right(.lineEnd, isNegated: false))]) : Self.lineEndAtEnd
        default: return .scalar(cased(.scalar(scalar)))
        }
    }

    /// `$`, `\Z`: the end of the text, or a last line end before it.
    private static let lineEndAtEnd = PatternNode.alternatives([
        .assertion(.end),
        .look(PatternLook(direction: .forward, isNegated: false, pattern: .sequence([lineEnd, .assertion(.end)]))),
    ])

    /// `\R`: a line end.
    private static let lineEnd = PatternNode.alternatives([
        .sequence([.scalar(.scalar("\r")), .scalar(.scalar("\n"))]), .scalar(.lineEnd),
    ])

    private func cased(_ set: ScalarSet) -> ScalarSet { ignoresCase ? .ignoringCase(set) : set }

    private mutating func group() throws(PatternError) -> PatternNode? {
        let outer = (ignoresCase, ignoresSpace, dotMatchesLineEnds, anchorsMatchAtLines)
        position += 1
        if take("?#") {
            while let scalar = current, scalar != ")" {
                position += 1
                _ = scalar
            }
            guard take(")") else { throw error("unclosed comment") }
            return nil
        }
        var look: PatternLook?
        if take("?") {
            look = lookAround()
            if look != nil {
                // What follows is an ordinary group.
            } else if take("<") {
                guard skipGroupName() else { throw error("a group's name is letters and digits and ends with '>'") }
            } else if !take(":"), !take(">") {
                guard try flags() else { return nil }
            }
        }
        let node = try alternatives()
        guard take(")") else { throw error("unclosed '('") }
        (ignoresCase, ignoresSpace, dotMatchesLineEnds, anchorsMatchAtLines) = outer
        guard var look else { return node }
        look.pattern = node
        return try simplified(look)
    }

    /// The kind of look-around that starts here, its pattern still to be read.
    private mutating func lookAround() -> PatternLook? {
        for (mark, direction, isNegated) in [
            ("=", .forward, false), ("!", .forward, true), ("<=", .backward, false), ("<!", .backward, true),
        ] as [(StaticString, ReadingDirection, Bool)] where take(mark) {
            return PatternLook(direction: direction, isNegated: isNegated, pattern: .empty)
        }
        return nil
    }

    /// Look-around of one scalar is an assertion about a neighbour, which costs nothing.
    private mutating func simplified(_ look: PatternLook) throws(PatternError) -> PatternNode {
        switch (look.pattern, look.direction) {
        case (.scalar(let set), .forward): return .assertion(.right(set, isNegated: look.isNegated))
        case (.scalar(let set), .backward): return .assertion(.left(set, isNegated: look.isNegated))
        case (_, .backward) where look.pattern.longestMatch == nil:
            guard !boundsLookBehind else { throw error("look-behind needs a bound: write '{1,20}' for '+' and '{0,20}' for '*'") }
            hasUnboundedLookBehind = true
            return .look(look)
        default: return .look(look)
        }
    }

    private mutating func skipGroupName() -> Bool {
        let start = position
        while let scalar = current, scalar.properties.isAlphabetic || (position > start && ("0"..."9").contains(scalar)) { position += 1 }
        return position > start && take(">")
    }

    /// Reads flags; returns whether a group follows ("(?i:…)"), or they hold from here on ("(?i)").
    private mutating func flags() throws(PatternError) -> Bool {
        var value = true
        while let scalar = current {
            position += 1
            switch scalar {
            case "-": value = false
            case "i": ignoresCase = value
            case "x": ignoresSpace = value
            case "s": dotMatchesLineEnds = value
            case "m": anchorsMatchAtLines = value
            // u and w choose Unicode rules, which always hold here.
            case "u", "w": break
            case ":": return true
            case ")": return false
            default: throw PatternError(reason: "unknown flag '\(scalar)'", offset: position - 1)
            }
        }
        throw error("unclosed '('")
    }

    private mutating func escape() throws(PatternError) -> PatternNode? {
        let start = position
        position += 1
        guard let scalar = current else { throw error("a '\\' stands at the end") }
        switch scalar {
        case "b": position += 1; return .assertion(.wordBoundary)
        case "B": position += 1; return .assertion(.notWordBoundary)
        case "A": position += 1; return .assertion(.start)
        case "z": position += 1; return .assertion(.end)
        case "Z": position += 1; return Self.lineEndAtEnd
        case "R": position += 1; return Self.lineEnd
        case "Q":
            position += 1
            var nodes: [PatternNode] = []
            while !take("\\E") {
                guard let literal = current else { break }
                nodes.append(.scalar(cased(.scalar(literal))))
                position += 1
            }
            return .sequence(nodes)
        case "E": position += 1; return nil
        case "1"..."9", "k": throw error("back-references are not supported")
        case "G", "X": throw error("'\\\(scalar)' is not supported")
        default:
            position = start
            return .scalar(cased(try PatternSetParser.escapedSet(scalars, at: &position)))
        }
    }

    private mutating func quantified(_ atom: PatternNode) throws(PatternError) -> PatternNode {
        guard isAtQuantifier else { return atom }
        var node = atom
        var count = 0
        while let (least, most) = try quantifier() {
            count += 1
            guard count <= Self.maximumQuantifiers else {
                throw error("more than \(Self.maximumQuantifiers) quantifiers follow one another")
            }
            let repeated = node
            // What has no length matches the same once and many times: to repeat it changes nothing but whether it must
            // hold. Rounds of it would cost time and make no node that could be counted.
            if node.longestMatch == 0 {
                node = least == 0 ? .empty : node
            } else {
                node = .repetition(node, least: least, most: most)
            }
            if !take("?"), take("+") { node = possessive(repeated, least: least, most: most) ?? node }
        }
        return node
    }

    /// A possessive repetition takes as many as there are: it ends where no more follows, or at its bound.
    private func possessive(_ node: PatternNode, least: Int, most: Int?) -> PatternNode? {
        guard case .scalar(let set) = node else { return nil }
        let stops = PatternNode.sequence([
            .repetition(node, least: least, most: most), .assertion(.right(set, isNegated: true)),
        ])
        return most.map { .alternatives([.repetition(node, least: $0, most: $0), stops]) } ?? stops
    }

    private var isAtQuantifier: Bool {
        switch current {
        case "*", "+", "?", "{": true
        default: false
        }
    }

    private mutating func quantifier() throws(PatternError) -> (least: Int, most: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        guard current == "{" else { return nil }
        position += 1
        guard let least = number() else { throw error("a number is expected after '{'") }
        var most: Int? = least
        if take(",") { most = current == "}" ? nil : number() ?? -1 }
        guard take("}"), most != -1 else { throw error("'{' is not closed by '}'") }
        guard least <= Self.maximumRepetitions, most ?? 0 <= Self.maximumRepetitions else {
            throw error("more than \(Self.maximumRepetitions) repetitions are not supported")
        }
        guard most.map({ $0 >= least }) ?? true else { throw error("the second number of a repetition is the smaller one") }
        return (least, most)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let scalar = current, ("0"..."9").contains(scalar), (value ?? 0) < 1_000_000 {
            value = (value ?? 0) * 10 + Int(scalar.value - 0x30)
            position += 1
        }
        return value
    }
}
