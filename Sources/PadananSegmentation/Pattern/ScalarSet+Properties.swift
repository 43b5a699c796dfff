extension ScalarSet {
    /// The scalars that `\p{…}` stands for, or nil where the name is unknown: a general category, a yes-or-no property, a
    /// script, `Any`, `ASCII`, `Assigned`.
    ///
    /// Case, spaces, `_` and `-` do not matter, and `Is` may stand before a name; a category may be asked for as `gc=`, a
    /// script as `sc=` (UAX #44, 5.9; ICU User Guide, "UnicodeSet").
    init?(propertyName name: String) {
        // The names that most patterns use are told at once.
        if let category = GeneralCategorySet(shortName: name) {
            self = .property(.category(category))
            return
        }
        let loose = name.lowercased().filter { !" _-".contains($0) }
        let parts = loose.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let set = parts.count == 2 ? Self.scalars(ofProperty: parts[0], value: parts[1]) : Self.scalars(named: loose) else {
            return nil
        }
        self = set
    }

    private static func scalars(ofProperty property: String, value: String) -> ScalarSet? {
        switch property {
        case "gc", "generalcategory": return GeneralCategorySet(looseName: value).map { .property(.category($0)) }
        case "sc", "script": return UnicodeScript.scalars(looseName: value)
        default:
            guard let binary = BinaryProperty(looseName: property) else { return nil }
            switch value {
            case "y", "yes", "t", "true": return .property(.binary(binary))
            case "n", "no", "f", "false": return .complement(.property(.binary(binary)))
            default: return nil
            }
        }
    }

    private static func scalars(named name: String) -> ScalarSet? {
        switch name {
        case "any": return .any
        case "ascii": return .range(0, 0x7F)
        case "assigned": return GeneralCategorySet(shortName: "Cn").map { .complement(.property(.category($0))) }
        default: break
        }
        if let category = GeneralCategorySet(looseName: name) { return .property(.category(category)) }
        if let binary = BinaryProperty(looseName: name) { return .property(.binary(binary)) }
        if let script = UnicodeScript.scalars(looseName: name) { return script }
        return name.hasPrefix("is") && name.utf8.count > 2 ? scalars(named: String(name.dropFirst(2))) : nil
    }
}
