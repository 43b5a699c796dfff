/// A part of a translation unit: something to translate, or the space between two such.
public enum UnitPart: Hashable, Sendable {
    /// A segment.
    case segment(Segment)
    /// Content between segments that nobody translates, mostly white space (XLIFF 2.x `ignorable`).
    case ignorable(source: InlineText, target: InlineText?)
}
