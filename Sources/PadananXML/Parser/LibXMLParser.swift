internal import CLibXML2

/// libxml2's push parser with callbacks of our own: it builds no tree, expands no entity, opens nothing.
final class LibXMLParser {
    private let context: xmlParserCtxtPtr
    var scanner: MarkupScanner
    var sink = EventSink()
    /// The first thing that went wrong; nothing is delivered after it.
    private(set) var failure: (any Error)?
    /// Whether the failure is one of those that a cut-off file gives.
    private(set) var failedAtEndOfInput = false
    private var emptyElement: MarkupScanner.Tag?

    init?(scanner: MarkupScanner) {
        guard LibXMLProcess.isConfined else { return nil }
        var handler = Self.makeHandler()
        guard let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else { return nil }
        self.context = context
        self.scanner = scanner
        // The bytes are UTF-8 by now, whatever the XML declaration says.
        xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_IGNORE_ENC.rawValue))
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    }

    deinit { xmlFreeParserCtxt(context) }

    /// The dictionary in which libxml2 interns names.
    var dictionary: xmlDictPtr? { context.pointee.dict }

    /// Parses bytes; on the last call `isLast` is true.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws {
        var start = 0
        while start < bytes.count {
            // Larger pieces than this would need libxml2's HUGE option.
            let count = min(bytes.count - start, 1 << 20)
            bytes.withMemoryRebound(to: CChar.self) { piece in
                _ = xmlParseChunk(context, piece.baseAddress.map { $0 + start }, Int32(count), 0)
            }
            start += count
            if let failure { throw failure }
        }
        guard isLast else { return }
        xmlParseChunk(context, nil, 0, 1)
        if let failure { throw failure }
        guard context.pointee.wellFormed == 1, context.pointee.nsWellFormed == 1 else {
            throw XMLError(code: "xml-syntax", "the file is not well-formed XML", at: position)
        }
    }

    /// Where libxml2 stands.
    var position: XMLPosition {
        guard let input = context.pointee.input?.pointee else { return XMLPosition(offset: 0, line: 1, column: 1) }
        return XMLPosition(offset: Int(xmlByteConsumed(context)), line: max(1, Int(input.line)), column: max(1, Int(input.col)))
    }

    private func deliver(_ event: () throws -> Void) {
        guard failure == nil else { return }
        do { try event() } catch { stop(error) }
    }

    private func stop(_ error: any Error) {
        if failure == nil { failure = error }
        xmlStopParser(context)
    }

    private func report(_ error: xmlError) {
        // Below "error" are matters such as a relative namespace URI.
        guard failure == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        let code = Int(error.code)
        failedAtEndOfInput = LibXMLMessage.endOfInputCodes.contains(code)
        stop(LibXMLMessage.error(of: error, at: position))
    }

    private static func parser(_ context: UnsafeMutableRawPointer?) -> LibXMLParser? {
        context.map { Unmanaged<LibXMLParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private func characters(_ start: UnsafePointer<UInt8>?, _ count: Int32, _ event: (borrowing XMLText) throws -> Void) {
        let bytes = UnsafeBufferPointer(start: start, count: Int(count))
        deliver { try event(XMLText(bytes: bytes, end: linePosition)) }
    }

    /// As `position`, but without asking for the offset, which costs more.
    private var linePosition: XMLPosition {
        guard let input = context.pointee.input?.pointee else { return XMLPosition(offset: 0, line: 1, column: 1) }
        return XMLPosition(offset: scanner.position.offset, line: max(1, Int(input.line)), column: max(1, Int(input.col)))
    }

    private func refuseDeclaration() { stop(XMLError.internalSubset(at: position)) }

    private func start(_ element: RawElement, _ attributes: RawAttributes) {
        guard failure == nil, let tag = scanner.takeTag() else { return }
        emptyElement = tag.isEmptyElement ? tag : nil
        deliver { try sink.startElement(element, attributes, tag) }
    }

    private func end(_ element: RawElement) {
        guard failure == nil, let tag = emptyElement ?? scanner.takeTag() else { return }
        emptyElement = nil
        deliver { try sink.endElement(element, tag) }
    }

    private static func makeHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, name, prefix, namespace, _, _, count, _, attributes in
            LibXMLParser.parser(context)?.start(
                RawElement(localName: name, prefix: prefix, namespace: namespace),
                RawAttributes(pointer: attributes, count: Int(count)))
        }
        handler.endElementNs = { context, name, prefix, namespace in
            LibXMLParser.parser(context)?.end(RawElement(localName: name, prefix: prefix, namespace: namespace))
        }
        let characters: charactersSAXFunc = { context, start, count in
            guard let parser = LibXMLParser.parser(context) else { return }
            parser.characters(start, count) { try parser.sink.characters($0) }
        }
        handler.characters = characters
        handler.ignorableWhitespace = characters
        handler.cdataBlock = characters
        handler.comment = { context, text in
            guard let parser = LibXMLParser.parser(context) else { return }
            parser.characters(text, text.map { xmlStrlen($0) } ?? 0) { try parser.sink.comment($0) }
        }
        handler.processingInstruction = { context, target, data in
            guard let parser = LibXMLParser.parser(context) else { return }
            parser.deliver { try parser.sink.processingInstruction(target: String(name: target), data: String(name: data)) }
        }
        handler.serror = { context, error in
            guard let error else { return }
            LibXMLParser.parser(context)?.report(error.pointee)
        }
        // The scanner refuses internal subsets before libxml2 sees them; these hold should it ever miss one.
        handler.entityDecl = { context, _, _, _, _, _ in LibXMLParser.parser(context)?.refuseDeclaration() }
        handler.unparsedEntityDecl = { context, _, _, _, _ in LibXMLParser.parser(context)?.refuseDeclaration() }
        handler.notationDecl = { context, _, _, _ in LibXMLParser.parser(context)?.refuseDeclaration() }
        handler.elementDecl = { context, _, _, _ in LibXMLParser.parser(context)?.refuseDeclaration() }
        handler.attributeDecl = { context, _, _, _, _, _, tree in
            xmlFreeEnumeration(tree)
            LibXMLParser.parser(context)?.refuseDeclaration()
        }
        return handler
    }
}
