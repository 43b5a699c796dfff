/// Parses bracketed sets and escapes of a regular expression (ICU User Guide, "UnicodeSet" and "Regular Expressions").
enum PatternSetParser {
    private static let maximumDepth = 50
    /// The most intersections and differences of one set: each makes the tree deeper.
    private static let maximumOperations = 50

    /// The set at a '[', read to its ']'.
    static func parse(_ scalars: [Unicode.Scalar], at position: inout Int, depth: Int = 0) throws(PatternError) -> ScalarSet {
        guard depth < maximumDepth else { throw PatternError(reason: "sets are nested too deeply", offset: position) }
        let start = position
        position += 1
        if let posix = posixClass(scalars, at: &position) { return posix }
        var isNegated = false
        if position < scalars.count, scalars[position] == "^" {
            isNegated = true
            position += 1
        }
        var members: [ScalarSet] = []
        var result: ScalarSet?
        var isFirst = true
        var operations = 0
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == "]", !isFirst {
                position += 1
                let set = combine(result, .union(members))
                return isNegated ? .complement(set) : set
            }
            isFirst = false
            if let (operation, length) = operation(scalars, at: position) {
                operations += 1
                guard operations <= maximumOperations else {
                    throw PatternError(reason: "a set has more than \(maximumOperations) '&' and '-'", offset: position)
                }
                position += length
                let left = combine(result, .union(members))
                members = []
                var operand: ScalarSet
                if position < scalars.count, scalars[position] == "[" {
                    operand = try parse(scalars, at: &position, depth: depth + 1)
                } else {
                    operand = .union(try plainMembers(scalars, at: &position, depth: depth))
                }
                if operation == "-" { operand = .complement(operand) }
                result = .intersection(left, operand)
                continue
            }
            members.append(try member(scalars, at: &position, depth: depth))
        }
        throw PatternError(reason: "unclosed '['", offset: start)
    }

    private static func combine(_ result: ScalarSet?, _ members: ScalarSet) -> ScalarSet {
        guard let result else { return members }
        if case .union(let list) = members, list.isEmpty { return result }
        return .union([result, members])
    }

    private static func operation(_ scalars: [Unicode.Scalar], at position: Int) -> (Unicode.Scalar, Int)? {
        guard position + 1 < scalars.count else { return nil }
        let (first, second) = (scalars[position], scalars[position + 1])
        if first == second, first == "&" || first == "-" { return (first, 2) }
        if (first == "&" || first == "-") && second == "[" { return (first, 1) }
        return nil
    }

    private static func plainMembers(
        _ scalars: [Unicode.Scalar], at position: inout Int, depth: Int
    ) throws(PatternError) -> [ScalarSet] {
        var members: [ScalarSet] = []
        while position < scalars.count, scalars[position] != "]", operation(scalars, at: position) == nil {
            members.append(try member(scalars, at: &position, depth: depth))
        }
        return members
    }

    private static func member(_ scalars: [Unicode.Scalar], at position: inout Int, depth: Int) throws(PatternError) -> ScalarSet {
        switch scalars[position] {
        case "[": return try parse(scalars, at: &position, depth: depth + 1)
        case "\\":
            let set = try escapedSet(scalars, at: &position)
            guard case .range(let low, let high) = set, low == high else { return set }
            return try range(from: low, scalars, at: &position)
        case let scalar:
            position += 1
            return try range(from: scalar.value, scalars, at: &position)
        }
    }

    private static func range(
        from low: UInt32, _ scalars: [Unicode.Scalar], at position: inout Int
    ) throws(PatternError) -> ScalarSet {
        guard position + 1 < scalars.count, scalars[position] == "-", scalars[position + 1] != "]", scalars[position + 1] != "[",
            scalars[position + 1] != "-"
        else { return .range(low, low) }
        let dash = position
        position += 1
        var high = scalars[position].value
        if scalars[position] == "\\" {
            guard case .range(let value, let end) = try escapedSet(scalars, at: &position), value == end else {
                throw PatternError(reason: "a range ends with a set", offset: dash)
            }
            high = value
        } else {
            position += 1
        }
        guard low <= high else { throw PatternError(reason: "a range runs backwards", offset: dash) }
        return .range(low, high)
    }

    /// The set that the escape at a '\' stands for.
    static func escapedSet(_ scalars: [Unicode.Scalar], at position: inout Int) throws(PatternError) -> ScalarSet {
        let start = position
        position += 1
        guard position < scalars.count else { throw PatternError(reason: "a '\\' stands at the end", offset: start) }
        let scalar = scalars[position]
        position += 1
        switch scalar {
        case "d": return .digit
        case "D": return .complement(.digit)
        case "w": return .word
        case "W": return .complement(.word)
        case "s": return .space
        case "S": return .complement(.space)
        case "h": return .horizontalSpace
        case "H": return .complement(.horizontalSpace)
        case "v": return .lineEnd
        case "V": return .complement(.lineEnd)
        case "n": return .scalar("\n")
        case "r": return .scalar("\r")
        case "t": return .scalar("\t")
        case "f": return .scalar("\u{0C}")
        case "a": return .scalar("\u{07}")
        case "e": return .scalar("\u{1B}")
        case "p", "P": return try property(scalars, at: &position, isNegated: scalar == "P")
        case "u": return try hexadecimal(scalars, at: &position, digits: 4)
        case "U": return try hexadecimal(scalars, at: &position, digits: 8)
        case "x": return try hexadecimal(scalars, at: &position, digits: 2)
        case "0": return try octal(scalars, at: &position)
        case "c" where position < scalars.count && scalars[position].isASCII:
            position += 1
            return .scalar(Unicode.Scalar(UInt8(scalars[position - 1].value & 0x1F)))
        default:
            guard !scalar.properties.isAlphabetic || !scalar.isASCII else {
                throw PatternError(reason: "unknown escape '\\\(scalar)'", offset: start)
            }
            return .scalar(scalar)
        }
    }

    private static func property(
        _ scalars: [Unicode.Scalar], at position: inout Int, isNegated: Bool
    ) throws(PatternError) -> ScalarSet {
        let start = position
        var name = ""
        var isNegated = isNegated
        if position < scalars.count, scalars[position] == "{" {
            position += 1
            while position < scalars.count, scalars[position] != "}" {
                name.unicodeScalars.append(scalars[position])
                position += 1
            }
            guard position < scalars.count else { throw PatternError(reason: "'\\p{' is not closed", offset: start) }
            position += 1
            if name.hasPrefix("^") {
                name.removeFirst()
                isNegated.toggle()
            }
        } else if position < scalars.count {
            name.unicodeScalars.append(scalars[position])
            position += 1
        }
        guard let set = ScalarSet(propertyName: name) else {
            throw PatternError(reason: "the property '\(name)' is not supported", offset: start)
        }
        return isNegated ? .complement(set) : set
    }

    private static func hexadecimal(
        _ scalars: [Unicode.Scalar], at position: inout Int, digits: Int
    ) throws(PatternError) -> ScalarSet {
        let start = position
        var text = ""
        if position < scalars.count, scalars[position] == "{" {
            position += 1
            while position < scalars.count, scalars[position] != "}", text.utf8.count < 8 {
                text.unicodeScalars.append(scalars[position])
                position += 1
            }
            position += 1
        } else {
            while position < scalars.count, text.utf8.count < digits, scalars[position].properties.isASCIIHexDigit {
                text.unicodeScalars.append(scalars[position])
                position += 1
            }
            guard text.utf8.count == digits || digits == 2 && !text.isEmpty else {
                throw PatternError(reason: "a code point needs \(digits) hexadecimal digits", offset: start)
            }
        }
        guard let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value) else {
            throw PatternError(reason: "'\(text)' is no code point", offset: start)
        }
        return .scalar(scalar)
    }

    /// The scalar of one to three octal digits.
    private static func octal(_ scalars: [Unicode.Scalar], at position: inout Int) throws(PatternError) -> ScalarSet {
        let start = position
        var value: UInt32 = 0
        while position < scalars.count, position < start + 3, ("0"..."7").contains(scalars[position]), value < 32 {
            value = value * 8 + scalars[position].value - 0x30
            position += 1
        }
        guard position > start, let scalar = Unicode.Scalar(value) else {
            throw PatternError(reason: "a code point needs octal digits behind '\\0'", offset: start)
        }
        return .scalar(scalar)
    }

    /// The class of `[:alpha:]` inside a set, where one starts at the '[' before `position`.
    private static func posixClass(_ scalars: [Unicode.Scalar], at position: inout Int) -> ScalarSet? {
        guard position < scalars.count, scalars[position] == ":" else { return nil }
        var index = position + 1
        var name = ""
        while index < scalars.count, scalars[index] != ":", name.utf8.count < 40 {
            name.unicodeScalars.append(scalars[index])
            index += 1
        }
        guard index + 1 < scalars.count, scalars[index] == ":", scalars[index + 1] == "]" else { return nil }
        let isNegated = name.hasPrefix("^")
        if isNegated { name.removeFirst() }
        let set: ScalarSet
        switch name.lowercased() {
        case "alnum": set = .union([.property(.binary(.alphabetic)), .digit])
        case "word": set = .word
        case "blank": set = .horizontalSpace
        case "xdigit": set = .union([.range(0x30, 0x39), .range(0x41, 0x46), .range(0x61, 0x66)])
        default:
            guard let named = ScalarSet(propertyName: name) else { return nil }
            set = named
        }
        position = index + 2
        return isNegated ? .complement(set) : set
    }
}
