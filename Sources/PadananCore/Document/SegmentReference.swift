/// The name of a segment within a document.
public struct SegmentReference: Hashable, Sendable, CustomStringConvertible {
    /// The translation unit's id.
    public var unit: String
    /// The segment's id within the unit.
    public var segment: String

    /// A reference.
    public init(unit: String, segment: String) {
        self.unit = unit
        self.segment = segment
    }

    /// The reference as `unit/segment`.
    public var description: String { "\(unit)/\(segment)" }
}
