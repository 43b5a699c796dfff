import PadananKit

/// Puts the targets of tables into an export of an article.
enum FixtureTranslator {
    static func translate(article: String, tables: [TargetTable], version: String, output: String) throws {
        guard let version = XLIFFExporter.Version(rawValue: version) else {
            throw InputError(code: "xliff-version", "XLIFF '\(version)' cannot be written", advice: "use 1.2, 2.0, 2.1 or 2.2")
        }
        var exporter = try XLIFFExporter(
            rules: try SegmentationSource.bundled(), glossaries: [try GlossarySource.bundled()],
            options: XLIFFExporter.Options(version: version))
        var document = try exporter.document(of: try InputFile.read(article), name: article).document
        for (index, table) in tables.enumerated() { try fill(&document, from: table, isCorrection: index > 0, name: article) }
        let file = try AtomicFile(path: output)
        try exporter.write(document) { try file.write($0) }
        try file.commit()
    }

    /// The first table translates every occurrence of a source; a correction changes the last occurrence only.
    private static func fill(_ document: inout Document, from table: TargetTable, isCorrection: Bool, name: String) throws {
        for (source, target) in table.rows {
            var places: [(unit: Int, part: Int)] = []
            for unit in document.units.indices {
                for part in document.units[unit].parts.indices {
                    guard case .segment(let segment) = document.units[unit].parts[part], segment.source.plainText == source else {
                        continue
                    }
                    places.append((unit, part))
                }
            }
            guard !places.isEmpty else {
                throw InputError(code: "table-source", "the article has no segment '\(source)'", file: name)
            }
            for place in isCorrection ? places.suffix(1) : places[...] {
                guard case .segment(var segment) = document.units[place.unit].parts[place.part] else { continue }
                segment.target = InlineText(target)
                segment.state = .translated
                document.units[place.unit].parts[place.part] = .segment(segment)
            }
        }
    }
}
