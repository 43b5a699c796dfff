internal import CLibXML2

/// The settings of libxml2 that hold for the whole process.
enum LibXMLProcess {
    /// True once libxml2 is initialised and can open nothing: no catalog, no file, no network.
    static let isConfined: Bool = {
        xmlInitParser()
        xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
        xmlSetExternalEntityLoader { _, _, _ in nil }
        return true
    }()
}
