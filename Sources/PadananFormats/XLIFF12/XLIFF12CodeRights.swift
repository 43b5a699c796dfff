import PadananCore

/// What a translator may do with a code, in the one attribute that XLIFF 1.2 has for tools' own remarks on codes.
///
/// 1.2 knows `clone` on some elements and nothing against deletion, so padanan writes `ctype="x-padanan-…"`.
enum XLIFF12CodeRights {
    /// The `ctype` for a code; nil where everything is allowed.
    static func ctype(canDelete: Bool, canCopy: Bool) -> String? {
        switch (canDelete, canCopy) {
        case (true, true): nil
        case (false, true): "x-padanan-keep"
        case (true, false): "x-padanan-once"
        case (false, false): "x-padanan-keep-once"
        }
    }

    /// The rights that attributes give; XLIFF 1.2 allows whatever it does not forbid.
    static func rights(ctype: String?, clone: String?) -> (canDelete: Bool, canCopy: Bool) {
        let canCopy = clone != "no"
        switch ctype {
        case "x-padanan-keep": return (false, canCopy)
        case "x-padanan-once": return (true, false)
        case "x-padanan-keep-once": return (false, false)
        default: return (true, canCopy)
        }
    }
}
