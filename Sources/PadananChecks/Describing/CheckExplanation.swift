import PadananCore

/// The documentation of one check as plain text: what `padanan explain` prints.
public struct CheckExplanation: Sendable {
    /// The check.
    public let description: CheckDescription

    /// The explanation of a check.
    public init(_ description: CheckDescription) { self.description = description }

    /// The explanation of the check that `name` means, its id or name in any case, or nil where there is none.
    public init?(of name: String, among descriptions: [CheckDescription] = BuiltInChecks.descriptions) {
        guard let match = descriptions.first(where: { $0.isCalled(name) }) else { return nil }
        description = match
    }

    /// The text, in lines of at most 80 columns but for examples, with a line end at its end.
    public var text: String {
        var lines = ["\(description.id) \(description.name)", ""]
        lines += Self.wrapped(description.summary + ".") + [""]
        lines += ["Severity: \(description.defaultSeverity.rawValue)", "Category: \(description.category.rawValue)", ""]
        for paragraph in description.rationale.split(separator: "\n") { lines += Self.wrapped(String(paragraph)) + [""] }
        lines += Self.section("Found (what is between ⟦ and ⟧ is marked):", description.failing)
        lines += Self.section("Not found:", description.passing)
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The ids and names that resemble `name`, for whoever mistyped one; best first, at most three.
    public static func suggestions(for name: String, among descriptions: [CheckDescription] = BuiltInChecks.descriptions) -> [String] {
        let wanted = Array(name.lowercased().utf8)
        // A long name could cost much time to compare, and is not misspelt but something else.
        guard wanted.count <= 60 else { return [] }
        let near = descriptions.flatMap { [$0.id, $0.name] }.compactMap { candidate -> (name: String, distance: Int)? in
            let letters = Array(candidate.lowercased().utf8)
            let distance = Self.distance(wanted, letters)
            let isPart = wanted.count >= 3 && candidate.lowercased().containsBytes(name.lowercased())
            return isPart || distance <= max(2, letters.count / 4) ? (candidate, isPart ? 0 : distance) : nil
        }
        return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
    }

    private static func section(_ title: String, _ examples: [Example]) -> [String] {
        guard !examples.isEmpty else { return [] }
        return [title, ""] + examples.flatMap { ExampleText.lines($0).map { "    " + $0 } + [""] }
    }

    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= 80 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// How many bytes must be inserted, deleted or replaced to make one text of the other (Levenshtein).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let cost = diagonal + (byte == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(cost, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
