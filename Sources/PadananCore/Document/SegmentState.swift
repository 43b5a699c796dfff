/// How far the translation of a segment is: the four states of XLIFF 2.x (section 4.3.1.31), least first.
public enum SegmentState: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
    /// Not translated, or not looked at.
    case initial
    /// Translated.
    case translated
    /// Reviewed by a second person.
    case reviewed
    /// Released.
    case final

    /// Orders by progress.
    public static func < (left: SegmentState, right: SegmentState) -> Bool {
        left.progress < right.progress
    }

    private var progress: Int {
        switch self {
        case .initial: 0
        case .translated: 1
        case .reviewed: 2
        case .final: 3
        }
    }
}
