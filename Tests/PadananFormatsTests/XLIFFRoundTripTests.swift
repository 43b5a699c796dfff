import PadananCore
import PadananFormats
import Testing

@Suite struct XLIFFRoundTripTests {
    @Test("What is written is read back as it was", arguments: XLIFFVersion.writable, 0..<60)
    func roundTrip(version: XLIFFVersion, seed: Int) throws {
        var generator = DocumentGenerator(seed: seed, isXLIFF2: version.isXLIFF2)
        let document = generator.document()
        let bytes = try XLIFFWriter.bytes(of: document, as: version)
        let content = try XLIFFReader.read(bytes)
        #expect(content.version == version)
        #expect(content.diagnostics.allSatisfy { $0.code == "target-not-asked-for" || $0.code == "empty-final-target" })
        #expect(content.codeProblems.isEmpty)
        let read = try #require(content.documents.first)
        let expected = dump(document.withoutPositions)
        #expect(dump(read.withoutPositions) == expected, "\(String(decoding: bytes, as: UTF8.self))")
    }

    @Test("A document that was read and written again is the same", arguments: XLIFFVersion.writable, 0..<10)
    func secondRoundTrip(version: XLIFFVersion, seed: Int) throws {
        var generator = DocumentGenerator(seed: seed, isXLIFF2: version.isXLIFF2)
        let first = try XLIFFWriter.bytes(of: generator.document(), as: version)
        let document = try #require(try XLIFFReader.read(first).documents.first)
        #expect(try XLIFFWriter.bytes(of: document, as: version) == first)
    }

    @Test("Annotations of a target survive XLIFF 1.2 without their ids")
    func targetMarkers() throws {
        let target = InlineText([
            .marker(InlineMarker(id: "k", isStart: true, kind: .comment, value: "cek")), .text("a"),
            .marker(InlineMarker(id: "k", isStart: false, kind: .comment)),
        ])
        let unit = TranslationUnit(id: "u1", parts: [.segment(Segment(id: "s1", source: "a", target: target, state: .translated))])
        let document = Document(name: "a", sourceLanguage: "id", targetLanguage: "en", units: [unit])
        let read = try XLIFFReader.read(XLIFFWriter.bytes(of: document, as: .v1_2)).documents.first?.segments.first?.target
        #expect(read?.plainText == "a")
        guard case .marker(let marker)? = read?.elements.first else { return #expect(Bool(false), "no marker") }
        #expect(marker.kind == .comment)
        #expect(marker.value == "cek")
    }

    @Test("Every truncation of a file is refused", arguments: XLIFFVersion.writable)
    func truncations(version: XLIFFVersion) throws {
        let bytes = try XLIFFWriter.bytes(of: TermDocument.document, as: version)
        for count in 0..<(bytes.count - 1) {
            #expect(throws: InputError.self, "\(count) bytes") { try XLIFFReader.read(bytes[..<count]) }
        }
    }

    @Test("Damaged files are read or refused, and crash nothing", arguments: XLIFFVersion.writable, 0..<150)
    func mutations(version: XLIFFVersion, seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var bytes = try XLIFFWriter.bytes(of: TermDocument.document, as: version)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &generator)))
            default:
                let other = Int.random(in: 0..<bytes.count, using: &generator)
                bytes.insert(contentsOf: bytes[other..<min(bytes.count, other + 60)], at: place)
            }
        }
        do {
            _ = try XLIFFReader.read(bytes)
        } catch let error as InputError {
            #expect(error.diagnostic.position != nil)
        }
    }

    @Test("A document without units is a valid file", arguments: XLIFFVersion.writable)
    func emptyDocument(version: XLIFFVersion) throws {
        let bytes = try XLIFFWriter.bytes(of: Document(name: "kosong.txt", sourceLanguage: "id", targetLanguage: "en"), as: version)
        let content = try XLIFFReader.read(bytes)
        #expect(content.documents.map(\.units) == [[]])
        #expect(content.diagnostics.isEmpty)
    }

    /// Scalar for scalar, as equality of Swift strings is not.
    private func dump(_ document: Document) -> [String] {
        var lines = ["\(document.name) \(document.sourceLanguage) \(String(describing: document.targetLanguage))"]
        for unit in document.units {
            lines.append("unit \(unit.id) \(String(describing: unit.kind)) \(unit.isTranslatable)")
            lines += unit.notes.map { "note \(String(describing: $0.category)) \(escaped($0.text))" }
            for part in unit.parts {
                switch part {
                case .segment(let segment):
                    lines.append("segment \(segment.id) \(segment.state)")
                    lines += self.lines(of: segment.source)
                    if let target = segment.target { lines += ["target"] + self.lines(of: target) }
                case .ignorable(let source, let target):
                    lines += ["ignorable"] + self.lines(of: source)
                    if let target { lines += ["target"] + self.lines(of: target) }
                }
            }
        }
        lines += (document.skeleton?.parts ?? []).map { escaped(String(describing: $0)) }
        return lines
    }

    private func lines(of content: InlineText) -> [String] {
        content.elements.map { element in
            switch element {
            case .text(let text): "text \(escaped(text))"
            case .code(let code): "\(code)"
            case .marker(let marker): "\(marker)"
            }
        }
    }

    private func escaped(_ text: String) -> String { text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() }
}

extension Document {
    /// The document as if it had not been read from a file.
    fileprivate var withoutPositions: Document {
        var copy = self
        for index in copy.units.indices {
            copy.units[index].position = nil
            copy.units[index].parts = copy.units[index].parts.map { part in
                guard case .segment(var segment) = part else { return part }
                segment.position = nil
                return .segment(segment)
            }
        }
        return copy
    }
}
