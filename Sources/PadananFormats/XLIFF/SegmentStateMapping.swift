import PadananCore

/// How the states of XLIFF 1.2 (section 2.3.2, `state`) and the four of XLIFF 2.x stand for each other.
///
/// | 1.2, read | 2.x | 1.2, written |
/// |---|---|---|
/// | `new`, `needs-translation`, `needs-adaptation`, `needs-l10n` | initial | `needs-translation` |
/// | `translated`, `needs-review-translation`, `-adaptation`, `-l10n` | translated | `translated` |
/// | `signed-off` | reviewed | `signed-off` |
/// | `final` | final | `final` |
/// | `x-…` | translated | |
/// | none, with a target | final where approved, else translated | |
enum SegmentStateMapping {
    /// The 1.2 name for a state.
    static func name(of state: SegmentState) -> String {
        switch state {
        case .initial: "needs-translation"
        case .translated: "translated"
        case .reviewed: "signed-off"
        case .final: "final"
        }
    }

    /// The state for a 1.2 name; nil where the name is neither in the list nor a user's own (`x-…`).
    static func state(named name: String) -> SegmentState? {
        switch name {
        case "new", "needs-translation", "needs-adaptation", "needs-l10n": .initial
        case "translated", "needs-review-translation", "needs-review-adaptation", "needs-review-l10n": .translated
        case "signed-off": .reviewed
        case "final": .final
        default: name.hasPrefix("x-") ? .translated : nil
        }
    }

    /// The state of a 1.2 target that names none.
    static func state(ofUnnamedTarget isEmpty: Bool, isApproved: Bool) -> SegmentState {
        if isEmpty { return .initial }
        return isApproved ? .final : .translated
    }
}
