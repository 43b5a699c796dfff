extension Unicode.Scalar {
    /// Whether XML 1.0 can hold the character at all, raw or as a reference (production 2, `Char`).
    package var isXMLCharacter: Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Whether XML counts the character as white space (production 3, `S`).
    package var isXMLSpace: Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20: true
        default: false
        }
    }
}
