package import PadananCore
import PadananXML

/// The root element of an XML file, by which its kind is known.
package struct XMLRoot: Hashable, Sendable {
    /// The name without a prefix.
    package var localName: String
    /// The place of its tag.
    package var position: SourcePosition

    /// Reads a file as far as its root element.
    ///
    /// - Throws: `InputError` where the file is no XML that far.
    package init(of bytes: [UInt8]) throws(InputError) {
        do {
            // The handler ends the reading by throwing, so that nothing behind the root is looked at.
            try XMLStreamReader(handler: Handler()).read(bytes)
        } catch let found as Found {
            self = found.root
            return
        } catch let error as XMLError {
            throw InputError(error)
        } catch {
            throw InputError(code: "xml", "\(error)")
        }
        throw InputError(code: "not-xml", "the file has no root element", advice: "name an XML file")
    }

    private init(localName: String, position: SourcePosition) {
        self.localName = localName
        self.position = position
    }

    private struct Found: Error { var root: XMLRoot }

    private enum NoName: String, XMLName { case none = "" }

    private final class Handler: XMLEventHandler {
        typealias Name = NoName
        typealias Namespace = NoName

        func startElement(_ tag: borrowing XMLStartTag<NoName, NoName>) throws {
            throw Found(root: XMLRoot(localName: tag.localName, position: SourcePosition(tag.position)))
        }

        func endElement(_ tag: borrowing XMLEndTag<NoName, NoName>) throws {}

        func characters(_ text: borrowing XMLText) throws {}
    }
}
