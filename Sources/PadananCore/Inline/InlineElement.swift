/// One element of the content of a segment.
///
/// Switch over it without `default`, so that a new kind breaks every projection that forgot it.
public enum InlineElement: Hashable, Sendable {
    /// A run of text. May hold characters that XML cannot (C0 controls): writers find a way to carry them.
    case text(String)
    /// A native code.
    case code(InlineCode)
    /// The start or end of an annotation.
    case marker(InlineMarker)
}
