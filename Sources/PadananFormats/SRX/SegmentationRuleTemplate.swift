package import PadananCore

/// An SRX file with places for lists of abbreviations: `${name}` stands for the alternatives of a section, each a regular
/// expression without its final stop.
///
/// An entry that starts with a small letter also matches with a capital; behind a stop inside an entry a space may stand.
/// In comments nothing is replaced.
package struct SegmentationRuleTemplate: Sendable {
    private let text: String
    private let name: String

    /// A template; `name` is its file's name, for messages.
    package init(_ text: String, name: String) {
        self.text = text
        self.name = name
    }

    /// The SRX text with the abbreviations in their places.
    ///
    /// - Throws: `InputError` where a place names no section, or a section is empty or has no place.
    package func filled(with abbreviations: AbbreviationList) throws(InputError) -> String {
        if let empty = abbreviations.sections.first(where: \.entries.isEmpty) {
            throw InputError(
                code: "abbreviation-section", "the section [\(empty.name)] has no entries", advice: "add some, or remove it",
                file: abbreviations.name, at: empty.position)
        }
        var unused = Set(abbreviations.sections.map(\.name))
        var result = ""
        var rest = text[...]
        while let place = Self.nextPlace(in: rest) {
            result += rest[..<place.lowerBound]
            let section = try section(at: place, in: abbreviations)
            unused.remove(section.name)
            result += Self.escaped(section.entries.map(Self.pattern).joined(separator: "|"))
            rest = rest[place.upperBound...]
        }
        if let section = abbreviations.sections.first(where: { unused.contains($0.name) }) {
            throw InputError(
                code: "abbreviation-section", "no rule of \(name) uses the section [\(section.name)]",
                advice: "write ${\(section.name)} there, or remove the section", file: abbreviations.name, at: section.position)
        }
        return result + rest
    }

    /// The regular expression of an entry without its final stop.
    static func pattern(of entry: String) -> String {
        let word = Array(entry.unicodeScalars.dropLast())
        var pattern = ""
        for (index, scalar) in word.enumerated() {
            if index == 0, scalar.properties.isLowercase {
                pattern += "[\(scalar.properties.uppercaseMapping)\(scalar)]"
                continue
            }
            switch scalar {
            case ".": pattern += index + 1 < word.count ? "\\.\\s?" : "\\."
            case "_": pattern += "\\s+"
            case "^", "$", "|", "?", "*", "+", "(", ")", "[", "]", "{", "}", "\\", "/", "&", "-", "#": pattern += "\\\(scalar)"
            default: pattern.unicodeScalars.append(scalar)
            }
        }
        return pattern
    }

    /// The next `${…}` outside of comments, to its brace or the end of the text.
    private static func nextPlace(in text: Substring) -> Range<Substring.Index>? {
        var rest = text
        while let start = rest.firstRange(of: "${") {
            if let comment = rest[..<start.lowerBound].firstRange(of: "<!--") {
                guard let end = rest[comment.upperBound...].firstRange(of: "-->") else { return nil }
                rest = rest[end.upperBound...]
                continue
            }
            return start.lowerBound..<(rest[start.upperBound...].firstRange(of: "}")?.upperBound ?? text.endIndex)
        }
        return nil
    }

    private func section(
        at place: Range<Substring.Index>, in abbreviations: AbbreviationList
    ) throws(InputError) -> AbbreviationList.Section {
        let placeholder = text[place]
        let section = String(placeholder.dropFirst(2).dropLast())
        if let known = abbreviations.sections.first(where: { $0.name == section }), placeholder.hasSuffix("}") { return known }
        let position = SourcePosition(ofByte: text.utf8.distance(from: text.startIndex, to: place.lowerBound), in: text.utf8)
        guard placeholder.hasSuffix("}"), AbbreviationList.isName(section) else {
            throw InputError(
                code: "template-placeholder", "'\(placeholder.prefix(30))' names no section",
                advice: "write ${name}, small letters and hyphens",
                file: name, at: position)
        }
        throw InputError(
            code: "template-placeholder", "\(abbreviations.name) has no section [\(section)]",
            advice: "its sections are \(abbreviations.sections.map(\.name).joined(separator: ", "))", file: name, at: position)
    }

    private static func escaped(_ pattern: String) -> String {
        pattern.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}
