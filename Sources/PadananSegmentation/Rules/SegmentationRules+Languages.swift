public import PadananCore

extension SegmentationRules {
    /// The rule lists in force for a language, in the order in which their rules are tried: those of all matching language
    /// maps where maps cascade, else of the first.
    ///
    /// A map whose pattern cannot be used matches no language here; `RulesInspector` reports it.
    public func ruleLists(for language: LanguageTag) -> [RuleList] {
        var result: [RuleList] = []
        for map in languageMaps {
            guard let pattern = try? LanguagePattern(map.pattern), pattern.matches(language) else { continue }
            result += ruleLists.filter { $0.name == map.ruleList }
            if !cascades { break }
        }
        return result
    }
}
