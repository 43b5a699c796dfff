/// What a check is about: a folder of checks, and a chapter of their documentation.
public enum CheckCategory: String, Hashable, Sendable, CaseIterable, Codable {
    /// Whether the glossary was followed.
    case terminology
    /// Whether the same is translated alike.
    case consistency
    /// Whether numbers, dates and times say the same.
    case numbers
    /// Whether everything is translated.
    case completeness

    /// The letters that the ids of the category's checks start with, such as `TERM`.
    public var prefix: String {
        switch self {
        case .terminology: "TERM"
        case .consistency: "CONS"
        case .numbers: "NUM"
        case .completeness: "COMP"
        }
    }

    /// The category as a title: the name of its folder, too.
    public var title: String {
        rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
}
