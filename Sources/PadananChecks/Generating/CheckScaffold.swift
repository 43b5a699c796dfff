/// Writes the file that a new check starts from.
public enum CheckScaffold {
    /// The path of the file below the module's folder, `Checks/<Category>/<Name>Check.swift`.
    public static func path(forName name: String, category: CheckCategory = .consistency) -> String {
        "Checks/\(category.title)/\(typeName(forName: name)).swift"
    }

    /// The Swift source: it builds, and its example test fails until the check is written.
    ///
    /// - Parameters:
    ///   - name: The name in any writing, such as `speaker-lost` or `SpeakerLost`.
    ///   - category: What the check is about.
    ///   - existing: The checks there are; the new one gets the next free id.
    public static func source(
        forName name: String, category: CheckCategory = .consistency, existing: [CheckDescription] = BuiltInChecks.descriptions
    ) -> String {
        """
        import PadananCore

        /// Finds …
        public struct \(typeName(forName: name)): Check {
            /// A check for one article.
            public init(resources: CheckResources) {}

            /// Looks for …
            public mutating func check(_ pair: AnalysedPair, into findings: inout FindingCollector) {
                guard let translation = pair.translation else { return }
                _ = translation
            }

            private static let message = "…"

            /// What the check is, with its examples.
            public static let description = CheckDescription(
                id: "\(nextID(in: category, existing: existing))",
                name: "\(words(of: name).joined(separator: "-"))",
                summary: "…",
                rationale: \"\"\"
                    …
                    \"\"\",
                category: .\(category.rawValue),
                defaultSeverity: .warning,
                passing: [
                    Example(source: "…", target: "…")
                ],
                failing: [
                    Example(source: "…", target: "⟦…⟧")
                ])
        }

        """
    }

    /// The name of the check's type: `SpeakerLostCheck`.
    public static func typeName(forName name: String) -> String {
        words(of: name).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Check"
    }

    /// The words of a name in small letters, without the word "check" at its end.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var isNew = true
        for character in name where character.isASCII {
            guard character.isLetter || character.isNumber else {
                isNew = true
                continue
            }
            if isNew || character.isUppercase { words.append("") }
            isNew = false
            words[words.count - 1] += character.lowercased()
        }
        if words.count > 1, words.last == "check" { words.removeLast() }
        return words
    }

    private static func nextID(in category: CheckCategory, existing: [CheckDescription]) -> String {
        let numbers = existing.compactMap { description in
            description.id.hasPrefix(category.prefix) ? Int(description.id.dropFirst(category.prefix.count)) : nil
        }
        let number = "\((numbers.max() ?? 0) + 1)"
        return category.prefix + String(repeating: "0", count: max(0, 3 - number.utf8.count)) + number
    }
}
