import PadananCore

/// Reads the tokens of a skeleton's text form.
struct SkeletonTextReader {
    /// What is wrong with the text.
    struct Damage: Error {
        var reason: String
        init(_ reason: String) { self.reason = reason }
    }

    private var rest: String.UnicodeScalarView.SubSequence
    /// Whether raw white space at this place means nothing.
    private var isSpaceIdle = true

    init(_ text: String) {
        var scalars = text.unicodeScalars[...]
        while let last = scalars.last, last.isRawSpace { scalars.removeLast() }
        rest = scalars
    }

    /// The next word of the header.
    mutating func token() -> String {
        rest = rest.drop(while: \.isRawSpace)
        let word = rest.prefix { !$0.isRawSpace }
        rest = rest.dropFirst(word.count)
        return String(word)
    }

    /// All parts up to the end.
    mutating func parts() throws(Damage) -> [Skeleton.Part] {
        var parts: [Skeleton.Part] = []
        var literal = String.UnicodeScalarView()
        func finishLiteral() {
            if !literal.isEmpty { parts.append(.literal(String(literal))) }
            literal = String.UnicodeScalarView()
        }
        while let scalar = try next() {
            switch scalar {
            case .plain("{"):
                finishLiteral()
                let unit = try text(until: "/")
                let segment = try text(until: ":")
                let source = try text(until: "}")
                parts.append(.segment(SegmentReference(unit: unit, segment: segment), source: source))
            case .plain("}"): throw Damage("a brace is missing")
            case .plain(let scalar), .escaped(let scalar): literal.append(scalar)
            }
        }
        finishLiteral()
        return parts
    }

    /// A character as it stands, or one that an escape stands for and so is no syntax.
    private enum Character {
        case plain(Unicode.Scalar)
        case escaped(Unicode.Scalar)
    }

    private mutating func text(until end: Unicode.Scalar) throws(Damage) -> String {
        var result = String.UnicodeScalarView()
        while let scalar = try next() {
            switch scalar {
            case .plain(end): return String(result)
            case .plain("{"), .plain("}"): throw Damage("a brace is missing")
            case .plain(let scalar), .escaped(let scalar): result.append(scalar)
            }
        }
        throw Damage("it ends within a segment")
    }

    private mutating func next() throws(Damage) -> Character? {
        while let scalar = rest.popFirst() {
            guard scalar.isRawSpace else {
                isSpaceIdle = false
                return scalar == "\\" ? .escaped(try escape()) : .plain(scalar)
            }
            let isIdle = isSpaceIdle
            rest = rest.drop(while: \.isRawSpace)
            if !isIdle { return .plain(" ") }
        }
        return nil
    }

    private mutating func escape() throws(Damage) -> Unicode.Scalar {
        switch rest.popFirst() {
        case "n":
            isSpaceIdle = true
            return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "_": return " "
        case "\\": return "\\"
        case "{": return "{"
        case "}": return "}"
        case "u":
            let digits = rest.dropFirst().prefix { $0 != "}" }
            guard rest.first == "{", digits.count <= 6, let value = UInt32(String(digits), radix: 16), let scalar = Unicode.Scalar(value)
            else { throw Damage("an escape is broken") }
            rest = rest.dropFirst(digits.count + 2)
            return scalar
        default: throw Damage("an escape is broken")
        }
    }
}
