/// How the characters of a text file are written as bytes.
public struct TextEncoding: Hashable, Sendable, CustomStringConvertible {
    /// The family of an encoding.
    public enum Form: String, Sendable, CaseIterable {
        /// UTF-8 (RFC 3629).
        case utf8 = "utf-8"
        /// UTF-16, low byte first.
        case utf16LittleEndian = "utf-16le"
        /// UTF-16, high byte first.
        case utf16BigEndian = "utf-16be"
    }

    /// The encoding form.
    public var form: Form
    /// Whether the file starts with U+FEFF as a byte order mark.
    public var hasByteOrderMark: Bool

    /// An encoding; UTF-16 always comes with its mark in files that padanan reads.
    public init(form: Form, hasByteOrderMark: Bool) {
        self.form = form
        self.hasByteOrderMark = hasByteOrderMark
    }

    /// UTF-8 without a byte order mark.
    public static let utf8 = TextEncoding(form: .utf8, hasByteOrderMark: false)

    /// The name, with `+bom` where a mark is written; `init(name:)` reads it back.
    public var description: String { form.rawValue + (hasByteOrderMark ? "+bom" : "") }

    /// The encoding of a name that `description` wrote, or nil.
    public init?(name: String) {
        let marked = name.hasSuffix("+bom")
        guard let form = Form(rawValue: marked ? String(name.dropLast(4)) : name) else { return nil }
        self.init(form: form, hasByteOrderMark: marked)
    }
}
