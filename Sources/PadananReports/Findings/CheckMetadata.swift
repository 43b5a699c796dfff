/// What a report says of a check.
public struct CheckMetadata: Hashable, Sendable {
    /// The id, such as `TERM001`.
    public var id: String
    /// The name in kebab or camel case, or words; SARIF shows it.
    public var name: String
    /// What the check looks for, in one sentence.
    public var summary: String
    /// The address of its documentation; only `http` and `https` become links.
    public var helpURI: String?

    /// A check's metadata.
    public init(id: String, name: String, summary: String, helpURI: String? = nil) {
        self.id = id
        self.name = name
        self.summary = summary
        self.helpURI = helpURI
    }

    /// `helpURI` where it leads to the web and nowhere else.
    var webAddress: String? {
        guard let helpURI, helpURI.hasPrefix("https://") || helpURI.hasPrefix("http://") else { return nil }
        return helpURI
    }
}
