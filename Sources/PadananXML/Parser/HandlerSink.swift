internal import CLibXML2

/// Gives events to a handler, with names turned into its tokens.
final class HandlerSink<Handler: XMLEventHandler>: EventSink {
    private let handler: Handler
    private let vocabulary: XMLVocabulary<Handler.Name, Handler.Namespace>

    init(handler: Handler, dictionary: xmlDictPtr?) {
        self.handler = handler
        vocabulary = XMLVocabulary(dictionary: dictionary)
    }

    override func startElement(_ element: RawElement, _ attributes: RawAttributes, _ tag: MarkupScanner.Tag) throws {
        try handler.startElement(XMLStartTag(vocabulary: vocabulary, element: element, attributes: attributes, tag: tag))
    }

    override func endElement(_ element: RawElement, _ tag: MarkupScanner.Tag) throws {
        try handler.endElement(XMLEndTag(vocabulary: vocabulary, element: element, tag: tag))
    }

    override func characters(_ text: borrowing XMLText) throws { try handler.characters(text) }

    override func comment(_ text: borrowing XMLText) throws { try handler.comment(text) }

    override func processingInstruction(target: String, data: String) throws {
        try handler.processingInstruction(target: target, data: data)
    }
}
