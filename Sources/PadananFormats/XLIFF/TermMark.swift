import PadananCore

/// A glossary term to be marked in the source of a segment.
struct TermMark {
    /// The id of the marker, unique in its unit.
    var id: String
    var range: TextRange
    var match: TermMatch

    /// The marks for the required terms of a unit, segment by segment; no two of a segment overlap.
    static func marks(of unit: TranslationUnit) -> [[TermMark]] {
        var used = identifiers(usedIn: unit)
        var number = 0
        return unit.segments.map { segment in
            let bytes = Array(segment.source.plainText.utf8)
            var end = 0
            return segment.terms.filter(\.isRequired).sorted { $0.range < $1.range }.compactMap { match in
                guard match.range.start >= end, !match.range.isEmpty, match.range.end <= bytes.count,
                    isBoundary(match.range.start, in: bytes), isBoundary(match.range.end, in: bytes)
                else { return nil }
                end = match.range.end
                repeat { number += 1 } while !used.insert("m\(number)").inserted
                return TermMark(id: "m\(number)", range: match.range, match: match)
            }
        }
    }

    /// The ids in the one scope that segments, codes and markers of a unit share.
    private static func identifiers(usedIn unit: TranslationUnit) -> Set<String> {
        var used: Set<String> = []
        func add(_ text: InlineText?) {
            for element in text?.elements ?? [] {
                switch element {
                case .text: break
                case .code(let code): used.insert(code.id)
                case .marker(let marker): used.insert(marker.id)
                }
            }
        }
        for part in unit.parts {
            switch part {
            case .segment(let segment):
                used.insert(segment.id)
                add(segment.source)
                add(segment.target)
            case .ignorable(let source, let target):
                add(source)
                add(target)
            }
        }
        return used
    }

    private static func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
        offset >= 0 && (offset == bytes.count || (offset < bytes.count && bytes[offset] & 0xC0 != 0x80))
    }
}
