/// Which elements of the XLIFF 2.x core may stand where (section 4.2), and in which order.
struct XLIFF2Structure {
    /// How far an element has come: the highest rank seen and the elements that may come only once.
    private var rank = 0
    private var seen: Set<XLIFFName> = []

    /// A verdict on a child element.
    enum Verdict {
        case allowed
        /// The element has no place in its parent at all.
        case misplaced
        /// It may come only once.
        case repeated
        /// It has to come before something that was there already.
        case late
    }

    /// Takes note of a child of `parent`.
    mutating func take(_ child: XLIFFName, in parent: XLIFFName, of version: XLIFFVersion) -> Verdict {
        // 2.2 brought notes on the whole file.
        if parent == .xliff, child == .notes, version != .v2_2 { return .misplaced }
        guard let place = Self.place(of: child, in: parent) else { return .misplaced }
        if place.isOnce, !seen.insert(child).inserted { return .repeated }
        guard place.rank >= rank else { return .late }
        rank = place.rank
        return .allowed
    }

    /// Whether elements of other namespaces may stand in `parent`: extensions and modules.
    static func allowsForeignElements(in parent: XLIFFName, of version: XLIFFVersion) -> Bool {
        switch parent {
        case .xliff: version == .v2_2
        case .file, .group, .unit, .skeleton: true
        default: false
        }
    }

    /// Whether text may stand in `parent`.
    static func allowsText(in parent: XLIFFName) -> Bool {
        switch parent {
        case .source, .target, .pc, .mrk, .note, .data, .skeleton: true
        default: false
        }
    }

    private static func place(of child: XLIFFName, in parent: XLIFFName) -> (rank: Int, isOnce: Bool)? {
        switch (parent, child) {
        case (.xliff, .notes): (0, true)
        case (.xliff, .file): (1, false)
        case (.file, .skeleton): (0, true)
        case (.file, .notes), (.group, .notes), (.unit, .notes): (1, true)
        case (.file, .unit), (.file, .group), (.group, .unit), (.group, .group): (2, false)
        case (.unit, .originalData): (2, true)
        case (.unit, .segment), (.unit, .ignorable): (3, false)
        case (.segment, .source), (.ignorable, .source): (0, true)
        case (.segment, .target), (.ignorable, .target): (1, true)
        case (.notes, .note), (.originalData, .data), (.data, .cp): (0, false)
        case (.source, _), (.target, _), (.pc, _), (.mrk, _): inlineElements.contains(child) ? (0, false) : nil
        default: nil
        }
    }

    private static let inlineElements: Set<XLIFFName> = [.cp, .ph, .pc, .sc, .ec, .mrk, .sm, .em]
}
