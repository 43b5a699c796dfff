/// A range of UTF-8 byte offsets into a text, end exclusive.
///
/// The one unit of position in padanan: module interfaces and the stream formats never speak of
/// `String.Index`, UTF-16 or `Character` counts.
public struct TextRange: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// The offset of the first byte.
    public var start: Int
    /// The offset just behind the last byte; never below `start`.
    public var end: Int

    /// A range from `start` up to, but not including, `end`; an `end` before `start` gives an empty range at `start`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = Swift.max(start, end)
    }

    /// The number of UTF-8 bytes.
    public var count: Int { end - start }

    /// Whether the range holds no byte.
    public var isEmpty: Bool { start == end }

    /// Whether all of `other` lies within this range.
    public func contains(_ other: TextRange) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Whether the two ranges share at least one byte.
    public func overlaps(_ other: TextRange) -> Bool {
        start < other.end && other.start < end
    }

    /// Orders by start, then longer ranges first, as nested annotations are written.
    public static func < (left: TextRange, right: TextRange) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }

    /// The range as `start..<end`.
    public var description: String { "\(start)..<\(end)" }
}

extension String {
    /// The part of the string that `range` (UTF-8 byte offsets) covers, clamped to the string; a range that cuts a
    /// character gives U+FFFD there.
    public subscript(range: TextRange) -> String {
        let bytes = utf8
        let start = Swift.min(Swift.max(range.start, 0), bytes.count)
        let end = Swift.min(Swift.max(range.end, start), bytes.count)
        let lower = bytes.index(bytes.startIndex, offsetBy: start)
        let upper = bytes.index(bytes.startIndex, offsetBy: end)
        return String(decoding: bytes[lower..<upper], as: UTF8.self)
    }
}
