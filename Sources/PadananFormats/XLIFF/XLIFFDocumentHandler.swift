import PadananCore
import PadananXML

/// Looks at the root element of a file and leaves the rest to the reader of its family.
final class XLIFFDocumentHandler: XMLEventHandler {
    typealias Name = XLIFFName
    typealias Namespace = XLIFFNamespace

    private var dialect: (any XLIFFDialect)?

    func startElement(_ tag: borrowing XLIFFStartTag) throws {
        if let dialect { return try dialect.startElement(tag) }
        let position = SourcePosition(tag.position)
        guard tag.name == .xliff else {
            throw InputError(
                code: "not-xliff", "the file is XML, but its root element is \(tag.qualifiedName), not xliff",
                advice: "give an XLIFF file", at: position)
        }
        var diagnostics: [Diagnostic] = []
        let version = try version(of: tag, at: position, warnings: &diagnostics)
        if version.isXLIFF2 {
            let settings = try XLIFF2Languages(tag, at: position, warnings: &diagnostics)
            dialect = XLIFF2Handler(version: version, languages: settings, root: position, diagnostics: diagnostics)
        } else {
            dialect = XLIFF12Handler(version: version, namespace: tag.namespace, root: position, diagnostics: diagnostics)
        }
    }

    func endElement(_ tag: borrowing XLIFFEndTag) throws { try dialect?.endElement(tag) }

    func characters(_ text: borrowing XMLText) throws { try dialect?.characters(text) }

    /// What was read.
    func content() throws -> XLIFFContent {
        guard let dialect else { throw InputError(code: "not-xliff", "the file holds no xliff element") }
        return try dialect.content()
    }

    private func version(
        of tag: borrowing XLIFFStartTag, at position: SourcePosition, warnings: inout [Diagnostic]
    ) throws -> XLIFFVersion {
        guard let name = tag.attribute(.version) else {
            throw InputError(
                code: "missing-version", "the xliff element has no version", advice: "add version=\"2.1\" or what it is", at: position)
        }
        guard !tag.isForeign else {
            throw InputError(
                code: "unknown-namespace", "the namespace \(tag.namespaceURI ?? "") is not one of XLIFF",
                advice: "XLIFF 1.2 has \(XLIFFNamespace.xliff12.rawValue), 2.0 and 2.1 have \(XLIFFNamespace.xliff20.rawValue)",
                at: position)
        }
        guard let version = XLIFFVersion(rawValue: name) else {
            throw InputError(
                code: "unknown-version", "XLIFF version \(name) is not known", advice: "save it as XLIFF 1.2, 2.0, 2.1 or 2.2",
                at: position)
        }
        switch tag.namespace {
        case nil:
            guard !version.isXLIFF2 else {
                throw InputError(
                    code: "missing-namespace", "the xliff element is in no namespace",
                    advice: "add xmlns=\"\(version.namespace ?? "")\"", at: position)
            }
            if let namespace = version.namespace {
                warnings.append(
                    Diagnostic(
                        .warning, code: "missing-namespace", "the xliff element is in no namespace", advice: "add xmlns=\"\(namespace)\"",
                        at: position))
            }
        case .xliff11, .xliff12:
            guard !version.isXLIFF2 else { throw disagreement(version, at: position) }
        case .xliff22:
            // Its schema takes the older numbers too.
            guard version.isXLIFF2 else { throw disagreement(version, at: position) }
            return .v2_2
        case .xliff20:
            guard tag.namespaceURI == version.namespace else { throw disagreement(version, at: position) }
        case .xml: throw disagreement(version, at: position)
        }
        return version
    }

    private func disagreement(_ version: XLIFFVersion, at position: SourcePosition) -> InputError {
        InputError(
            code: "unknown-namespace", "the namespace does not belong to XLIFF \(version.rawValue)",
            advice: "use xmlns=\"\(version.namespace ?? "")\" or correct the version", at: position)
    }
}
