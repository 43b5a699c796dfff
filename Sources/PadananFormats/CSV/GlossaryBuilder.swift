import PadananCore

/// Gathers the rows of a table into concepts.
struct GlossaryBuilder {
    /// What holds rows together: the concept column, else the source term.
    private enum Key: Hashable {
        case concept(String)
        case term(String)
    }

    /// What was wrong with the rows.
    private(set) var diagnostics: [Diagnostic] = []
    /// The cells of unknown columns by line.
    private(set) var extraCells: [Int: [String]] = [:]

    private let header: GlossaryHeader
    private var drafts: [GlossaryDraft] = []
    private var draftOfKey: [Key: Int] = [:]
    private var keys: [Key] = []

    init(header: GlossaryHeader) { self.header = header }

    /// Adds the row that `reader` stands at, or says why it cannot be used.
    mutating func add(rowOf reader: CSVReader) {
        let line = reader.line
        let source = cell(.sourceTerm, of: reader)
        let target = cell(.targetTerm, of: reader)
        let note = optionalCell(.note, of: reader)
        let isKept = target.isEmpty && note.map(Self.asksToKeep) == true
        guard !source.isEmpty else {
            warn("glossary-empty-source", "the row has no source term and is left out", line: line)
            return
        }
        guard !target.isEmpty || isKept else {
            let advice = "fill it in, or write the note \"do not translate\" to keep the source term"
            warn("glossary-empty-target", "the row has no target term and is left out", advice: advice, line: line)
            return
        }
        let index = draftIndex(concept: cell(.concept, of: reader), source: source)
        let partOfSpeech = partOfSpeech(of: reader)
        let sourceTerm = Term(source, partOfSpeech: partOfSpeech, note: target.isEmpty ? note : nil, line: line)
        let targetTerm = Term(target, status: status(of: reader), partOfSpeech: partOfSpeech, note: note, line: line)
        describe(index, by: reader)
        if isKept { drafts[index].concept.isKeptUntranslated = true }
        add(sourceTerm, target.isEmpty ? nil : targetTerm, to: index)
        if !header.extras.isEmpty { keepExtras(of: reader) }
    }

    /// The concepts in the order in which they first occur, those without an id of their own named after their source term.
    mutating func finishedConcepts() -> [Concept] {
        var taken: Set<String> = []
        for case .concept(let id) in keys { taken.insert(id) }
        var nextSuffix: [String: Int] = [:]
        return drafts.indices.map { index in
            var concept = drafts[index].concept
            if case .term(let term) = keys[index] {
                let slug = Self.slug(of: term)
                var id = slug
                var suffix = nextSuffix[slug, default: 2]
                while !taken.insert(id).inserted {
                    id = "\(slug)-\(suffix)"
                    suffix += 1
                }
                nextSuffix[slug] = suffix
                concept.id = id
            }
            return concept
        }
    }

    private mutating func draftIndex(concept: String, source: String) -> Int {
        let key: Key = concept.isEmpty ? .term(source) : .concept(concept)
        if let known = draftOfKey[key] { return known }
        drafts.append(GlossaryDraft(id: concept))
        keys.append(key)
        draftOfKey[key] = drafts.count - 1
        return drafts.count - 1
    }

    private mutating func add(_ source: Term, _ target: Term?, to index: Int) {
        let (known, isDuplicate) = drafts[index].add(source, target)
        if let known, let target { warnIfDifferent(known, target) }
        guard isDuplicate else { return }
        let place = known.map { " in line \($0.line)" } ?? ""
        warn("glossary-duplicate", "the same terms stand\(place) already", line: source.line)
    }

    /// A target that is named twice keeps what was said of it first.
    private mutating func warnIfDifferent(_ first: Term, _ second: Term) {
        guard first.status != second.status else { return }
        warn(
            "glossary-status-conflict",
            "\"\(second.text)\" is \(second.status.rawValue) here and \(first.status.rawValue) in line \(first.line), which holds",
            line: second.line)
    }

    private mutating func describe(_ index: Int, by reader: CSVReader) {
        set(.domain, \.domain, of: index, by: reader)
        set(.definition, \.definition, of: index, by: reader)
        set(.authority, \.authority, of: index, by: reader)
    }

    private mutating func set(
        _ column: GlossaryColumn, _ path: WritableKeyPath<Concept, String?>, of index: Int, by reader: CSVReader
    ) {
        guard let value = optionalCell(column, of: reader) else { return }
        guard let known = drafts[index].concept[keyPath: path] else {
            drafts[index].concept[keyPath: path] = value
            return
        }
        guard known != value else { return }
        warn(
            "glossary-differing-\(column.rawValue)", "another \(column.rawValue) than in the concept's rows above, which holds",
            line: reader.line)
    }

    private mutating func partOfSpeech(of reader: CSVReader) -> PartOfSpeech? {
        guard let text = optionalCell(.partOfSpeech, of: reader) else { return nil }
        if let known = PartOfSpeech(rawValue: text) ?? PartOfSpeech(rawValue: GlossaryColumn.canonical(text)) { return known }
        let known = PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
        warn(
            "glossary-unknown-part-of-speech", "\"\(text)\" is not a part of speech and is left out", advice: "use one of \(known)",
            line: reader.line)
        return nil
    }

    /// A target of unknown status may be used but is not demanded.
    private mutating func status(of reader: CSVReader) -> TermStatus {
        guard let text = optionalCell(.status, of: reader) else { return .preferred }
        if let known = TermStatus(rawValue: text) ?? TermStatus(rawValue: GlossaryColumn.canonical(text)) { return known }
        let known = TermStatus.allCases.map(\.rawValue).joined(separator: ", ")
        warn(
            "glossary-unknown-status", "\"\(text)\" is not a status; the term is taken as admitted", advice: "use one of \(known)",
            line: reader.line)
        return .admitted
    }

    private mutating func keepExtras(of reader: CSVReader) {
        let cells = header.extras.map { reader.cell($0.index) }
        if cells.contains(where: { !$0.isEmpty }) { extraCells[reader.line] = cells }
    }

    private func cell(_ column: GlossaryColumn, of reader: CSVReader) -> String {
        guard let index = header.indices[column] else { return "" }
        return GlossaryColumn.trimmed(reader.cell(index))
    }

    private func optionalCell(_ column: GlossaryColumn, of reader: CSVReader) -> String? {
        let text = cell(column, of: reader)
        return text.isEmpty ? nil : text
    }

    private mutating func warn(_ code: String, _ message: String, advice: String? = nil, line: Int) {
        diagnostics.append(
            Diagnostic(.warning, code: code, message, advice: advice, at: SourcePosition(line: line, column: 1)))
    }

    private static func asksToKeep(_ note: String) -> Bool {
        GlossaryColumn.canonical(note).hasPrefix(GlossaryCSV.keepNote)
    }

    /// The term in lower case with hyphens for all that is neither letter nor digit.
    private static func slug(of term: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(term.utf8.count)
        var isGap = false
        for scalar in term.unicodeScalars {
            guard isLetterOrDigit(scalar) else {
                isGap = true
                continue
            }
            if isGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            isGap = false
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                slug.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else {
                slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        return slug.isEmpty ? "term" : String(decoding: slug, as: UTF8.self)
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}
