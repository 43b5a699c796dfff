/// Which checks are run: some of them or all, less those that are ignored.
///
/// Checks are named by id (`TERM001`), name (`missing-term`), or by the category's prefix or name for all of a category
/// (`TERM`, `terminology`), in any case.
public struct CheckSelection: Hashable, Sendable {
    /// The checks to run; empty for all.
    public var select: [String]
    /// The checks not to run, even when selected.
    public var ignore: [String]

    /// A selection.
    public init(select: [String] = [], ignore: [String] = []) {
        self.select = select
        self.ignore = ignore
    }

    /// Every check.
    public static let all = CheckSelection()

    /// Whether the check is run.
    public func includes(_ description: CheckDescription) -> Bool {
        (select.isEmpty || select.contains { Self.names($0, description) }) && !ignore.contains { Self.names($0, description) }
    }

    /// The names that no check answers to: misspelt ones, which a user should hear of.
    public func unknownNames(among descriptions: [CheckDescription]) -> [String] {
        (select + ignore).filter { name in !descriptions.contains { Self.names(name, $0) } }
    }

    private static func names(_ text: String, _ description: CheckDescription) -> Bool {
        let lowered = text.lowercased()
        return description.isCalled(text) || lowered == description.category.prefix.lowercased()
            || lowered == description.category.rawValue
    }
}
