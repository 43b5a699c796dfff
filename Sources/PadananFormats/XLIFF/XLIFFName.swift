import PadananXML

/// The local names of elements and attributes in XLIFF 1.x and 2.x that readers look at.
enum XLIFFName: String, XMLName {
    // Both families.
    case xliff, file, group, source, target, note, skeleton, ph, mrk
    case id, original, state, translate, version, lang, category, order, href, type

    // 2.x elements and attributes.
    case unit, segment, ignorable, notes, originalData, data, cp, pc, sc, ec, sm, em
    case srcLang, trgLang, hex, dataRef, dataRefStart, dataRefEnd, startRef, isolated, canDelete, canCopy, copyOf, value, ref

    // 1.x elements.
    case header, body, skl, tool, phase, count, prop, context, glossary, reference, g, x, bx, ex, bpt, ept, it, sub
    case transUnit = "trans-unit"
    case binUnit = "bin-unit"
    case binSource = "bin-source"
    case binTarget = "bin-target"
    case altTrans = "alt-trans"
    case segSource = "seg-source"
    case internalFile = "internal-file"
    case externalFile = "external-file"
    case phaseGroup = "phase-group"
    case countGroup = "count-group"
    case propGroup = "prop-group"
    case contextGroup = "context-group"

    // 1.x attributes.
    case restype, approved, from, mtype, mid, comment, rid, pos, clone, ctype
    case sourceLanguage = "source-language"
    case targetLanguage = "target-language"
    case equivText = "equiv-text"
    case toolIdentifier = "tool-id"
}

/// The namespaces that XLIFF readers know.
enum XLIFFNamespace: String, XMLName {
    /// `xml:`.
    case xml = "http://www.w3.org/XML/1998/namespace"
    /// XLIFF 1.1.
    case xliff11 = "urn:oasis:names:tc:xliff:document:1.1"
    /// XLIFF 1.2.
    case xliff12 = "urn:oasis:names:tc:xliff:document:1.2"
    /// XLIFF 2.0 and 2.1.
    case xliff20 = "urn:oasis:names:tc:xliff:document:2.0"
    /// XLIFF 2.2.
    case xliff22 = "urn:oasis:names:tc:xliff:document:2.2"
}

typealias XLIFFStartTag = XMLStartTag<XLIFFName, XLIFFNamespace>
typealias XLIFFEndTag = XMLEndTag<XLIFFName, XLIFFNamespace>

extension XMLStartTag {
    /// The namespace where it is known and, where there is none, nil: only then are both nil.
    var isForeign: Bool { namespace == nil && namespaceURI != nil }
}
