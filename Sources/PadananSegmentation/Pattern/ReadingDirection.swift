/// Which way a text is read.
enum ReadingDirection: Hashable, Sendable {
    /// From the start to the end.
    case forward
    /// From the end to the start.
    case backward

    /// The other way.
    var opposite: ReadingDirection { self == .forward ? .backward : .forward }
}
