/// A character that XML cannot hold, as padanan writes it in XLIFF 1.2, which has no element for that:
/// `<ph id="cp1" ctype="x-padanan-cp" equiv-text="U+001B"/>`.
enum XLIFF12ForbiddenCharacter {
    static let ctype = "x-padanan-cp"

    /// The character that `equiv-text` names.
    static func scalar(equivText: String?) -> Unicode.Scalar? {
        guard let equivText, equivText.hasPrefix("U+"), let value = UInt32(equivText.dropFirst(2), radix: 16) else { return nil }
        return Unicode.Scalar(value)
    }
}
