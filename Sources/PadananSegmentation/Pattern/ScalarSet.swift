/// A set of Unicode scalars as a regular expression writes it: ranges, properties and combinations of them.
///
/// Membership is computed when a scalar is met, so no table of all of Unicode is ever built.
enum ScalarSet: Hashable, Sendable {
    /// A range of code points.
    case range(UInt32, UInt32)
    /// The scalars with a Unicode property.
    case property(ScalarProperty)
    /// The scalars in any of the sets; of none, no scalar.
    case union([ScalarSet])
    /// The scalars in both sets.
    indirect case intersection(ScalarSet, ScalarSet)
    /// The scalars not in the set.
    indirect case complement(ScalarSet)
    /// The scalars whose upper, lower or own case is in the set.
    indirect case ignoringCase(ScalarSet)

    /// A set of one scalar.
    static func scalar(_ scalar: Unicode.Scalar) -> ScalarSet { .range(scalar.value, scalar.value) }

    /// All scalars.
    static let any = ScalarSet.range(0, 0x10FFFF)

    /// The scalars that end a line, and what `\v` matches (UTS #18, 1.6).
    static let lineEnd = ScalarSet.union([.range(0x0A, 0x0D), .range(0x85, 0x85), .range(0x2028, 0x2029)])

    /// What `.` matches: anything but a line end.
    static let notLineEnd = ScalarSet.complement(lineEnd)

    /// What `\w` matches (UTS #18, annex C).
    static let word = ScalarSet.union([
        .property(.binary(.alphabetic)), .property(.category(.marks)), .property(.category(.decimalNumbers)),
        .property(.category(.connectors)),
        .range(0x200C, 0x200D),
    ])

    /// What `\s` matches.
    static let space = ScalarSet.property(.binary(.whitespace))

    /// What `\h` matches: white space within a line.
    static let horizontalSpace = ScalarSet.union([.property(.category(.spaces)), .range(0x09, 0x09)])

    /// What `\d` matches.
    static let digit = ScalarSet.property(.category(.decimalNumbers))

    /// Whether `scalar` is a member.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .range(let low, let high): return low <= scalar.value && scalar.value <= high
        case .property(let property): return property.holds(for: scalar)
        case .union(let sets): return sets.contains { $0.contains(scalar) }
        case .intersection(let left, let right): return left.contains(scalar) && right.contains(scalar)
        case .complement(let set): return !set.contains(scalar)
        case .ignoringCase(let set):
            if set.contains(scalar) { return true }
            if scalar.isASCII {
                // The other case of a letter is one bit away; most texts are letters, and mappings are strings.
                let other = Unicode.Scalar(UInt8(scalar.value) ^ 0x20)
                return scalar.properties.isAlphabetic && set.contains(other)
            }
            let properties = scalar.properties
            for mapping in [properties.lowercaseMapping, properties.uppercaseMapping] {
                let scalars = mapping.unicodeScalars
                if let only = scalars.first, scalars.count == 1, only != scalar, set.contains(only) { return true }
            }
            return false
        }
    }
}

extension ScalarSet {
    /// The ranges of code points that hold all members, where that can be said without asking all of Unicode; they may
    /// hold more.
    var ranges: [ClosedRange<UInt32>]? {
        switch self {
        case .range(let low, let high): return [low...high]
        case .property(.binary(.whitespace)): return Self.whiteSpaceRanges
        case .property, .complement, .ignoringCase: return nil
        case .union(let sets):
            var result: [ClosedRange<UInt32>] = []
            for set in sets {
                guard let ranges = set.ranges else { return nil }
                result += ranges
            }
            return result
        case .intersection(let left, let right): return left.ranges ?? right.ranges
        }
    }

    /// The property White_Space (Unicode 16, PropList.txt); it is closed to changes.
    private static let whiteSpaceRanges: [ClosedRange<UInt32>] = [
        0x09...0x0D, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
        0x205F...0x205F, 0x3000...0x3000,
    ]
}
