/// A Unicode property that a pattern can ask for with `\p{…}`.
enum ScalarProperty: Hashable, Sendable {
    /// Any of some general categories: `Lu`, `L`, `P`.
    case category(GeneralCategorySet)
    /// `Alphabetic`.
    case alphabetic
    /// `White_Space`.
    case whiteSpace
    /// `Uppercase`.
    case uppercase
    /// `Lowercase`.
    case lowercase

    /// The property of a name as written in a pattern, or nil where it is unknown: case, spaces, `_` and `-` do not
    /// matter, and `gc=` and `Is` may stand before it (UAX #44, 5.9).
    init?(name: String) {
        if let category = GeneralCategorySet(shortName: name) {
            self = .category(category)
            return
        }
        var key = name.lowercased().filter { !" _-".contains($0) }
        for prefix in ["generalcategory=", "gc=", "is"] where key.hasPrefix(prefix) && key.count > prefix.count {
            key.removeFirst(prefix.count)
        }
        if let category = GeneralCategorySet(looseName: key) {
            self = .category(category)
            return
        }
        switch key {
        case "alphabetic", "alpha": self = .alphabetic
        case "whitespace", "wspace", "space": self = .whiteSpace
        case "uppercase", "upper": self = .uppercase
        case "lowercase", "lower": self = .lowercase
        default: return nil
        }
    }

    /// Whether a scalar has the property.
    func holds(for scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .category(let categories): categories.contains(scalar.properties.generalCategory)
        case .alphabetic: scalar.properties.isAlphabetic
        case .whiteSpace: scalar.properties.isWhitespace
        case .uppercase: scalar.properties.isUppercase
        case .lowercase: scalar.properties.isLowercase
        }
    }
}
