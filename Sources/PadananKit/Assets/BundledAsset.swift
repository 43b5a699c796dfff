import CAssets

/// The files that are part of the binary.
public enum BundledAsset: String, Sendable, CaseIterable {
    /// Segmentation rules for Indonesian.
    case indonesianRules = "id.srx"
    /// What the Indonesian rules are generated from.
    case indonesianRuleTemplate = "id.template.srx"
    /// The abbreviations in the Indonesian rules.
    case indonesianAbbreviations = "id.abbreviations.txt"
    /// Segmentation rules for English.
    case englishRules = "en.srx"
    /// What the English rules are generated from.
    case englishRuleTemplate = "en.template.srx"
    /// The abbreviations in the English rules.
    case englishAbbreviations = "en.abbreviations.txt"
    /// The foreign-policy glossary.
    case foreignPolicyGlossary = "foreign-policy.id-en.csv"

    /// The exact bytes of the file when the binary was built.
    public var bytes: [UInt8] {
        let asset =
            switch self {
            case .indonesianRules: padanan_asset_id_srx()
            case .indonesianRuleTemplate: padanan_asset_id_template()
            case .indonesianAbbreviations: padanan_asset_id_abbreviations()
            case .englishRules: padanan_asset_en_srx()
            case .englishRuleTemplate: padanan_asset_en_template()
            case .englishAbbreviations: padanan_asset_en_abbreviations()
            case .foreignPolicyGlossary: padanan_asset_foreign_policy_glossary()
            }
        return Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
    }
}
