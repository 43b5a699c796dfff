package import PadananCore

/// Abbreviations by what they are: what segmentation rules are generated from.
///
/// The file's form: `[name]` starts a section, its name of small letters and hyphens; entries follow, separated by white
/// space, each with its final stop; `_` in an entry stands for a space; `#` starts a comment up to the end of the line.
package struct AbbreviationList: Hashable, Sendable {
    /// Abbreviations of one kind.
    package struct Section: Hashable, Sendable {
        /// The name that templates refer to.
        package var name: String
        /// The place of its heading.
        package var position: SourcePosition
        /// The entries in order, as they are written, with `_` for a space.
        package var entries: [String]
    }

    /// The file's name, for messages.
    package var name: String
    /// The sections in order.
    package private(set) var sections: [Section]

    /// Reads a file of abbreviations.
    ///
    /// - Throws: `InputError` with the place of a bad heading, an entry without a final stop, or one that stands twice.
    package init(parsing text: String, name: String) throws(InputError) {
        self.name = name
        sections = []
        var seen: [String: Int] = [:]
        var line = 0
        for content in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            line += 1
            let words = content.prefix { $0 != "#" }
            if words.first(where: { !$0.properties.isWhitespace }) == "[" {
                try startSection(String(String.UnicodeScalarView(words)), line: line)
                seen = [:]
                continue
            }
            for word in words.split(whereSeparator: \.properties.isWhitespace) {
                let position = SourcePosition(line: line, column: content.distance(from: content.startIndex, to: word.startIndex) + 1)
                let entry = String(word)
                do throws(InputError) {
                    try append(entry, at: position)
                } catch {
                    throw error.inFile(name)
                }
                if let first = seen.updateValue(line, forKey: entry) {
                    throw InputError(
                        code: "abbreviation-duplicate", "'\(entry)' stands in this section already, in line \(first)",
                        advice: "remove one of them", file: name, at: position)
                }
            }
        }
    }

    /// Adds an abbreviation to a section, unless it is there: one's own, where a final stop may be missing and spaces may stand.
    ///
    /// - Throws: `InputError` where it is no abbreviation, or there is no such section.
    package mutating func add(_ word: String, to section: String) throws(InputError) {
        guard let index = sections.firstIndex(where: { $0.name == section }) else {
            throw InputError(
                code: "abbreviation-section", "there is no section '\(section)' of abbreviations",
                advice: "the sections are \(sections.map(\.name).joined(separator: ", "))")
        }
        var entry = word.split(whereSeparator: \.isWhitespace).joined(separator: "_")
        if !entry.hasSuffix(".") { entry += "." }
        try Self.check(entry, at: nil)
        if !sections[index].entries.contains(entry) { sections[index].entries.append(entry) }
    }

    private mutating func startSection(_ heading: String, line: Int) throws(InputError) {
        let position = SourcePosition(line: line, column: 1)
        let text = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let section = String(text.dropFirst().dropLast())
        guard text.hasSuffix("]"), Self.isName(section) else {
            throw InputError(
                code: "abbreviation-heading", "'\(text)' is no heading of a section",
                advice: "write it alone on its line, [name], with small letters and hyphens", file: name, at: position)
        }
        if let other = sections.first(where: { $0.name == section }) {
            throw InputError(
                code: "abbreviation-heading", "there is a section [\(section)] already, in line \(other.position.line)",
                advice: "put its entries there", file: name, at: position)
        }
        sections.append(Section(name: section, position: position, entries: []))
    }

    private mutating func append(_ entry: String, at position: SourcePosition) throws(InputError) {
        guard !sections.isEmpty else {
            throw InputError(
                code: "abbreviation-heading", "'\(entry)' stands before the first section", advice: "start with a heading, [name]",
                at: position)
        }
        try Self.check(entry, at: position)
        sections[sections.count - 1].entries.append(entry)
    }

    private static func check(_ entry: String, at position: SourcePosition?) throws(InputError) {
        guard entry.hasSuffix("."), entry.contains(where: \.isLetter) else {
            throw InputError(
                code: "abbreviation-entry", "'\(entry)' is no abbreviation with a final stop",
                advice: "write the stop; what has none needs no entry", at: position)
        }
    }

    /// Whether a text can name a section.
    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
    }
}
