/// What a character does to word boundaries.
enum WordCharacter {
    /// A letter or digit.
    case word
    /// A combining mark: belongs to the word before it.
    case mark
    /// An apostrophe: belongs to a word between two word characters.
    case apostrophe
    /// A hyphen.
    case hyphen
    /// White space, no-break spaces included.
    case space
    /// A soft hyphen or zero-width character: as if it were not there.
    case invisible
    /// Anything else: ends a phrase.
    case other

    init(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            self = Self.ascii(UInt8(scalar.value))
            return
        }
        switch scalar.value {
        case 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: self = .invisible
        case 0x2010, 0x2011: self = .hyphen
        case 0x2019, 0x2BC, 0x2BB: self = .apostrophe
        case 0xB2, 0xB3, 0xB9: self = .word
        case 0x300...0x36F: self = .mark
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber:
                self = .word
            case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
            default: self = .other
            }
        }
    }

    /// Whether a word can start here.
    var isWord: Bool { self == .word }

    private static func ascii(_ byte: UInt8) -> WordCharacter {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .word
        case 0x20, 0x09...0x0D: .space
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "'"): .apostrophe
        default: .other
        }
    }
}
