/// A version of XLIFF, by the name that its files carry.
package enum XLIFFVersion: String, Sendable, Hashable, CaseIterable {
    /// XLIFF 1.0; read only.
    case v1_0 = "1.0"
    /// XLIFF 1.1; read only.
    case v1_1 = "1.1"
    /// XLIFF 1.2.
    case v1_2 = "1.2"
    /// XLIFF 2.0.
    case v2_0 = "2.0"
    /// XLIFF 2.1.
    case v2_1 = "2.1"
    /// XLIFF 2.2.
    case v2_2 = "2.2"

    /// The versions that padanan writes.
    package static let writable: [XLIFFVersion] = [.v1_2, .v2_0, .v2_1, .v2_2]

    /// The namespace of its elements; nil for 1.0, which has none.
    package var namespace: String? {
        switch self {
        case .v1_0: nil
        case .v1_1: "urn:oasis:names:tc:xliff:document:1.1"
        case .v1_2: "urn:oasis:names:tc:xliff:document:1.2"
        // 2.1 kept the namespace of 2.0.
        case .v2_0, .v2_1: "urn:oasis:names:tc:xliff:document:2.0"
        case .v2_2: "urn:oasis:names:tc:xliff:document:2.2"
        }
    }

    /// Whether it is of the 2.x family, whose files are built quite differently from those of 1.x.
    package var isXLIFF2: Bool {
        switch self {
        case .v1_0, .v1_1, .v1_2: false
        case .v2_0, .v2_1, .v2_2: true
        }
    }
}
