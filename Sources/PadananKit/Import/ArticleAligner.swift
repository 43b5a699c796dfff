import PadananCore

/// Finds the units of a translated file in an article that was read anew, by their source texts.
///
/// For files that came without a skeleton, and for articles that changed after the export.
enum ArticleAligner {
    /// The translated document with the unit and segment ids of `article`, so that it can be merged into its skeleton.
    ///
    /// A segment of the article takes the next translation whose source is the same text; what finds no place gets ids
    /// that the article does not have.
    static func aligned(_ translated: Document, to article: Document) -> Document {
        var waiting: [String: [(order: Int, segment: Segment)]] = [:]
        for (order, segment) in translated.segments.enumerated() {
            waiting[WhiteSpace.collapsed(segment.source.plainText), default: []].append((order, segment))
        }
        for text in waiting.keys { waiting[text]?.reverse() }
        var used = Set<Int>()
        var result = article
        for unit in result.units.indices {
            for part in result.units[unit].parts.indices {
                guard case .segment(var segment) = result.units[unit].parts[part] else { continue }
                guard let match = waiting[WhiteSpace.collapsed(segment.source.plainText)]?.popLast() else { continue }
                used.insert(match.order)
                segment.target = match.segment.target
                segment.state = match.segment.state
                segment.position = match.segment.position
                result.units[unit].parts[part] = .segment(segment)
            }
        }
        for (order, segment) in translated.segments.enumerated() where !used.contains(order) && segment.target != nil {
            result.units.append(TranslationUnit(id: "unplaced-\(order + 1)", parts: [.segment(segment)]))
        }
        return result
    }
}
