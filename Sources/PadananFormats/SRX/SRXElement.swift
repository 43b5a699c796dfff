/// What an element of SRX may hold and must have.
///
/// Source: "Segmentation Rules eXchange (SRX) 2.0", 2008, section "Detailed Specifications" and its schema; for 1.0 the schema of 2004.
struct SRXElement {
    /// A child element; children stand in the order of the list.
    struct Child {
        var name: SRXName
        var least = 0
        /// Nil is without bound.
        var most: Int?
    }

    /// An attribute; its values are free where none are listed.
    struct Attribute {
        var name: SRXName
        var isRequired = true
        var values: [String] = []
    }

    var children: [Child] = []
    var attributes: [Attribute] = []
    /// Whether it holds text, and then no elements.
    var holdsText = false
    /// Whether elements of other namespaces may follow its own children.
    var allowsForeign = false

    /// The elements of SRX 2.0.
    static let version2 = table(isVersion1: false)
    /// The elements of SRX 1.0.
    static let version1 = table(isVersion1: true)

    private static func table(isVersion1: Bool) -> [SRXName: SRXElement] {
        var table: [SRXName: SRXElement] = [:]
        for name in SRXName.allCases { table[name] = named(name, isVersion1: isVersion1) }
        return table
    }

    private static func named(_ name: SRXName, isVersion1: Bool) -> SRXElement? {
        switch name {
        case .srx:
            SRXElement(
                children: [Child(name: .header, least: 1, most: 1), Child(name: .body, least: 1, most: 1)],
                attributes: [Attribute(name: .version)])
        case .header:
            SRXElement(
                children: [Child(name: .formathandle, most: 3)],
                attributes: [Attribute(name: .segmentsubflows, values: yesOrNo)]
                    + (isVersion1 ? [] : [Attribute(name: .cascade, values: yesOrNo)]),
                allowsForeign: !isVersion1)
        case .formathandle:
            SRXElement(attributes: [
                Attribute(name: .type, values: ["start", "end", "isolated"]), Attribute(name: .include, values: yesOrNo),
            ])
        case .body:
            SRXElement(children: [Child(name: .languagerules, least: 1, most: 1), Child(name: .maprules, least: 1, most: 1)])
        case .languagerules: SRXElement(children: [Child(name: .languagerule, least: 1)])
        case .languagerule:
            SRXElement(children: [Child(name: .rule, least: 1)], attributes: [Attribute(name: .languagerulename)])
        case .rule:
            SRXElement(
                children: [Child(name: .beforebreak, most: 1), Child(name: .afterbreak, most: 1)],
                attributes: [Attribute(name: .breaks, isRequired: false, values: yesOrNo)])
        case .beforebreak, .afterbreak: SRXElement(holdsText: true)
        case .maprules: SRXElement(children: [Child(name: isVersion1 ? .maprule : .languagemap, least: 1)])
        case .maprule: SRXElement(children: [Child(name: .languagemap, least: 1)], attributes: [Attribute(name: .maprulename)])
        case .languagemap: SRXElement(attributes: [Attribute(name: .languagepattern), Attribute(name: .languagerulename)])
        default: nil
        }
    }

    private static let yesOrNo = ["yes", "no"]
}
