/// A BCP 47 language tag (RFC 5646), compared without regard to case.
///
/// Old and locale-style spellings that tools write are understood: `in` is Indonesian, `id_ID` is `id-ID`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The tag in canonical form: hyphens, `language` lower case, `Script` titled, `REGION` upper case.
    public let identifier: String

    /// The tag of `text`, or nil where it is not shaped like one (RFC 5646 section 2.1: 1 to 8 letters or digits
    /// between hyphens, the first subtag of letters only).
    public init?(_ text: String) {
        var subtags: [String] = []
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" }) {
            guard (1...8).contains(part.utf8.count), part.utf8.allSatisfy(Self.isAlphanumeric) else { return nil }
            subtags.append(Self.canonical(part, first: subtags.isEmpty))
        }
        guard let language = subtags.first, language.utf8.allSatisfy({ !(0x30...0x39).contains($0) }),
            language.utf8.count >= 2 || language == "i" || language == "x"
        else { return nil }
        if let current = Self.retired[language] { subtags[0] = current }
        identifier = subtags.joined(separator: "-")
    }

    /// The tag of a literal that the program itself writes; one that is no tag becomes `und`.
    public init(stringLiteral value: String) {
        self = LanguageTag(value) ?? .undetermined
    }

    private init(canonical: String) { identifier = canonical }

    /// Indonesian, `id`.
    public static let indonesian = LanguageTag(canonical: "id")
    /// English, `en`.
    public static let english = LanguageTag(canonical: "en")
    /// A language nobody named, `und`.
    public static let undetermined = LanguageTag(canonical: "und")

    /// The primary language subtag, `en` of `en-US`.
    public var language: String {
        String(identifier.prefix { $0 != "-" })
    }

    /// Whether both tags name the same language, whatever script or region: `en-US` and `en` do.
    public func matches(_ other: LanguageTag) -> Bool { language == other.language }

    /// The canonical identifier.
    public var description: String { identifier }

    /// ISO 639 codes that were replaced, as CLDR's language aliases list them.
    private static let retired = ["in": "id", "iw": "he", "ji": "yi", "jw": "jv"]

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func canonical(_ subtag: Substring, first: Bool) -> String {
        let lower = subtag.lowercased()
        if first { return lower }
        switch subtag.utf8.count {
        case 2: return subtag.uppercased()
        case 4 where !(subtag.utf8.first.map { (0x30...0x39).contains($0) } ?? false):
            return subtag.prefix(1).uppercased() + lower.dropFirst()
        default: return lower
        }
    }
}
