/// Takes the events of an XML file, in its order, while it is read.
///
/// Events come before it is known whether the rest of the file is well-formed: only when `XMLStreamReader.finish()` has
/// returned is what was built from them good. A handler that throws stops the reading, and the reader throws its error.
package protocol XMLEventHandler: AnyObject {
    /// The local names of elements and attributes that the handler knows.
    associatedtype Name: XMLName
    /// The namespaces that it knows, by their URIs.
    associatedtype Namespace: XMLName

    /// An element starts; the tag is valid during the call only.
    func startElement(_ tag: borrowing XMLStartTag<Name, Namespace>) throws
    /// An element ends; also called for empty-element tags.
    func endElement(_ tag: borrowing XMLEndTag<Name, Namespace>) throws
    /// Text, from CDATA sections too; one run of text may come in several pieces.
    func characters(_ text: borrowing XMLText) throws
    /// A comment; ignored unless implemented.
    func comment(_ text: borrowing XMLText) throws
    /// A processing instruction; ignored unless implemented.
    func processingInstruction(target: String, data: String) throws
}

extension XMLEventHandler {
    /// Ignores the comment.
    package func comment(_ text: borrowing XMLText) throws {}
    /// Ignores the processing instruction.
    package func processingInstruction(target: String, data: String) throws {}
}
