/// A set of Unicode general categories.
struct GeneralCategorySet: Hashable, Sendable {
    private let mask: UInt32

    /// The category, or the group of categories, of a name as the Unicode Character Database abbreviates it: `Lu`, `L`.
    init?(shortName: String) {
        guard let entry = Self.names.first(where: { $0.short == shortName }) else { return nil }
        mask = entry.mask
    }

    /// The category or group of a name in small letters without spaces, `_` and `-`: short, long, or as POSIX calls it.
    init?(looseName: String) {
        let name = ["punct": "p", "digit": "nd", "cntrl": "cc"][looseName] ?? looseName
        guard let entry = Self.names.first(where: { $0.long == name || $0.short.lowercased() == name }) else { return nil }
        mask = entry.mask
    }

    private init(mask: UInt32) { self.mask = mask }

    /// The marks, `M`.
    static let marks = GeneralCategorySet(mask: 0b111 << 5)
    /// The decimal numbers, `Nd`.
    static let decimalNumbers = GeneralCategorySet(mask: 1 << 8)
    /// The connecting punctuation, `Pc`.
    static let connectors = GeneralCategorySet(mask: 1 << 11)
    /// The space separators, `Zs`.
    static let spaces = GeneralCategorySet(mask: 1 << 22)

    /// Whether a category is a member.
    func contains(_ category: Unicode.GeneralCategory) -> Bool { mask >> Self.bit(of: category) & 1 == 1 }

    /// The names (UAX #44, table 12), each with its categories, a bit for each.
    private static let names: [(short: String, long: String, mask: UInt32)] = [
        ("L", "letter", 0b11111 << 0),
        ("M", "mark", 0b111 << 5),
        ("N", "number", 0b111 << 8),
        ("P", "punctuation", 0b1111111 << 11),
        ("S", "symbol", 0b1111 << 18),
        ("Z", "separator", 0b111 << 22),
        ("C", "other", 0b11111 << 25),
        ("Lu", "uppercaseletter", 1 << 0),
        ("Ll", "lowercaseletter", 1 << 1),
        ("Lt", "titlecaseletter", 1 << 2),
        ("Lm", "modifierletter", 1 << 3),
        ("Lo", "otherletter", 1 << 4),
        ("Mn", "nonspacingmark", 1 << 5),
        ("Mc", "spacingmark", 1 << 6),
        ("Me", "enclosingmark", 1 << 7),
        ("Nd", "decimalnumber", 1 << 8),
        ("Nl", "letternumber", 1 << 9),
        ("No", "othernumber", 1 << 10),
        ("Pc", "connectorpunctuation", 1 << 11),
        ("Pd", "dashpunctuation", 1 << 12),
        ("Ps", "openpunctuation", 1 << 13),
        ("Pe", "closepunctuation", 1 << 14),
        ("Pi", "initialpunctuation", 1 << 15),
        ("Pf", "finalpunctuation", 1 << 16),
        ("Po", "otherpunctuation", 1 << 17),
        ("Sm", "mathsymbol", 1 << 18),
        ("Sc", "currencysymbol", 1 << 19),
        ("Sk", "modifiersymbol", 1 << 20),
        ("So", "othersymbol", 1 << 21),
        ("Zs", "spaceseparator", 1 << 22),
        ("Zl", "lineseparator", 1 << 23),
        ("Zp", "paragraphseparator", 1 << 24),
        ("Cc", "control", 1 << 25),
        ("Cf", "format", 1 << 26),
        ("Cs", "surrogate", 1 << 27),
        ("Co", "privateuse", 1 << 28),
        ("Cn", "unassigned", 1 << 29),
    ]

    private static func bit(of category: Unicode.GeneralCategory) -> UInt32 {
        switch category {
        case .uppercaseLetter: 0
        case .lowercaseLetter: 1
        case .titlecaseLetter: 2
        case .modifierLetter: 3
        case .otherLetter: 4
        case .nonspacingMark: 5
        case .spacingMark: 6
        case .enclosingMark: 7
        case .decimalNumber: 8
        case .letterNumber: 9
        case .otherNumber: 10
        case .connectorPunctuation: 11
        case .dashPunctuation: 12
        case .openPunctuation: 13
        case .closePunctuation: 14
        case .initialPunctuation: 15
        case .finalPunctuation: 16
        case .otherPunctuation: 17
        case .mathSymbol: 18
        case .currencySymbol: 19
        case .modifierSymbol: 20
        case .otherSymbol: 21
        case .spaceSeparator: 22
        case .lineSeparator: 23
        case .paragraphSeparator: 24
        case .control: 25
        case .format: 26
        case .surrogate: 27
        case .privateUse: 28
        case .unassigned: 29
        @unknown default: 29
        }
    }
}
