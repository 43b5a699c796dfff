import CAssets

/// The files that are part of the binary.
public enum BundledAsset: String, Sendable, CaseIterable {
    /// Segmentation rules for Indonesian.
    case indonesianRules = "id.srx"
    /// The foreign-policy glossary.
    case foreignPolicyGlossary = "foreign-policy.id-en.csv"

    /// The exact bytes of the file when the binary was built.
    public var bytes: [UInt8] {
        let asset =
            switch self {
            case .indonesianRules: padanan_asset_id_srx()
            case .foreignPolicyGlossary: padanan_asset_foreign_policy_glossary()
            }
        return Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
    }
}
