/// A Unicode property that a pattern can ask for with `\p{…}`.
enum ScalarProperty: Hashable, Sendable {
    /// A general category or a group of them, by its short name: `Lu`, `L`, `P`.
    case category(String)
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
        var key = name.lowercased().filter { !" _-".contains($0) }
        for prefix in ["generalcategory=", "gc=", "is"] where key.hasPrefix(prefix) && key.count > prefix.count {
            key.removeFirst(prefix.count)
        }
        if let short = Self.categoryNames[key] {
            self = .category(short)
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

    func holds(for scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .category(let name):
            let category = scalar.properties.generalCategory.shortName
            return name.utf8.count == 1 ? category.utf8.first == name.utf8.first : category == name
        case .alphabetic: return scalar.properties.isAlphabetic
        case .whiteSpace: return scalar.properties.isWhitespace
        case .uppercase: return scalar.properties.isUppercase
        case .lowercase: return scalar.properties.isLowercase
        }
    }

    private static let categoryNames: [String: String] = {
        let long = [
            "L": "letter", "M": "mark", "N": "number", "P": "punctuation", "S": "symbol", "Z": "separator", "C": "other",
            "Lu": "uppercaseletter", "Ll": "lowercaseletter", "Lt": "titlecaseletter", "Lm": "modifierletter", "Lo": "otherletter",
            "Mn": "nonspacingmark", "Mc": "spacingmark", "Me": "enclosingmark", "Nd": "decimalnumber", "Nl": "letternumber",
            "No": "othernumber", "Pc": "connectorpunctuation", "Pd": "dashpunctuation", "Ps": "openpunctuation",
            "Pe": "closepunctuation", "Pi": "initialpunctuation", "Pf": "finalpunctuation", "Po": "otherpunctuation",
            "Sm": "mathsymbol", "Sc": "currencysymbol", "Sk": "modifiersymbol", "So": "othersymbol", "Zs": "spaceseparator",
            "Zl": "lineseparator", "Zp": "paragraphseparator", "Cc": "control", "Cf": "format", "Cs": "surrogate",
            "Co": "privateuse", "Cn": "unassigned",
        ]
        var names: [String: String] = ["punct": "P", "digit": "Nd", "cntrl": "Cc"]
        for (short, name) in long {
            names[short.lowercased()] = short
            names[name] = short
        }
        return names
    }()
}

extension Unicode.GeneralCategory {
    /// The two-letter name of the Unicode Character Database.
    var shortName: String {
        switch self {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }
}
