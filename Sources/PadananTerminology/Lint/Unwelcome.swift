/// The characters that do not belong in a term, by what is wrong with them.
enum Unwelcome: Hashable {
    case lineBreak
    case control
    case bidirectional
    case invisible
    case noBreakSpace
    case decomposed

    /// What is wrong with `scalar` where it follows `previous`, or nil.
    init?(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) {
        switch scalar.value {
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
        case 0..<0x20, 0x7F..<0xA0: self = .control
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .bidirectional
        case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: self = .invisible
        case 0xA0, 0x2007, 0x202F: self = .noBreakSpace
        case 0x300...0x36F:
            // Marks on Latin letters that Unicode has as one character with the letter; others are decomposed in NFC too.
            guard let previous, previous.isASCII, previous.properties.isAlphabetic else { return nil }
            self = .decomposed
        default: return nil
        }
    }

    /// The code of the diagnostic.
    var code: String {
        switch self {
        case .lineBreak: "glossary-line-break"
        case .control: "glossary-control-character"
        case .bidirectional: "glossary-bidi-character"
        case .invisible: "glossary-invisible-character"
        case .noBreakSpace: "glossary-no-break-space"
        case .decomposed: "glossary-decomposed"
        }
    }

    /// What it is, with an article.
    var name: String {
        switch self {
        case .lineBreak: "a line break"
        case .control: "a control character"
        case .bidirectional: "a character that changes the writing direction"
        case .invisible: "an invisible character"
        case .noBreakSpace: "a no-break space"
        case .decomposed: "a letter and its mark as two characters"
        }
    }

    /// What to do about it.
    var advice: String? {
        switch self {
        case .decomposed: "save the file in Unicode normal form C"
        case .noBreakSpace: "write a plain space; the two match each other"
        case .lineBreak, .control, .bidirectional, .invisible: nil
        }
    }
}
