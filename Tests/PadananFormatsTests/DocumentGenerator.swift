import PadananCore

/// Makes documents of all that the model can hold, for round trips.
struct DocumentGenerator {
    var generator: SeededGenerator
    /// Whether targets have markers: XLIFF 1.2 has no place for their ids there.
    var isXLIFF2: Bool

    init(seed: Int, isXLIFF2: Bool) {
        generator = SeededGenerator(seed: UInt64(seed))
        self.isXLIFF2 = isXLIFF2
    }

    mutating func document() -> Document {
        var document = Document(name: "berita & \"kabar\".txt", sourceLanguage: "id", targetLanguage: "en")
        var skeleton = Skeleton()
        for number in 1...Int.random(in: 1...6, using: &generator) {
            let unit = unit(number)
            document.units.append(unit)
            for part in unit.parts {
                switch part {
                case .segment(let segment):
                    skeleton.parts.append(
                        .segment(SegmentReference(unit: unit.id, segment: segment.id), source: segment.source.plainText))
                case .ignorable(let source, _): skeleton.parts.append(.literal(source.plainText))
                }
            }
            skeleton.parts.append(.literal("\r\n"))
        }
        document.skeleton = skeleton
        return document
    }

    private mutating func unit(_ number: Int) -> TranslationUnit {
        var unit = TranslationUnit(id: "u\(number)", kind: SegmentKind.allCases.randomElement(using: &generator))
        if Int.random(in: 0..<4, using: &generator) == 0 { unit.kind = nil }
        unit.isTranslatable = Int.random(in: 0..<4, using: &generator) > 0
        if Bool.random(using: &generator) { unit.notes.append(Note("Periksa <ejaan> & \"nama\"\n  baris dua")) }
        if Bool.random(using: &generator) { unit.notes.append(Note("Lihat foto", category: "meja redaksi")) }
        let count = Int.random(in: 1...3, using: &generator)
        for index in 1...count {
            if index > 1 {
                unit.parts.append(
                    .ignorable(source: InlineText([" ", "\n", "\u{A0} "].randomElement(using: &generator) ?? " "), target: nil))
            }
            unit.parts.append(.segment(segment(index)))
        }
        return unit
    }

    private mutating func segment(_ number: Int) -> Segment {
        let codes = [
            InlineCode(id: "\(number)1", role: .standalone, canDelete: Bool.random(using: &generator)),
            InlineCode(id: "\(number)2", role: .opening, original: Bool.random(using: &generator) ? "<b>&" : nil, canCopy: false),
        ]
        var segment = Segment(id: "s\(number)", source: content(codes: codes, seed: number))
        if segment.source.elements.isEmpty { segment.source = "a" }
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: break
        case 1: segment.target = isXLIFF2 ? segment.source : segment.source.withoutMarkers
        default: segment.target = content(codes: codes, seed: number, hasMarker: isXLIFF2)
        }
        if let target = segment.target {
            segment.state = target.isEmpty ? .initial : SegmentState.allCases.randomElement(using: &generator) ?? .initial
        }
        return segment
    }

    /// Text with all `codes`, so that none counts as lost, and markers.
    private mutating func content(codes: [InlineCode], seed: Int, hasMarker: Bool = true) -> InlineText {
        var result = InlineText()
        func text(_ generator: inout SeededGenerator) -> String {
            HardText.random(Int.random(in: 0...4, using: &generator), using: &generator)
        }
        result.append(text: text(&generator))
        for code in codes {
            result.elements.append(.code(code))
            result.append(text: text(&generator))
            guard code.role == .opening else { continue }
            let marker = InlineMarker(id: "k\(seed)", isStart: true, kind: .comment, value: "lihat \"x\"")
            if hasMarker { result.elements.append(.marker(marker)) }
            result.append(text: "inti\(text(&generator))")
            if hasMarker { result.elements.append(.marker(InlineMarker(id: marker.id, isStart: false, kind: .comment))) }
            var end = code
            end.role = .closing
            result.elements.append(.code(end))
            result.append(text: text(&generator))
        }
        return result
    }
}

extension InlineText {
    fileprivate var withoutMarkers: InlineText {
        var result = InlineText()
        for element in elements {
            switch element {
            case .text(let text): result.append(text: text)
            case .code: result.elements.append(element)
            case .marker: break
            }
        }
        return result
    }
}
