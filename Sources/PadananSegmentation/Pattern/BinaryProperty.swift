/// A yes-or-no property of scalars that a pattern can ask for with `\p{…}` (UAX #44, table 9).
enum BinaryProperty: Hashable, Sendable {
    case asciiHexDigit
    case bidiControl
    case bidiMirrored
    case cased
    case caseIgnorable
    case dash
    case defaultIgnorableCodePoint
    case diacritic
    case emoji
    case emojiPresentation
    case emojiModifier
    case emojiModifierBase
    case extender
    case graphemeBase
    case graphemeExtend
    case hexDigit
    case idContinue
    case idStart
    case ideographic
    case joinControl
    case math
    case noncharacterCodePoint
    case quotationMark
    case patternSyntax
    case patternWhitespace
    case sentenceTerminal
    case softDotted
    case terminalPunctuation
    case unifiedIdeograph
    case variationSelector
    case xidContinue
    case xidStart
    case alphabetic
    case whitespace
    case uppercase
    case lowercase

    /// The property of a name in small letters without spaces, `_` and `-`, short or long.
    init?(looseName: String) {
        switch looseName {
        case "ahex", "asciihexdigit": self = .asciiHexDigit
        case "bidic", "bidicontrol": self = .bidiControl
        case "bidim", "bidimirrored": self = .bidiMirrored
        case "cased": self = .cased
        case "ci", "caseignorable": self = .caseIgnorable
        case "dash": self = .dash
        case "di", "defaultignorablecodepoint": self = .defaultIgnorableCodePoint
        case "dia", "diacritic": self = .diacritic
        case "emoji": self = .emoji
        case "emojipresentation", "epres": self = .emojiPresentation
        case "emojimodifier", "emod": self = .emojiModifier
        case "emojimodifierbase", "ebase": self = .emojiModifierBase
        case "ext", "extender": self = .extender
        case "grbase", "graphemebase": self = .graphemeBase
        case "grext", "graphemeextend": self = .graphemeExtend
        case "hex", "hexdigit": self = .hexDigit
        case "idc", "idcontinue": self = .idContinue
        case "ids", "idstart": self = .idStart
        case "ideo", "ideographic": self = .ideographic
        case "joinc", "joincontrol": self = .joinControl
        case "math": self = .math
        case "nchar", "noncharactercodepoint": self = .noncharacterCodePoint
        case "qmark", "quotationmark": self = .quotationMark
        case "patsyn", "patternsyntax": self = .patternSyntax
        case "patws", "patternwhitespace": self = .patternWhitespace
        case "sterm", "sentenceterminal": self = .sentenceTerminal
        case "sd", "softdotted": self = .softDotted
        case "term", "terminalpunctuation": self = .terminalPunctuation
        case "uideo", "unifiedideograph": self = .unifiedIdeograph
        case "vs", "variationselector": self = .variationSelector
        case "xidc", "xidcontinue": self = .xidContinue
        case "xids", "xidstart": self = .xidStart
        case "alpha", "alphabetic": self = .alphabetic
        case "wspace", "whitespace", "space": self = .whitespace
        case "upper", "uppercase": self = .uppercase
        case "lower", "lowercase": self = .lowercase
        default: return nil
        }
    }

    /// Whether a scalar has the property.
    func holds(for scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch self {
        case .asciiHexDigit: return properties.isASCIIHexDigit
        case .bidiControl: return properties.isBidiControl
        case .bidiMirrored: return properties.isBidiMirrored
        case .cased: return properties.isCased
        case .caseIgnorable: return properties.isCaseIgnorable
        case .dash: return properties.isDash
        case .defaultIgnorableCodePoint: return properties.isDefaultIgnorableCodePoint
        case .diacritic: return properties.isDiacritic
        case .emoji: return properties.isEmoji
        case .emojiPresentation: return properties.isEmojiPresentation
        case .emojiModifier: return properties.isEmojiModifier
        case .emojiModifierBase: return properties.isEmojiModifierBase
        case .extender: return properties.isExtender
        case .graphemeBase: return properties.isGraphemeBase
        case .graphemeExtend: return properties.isGraphemeExtend
        case .hexDigit: return properties.isHexDigit
        case .idContinue: return properties.isIDContinue
        case .idStart: return properties.isIDStart
        case .ideographic: return properties.isIdeographic
        case .joinControl: return properties.isJoinControl
        case .math: return properties.isMath
        case .noncharacterCodePoint: return properties.isNoncharacterCodePoint
        case .quotationMark: return properties.isQuotationMark
        case .patternSyntax: return properties.isPatternSyntax
        case .patternWhitespace: return properties.isPatternWhitespace
        case .sentenceTerminal: return properties.isSentenceTerminal
        case .softDotted: return properties.isSoftDotted
        case .terminalPunctuation: return properties.isTerminalPunctuation
        case .unifiedIdeograph: return properties.isUnifiedIdeograph
        case .variationSelector: return properties.isVariationSelector
        case .xidContinue: return properties.isXIDContinue
        case .xidStart: return properties.isXIDStart
        case .alphabetic: return properties.isAlphabetic
        case .whitespace: return properties.isWhitespace
        case .uppercase: return properties.isUppercase
        case .lowercase: return properties.isLowercase
        }
    }
}
