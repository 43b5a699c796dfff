/// The article with holes where its segments were: all that is needed to write the article again.
///
/// The concatenation of all parts, with each segment's source in its hole, is the decoded text of the original file;
/// encoded by `encoding` it is the original file byte for byte.
public struct Skeleton: Hashable, Sendable {
    /// One part of the original.
    public enum Part: Hashable, Sendable {
        /// Text that stays as it is: line breaks, indentation, white space between sentences.
        case literal(String)
        /// The place of a segment, with the source text that stood there.
        case segment(SegmentReference, source: String)
    }

    /// The parts in order.
    public var parts: [Part]
    /// How the original was encoded, and the translated article will be.
    public var encoding: TextEncoding

    /// A skeleton.
    public init(parts: [Part] = [], encoding: TextEncoding = .utf8) {
        self.parts = parts
        self.encoding = encoding
    }

    /// The decoded original text.
    public var originalText: String {
        var text = ""
        for part in parts {
            switch part {
            case .literal(let literal): text += literal
            case .segment(_, let source): text += source
            }
        }
        return text
    }
}
