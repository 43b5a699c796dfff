import PadananCore

/// The note that names the terms of a text in plain words, for tools that do not read glossary markup.
enum TermNote {
    /// The category of the note.
    static let category = "padanan-terms"

    /// `dana perwalian → trust fund; …`, each term once, or nil where there is no term.
    static func text(of marks: [TermMark]) -> String? {
        var lines: [String] = []
        for mark in marks where !mark.match.targets.isEmpty {
            let line = "\(mark.match.term.text) → \(mark.match.targets.joined(separator: " / "))"
            if !lines.contains(line) { lines.append(line) }
        }
        return lines.isEmpty ? nil : lines.joined(separator: "; ")
    }
}
