import PadananXML

/// The element and attribute names of SRX.
enum SRXName: String, XMLName {
    case srx, header, body, formathandle, languagerules, languagerule, rule, beforebreak, afterbreak, maprules, languagemap, maprule
    case version, cascade, segmentsubflows, type, include, languagerulename, languagepattern, maprulename
    case breaks = "break"
}

/// The namespaces of SRX.
enum SRXNamespace: String, XMLName {
    case srx20 = "http://www.lisa.org/srx20"
    case srx10 = "http://www.lisa.org/srx10"
}
