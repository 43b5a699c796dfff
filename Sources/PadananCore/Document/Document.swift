/// An article in translation: its units, and the skeleton that makes a file of them again.
public struct Document: Hashable, Sendable {
    /// The name of the original file, without its folder.
    public var name: String
    /// The language of the sources.
    public var sourceLanguage: LanguageTag
    /// The language of the targets, where it is known.
    public var targetLanguage: LanguageTag?
    /// The units in reading order.
    public var units: [TranslationUnit]
    /// What surrounds the units; nil where the document came without one.
    public var skeleton: Skeleton?

    /// A document.
    public init(
        name: String, sourceLanguage: LanguageTag, targetLanguage: LanguageTag? = nil, units: [TranslationUnit] = [],
        skeleton: Skeleton? = nil
    ) {
        self.name = name
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
        self.units = units
        self.skeleton = skeleton
    }

    /// All segments in order.
    public var segments: [Segment] { units.flatMap(\.segments) }
}
