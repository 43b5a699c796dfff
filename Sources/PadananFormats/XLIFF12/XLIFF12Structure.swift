/// Which elements of XLIFF 1.x are read where (1.2 section 2.1), and which are passed over with all they hold.
enum XLIFF12Structure {
    /// What to do with an element.
    enum Verdict {
        case read
        case pass
        case misplaced
    }

    /// The verdict on a child of `parent`.
    static func verdict(on child: XLIFFName, in parent: XLIFFName) -> Verdict {
        switch (parent, child) {
        case (.xliff, .file), (.file, .header), (.file, .body), (.header, .skl), (.header, .tool), (.skl, .internalFile): .read
        case (.body, .group), (.body, .transUnit), (.group, .group), (.group, .transUnit), (.group, .note): .read
        case (.transUnit, .source), (.transUnit, .segSource), (.transUnit, .target), (.transUnit, .note): .read
        case (.source, _), (.segSource, _), (.target, _), (.g, _), (.mrk, _), (.sub, _): inlineElements.contains(child) ? .read : .misplaced
        case (.ph, .sub), (.bpt, .sub), (.ept, .sub), (.it, .sub): .read
        case (.header, _), (.skl, .externalFile): .pass
        // A match from elsewhere is not the translation.
        case (.transUnit, .altTrans), (.body, .binUnit), (.group, .binUnit): .pass
        case (.group, _), (.transUnit, _), (.body, _): metadataElements.contains(child) ? .pass : .misplaced
        case (.tool, _): .pass
        default: .misplaced
        }
    }

    /// Whether text may stand in `parent`.
    static func allowsText(in parent: XLIFFName) -> Bool {
        switch parent {
        // Text in a header means nothing, and some tools leave some there.
        case .source, .segSource, .target, .g, .mrk, .sub, .ph, .bpt, .ept, .it, .note, .internalFile, .tool, .header: true
        default: false
        }
    }

    private static let inlineElements: Set<XLIFFName> = [.g, .x, .bx, .ex, .ph, .bpt, .ept, .it, .mrk]
    private static let metadataElements: Set<XLIFFName> = [.contextGroup, .countGroup, .propGroup, .count, .prop, .context]
}
