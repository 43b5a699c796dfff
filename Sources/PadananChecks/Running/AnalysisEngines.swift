import PadananTerminology

/// The engines of a run, whose caches grow from segment to segment.
///
/// A class, because each analysed pair asks them when it is asked itself.
final class AnalysisEngines {
    var terms: TermMatcher
    var renderings: RenderingMatcher

    init(resources: CheckResources) {
        terms = TermMatcher(glossaries: resources.glossaries)
        renderings = RenderingMatcher(language: resources.targetLanguage)
    }
}
