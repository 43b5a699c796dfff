import PadananCore

/// A column of a glossary table.
enum GlossaryColumn: String, CaseIterable {
    case concept
    case sourceTerm = "source term"
    case targetTerm = "target term"
    case partOfSpeech = "part of speech"
    case status
    case domain
    case definition
    case note
    case authority

    /// Other headings, in lower case with spaces, that name the column.
    private var synonyms: [String] {
        switch self {
        case .concept: ["concept id"]
        case .sourceTerm: ["source", "term", "istilah", "indonesian"]
        case .targetTerm: ["target", "translation", "padanan", "terjemahan", "english"]
        case .partOfSpeech: ["pos", "kelas kata"]
        case .status: []
        case .domain: ["subject", "bidang"]
        case .definition: ["definisi"]
        case .note: ["notes", "catatan"]
        case .authority: []
        }
    }

    private static let names: [String: GlossaryColumn] = {
        var names: [String: GlossaryColumn] = [:]
        for column in GlossaryColumn.allCases {
            for name in [column.rawValue] + column.synonyms { names[name] = column }
        }
        return names
    }()

    /// What each heading of a first row names, nil for headings that are none of a glossary; nil where the row is no header.
    ///
    /// `id` and `en` are the two languages, unless another column is the source term: then `id` is the concept.
    static func recognised(in headings: [String]) -> [GlossaryColumn?]? {
        let headings = headings.map(canonical)
        var columns = headings.map { names[$0] }
        let hasSource = columns.contains(.sourceTerm)
        for (index, heading) in headings.enumerated() where columns[index] == nil {
            switch heading {
            case "id", "id id": columns[index] = hasSource ? .concept : .sourceTerm
            case "en", "en us", "en gb": columns[index] = .targetTerm
            default: break
            }
        }
        // One known word alone may just as well be a term.
        let known = columns.compactMap { $0 }
        let isHeader = Set(known).isSuperset(of: [.sourceTerm, .targetTerm]) || known.count == headings.count || known.count >= 3
        return isHeader ? columns : nil
    }

    /// A heading or value in lower case, trimmed, with spaces for hyphens and underscores.
    static func canonical(_ text: String) -> String {
        let spaced = String(decoding: text.utf8.map { $0 == 0x2D || $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
        return trimmed(spaced).lowercased()
    }

    /// The text without the spaces, tabs and line ends around it.
    static func trimmed(_ text: String) -> String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last, isSpace(first) || isSpace(last) else { return text }
        guard let start = bytes.firstIndex(where: { !isSpace($0) }), let end = bytes.lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return String(text[start...end])
    }
}
