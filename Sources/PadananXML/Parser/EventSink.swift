/// What libxml2's callbacks talk to: a C function pointer cannot know the generic type of the handler.
class EventSink {
    func startElement(_ element: RawElement, _ attributes: RawAttributes, _ tag: MarkupScanner.Tag) throws {}
    func endElement(_ element: RawElement, _ tag: MarkupScanner.Tag) throws {}
    func characters(_ text: borrowing XMLText) throws {}
    func comment(_ text: borrowing XMLText) throws {}
    func processingInstruction(target: String, data: String) throws {}
}
