import PadananXML

/// Writes each event down as a line of text.
final class EventRecorder: XMLEventHandler {
    enum Name: String, XMLName { case root, item, id, lang }
    enum Namespace: String, XMLName {
        case ours = "urn:ours"
        case xml = "http://www.w3.org/XML/1998/namespace"
    }

    var events: [String] = []
    var offsets: [(start: Int, end: Int)] = []
    private var text = ""
    var throwsAt: String?

    struct Stop: Error, Equatable {}

    func startElement(_ tag: borrowing XMLStartTag<Name, Namespace>) throws {
        flush()
        var line = "start \(tag.qualifiedName)"
        line += tag.name == nil ? "?" : ""
        if tag.namespace == .ours { line += " {ours}" } else if let uri = tag.namespaceURI { line += " {\(uri)}" }
        if let id = tag.attribute(.id) { line += " id=\(id)" }
        if let language = tag.attribute(.lang, in: .xml) { line += " lang=\(language)" }
        events.append("\(line) @\(tag.position.line):\(tag.position.column)")
        offsets.append((tag.position.offset, tag.endOffset))
        if tag.localName == throwsAt { throw Stop() }
    }

    func endElement(_ tag: borrowing XMLEndTag<Name, Namespace>) throws {
        flush()
        events.append("end @\(tag.position.line):\(tag.position.column)")
        offsets.append((tag.position.offset, tag.endOffset))
    }

    func characters(_ text: borrowing XMLText) throws { self.text += text.string }
    func comment(_ text: borrowing XMLText) throws { events.append("comment \(text.string)") }
    func processingInstruction(target: String, data: String) throws { events.append("pi \(target) \(data)") }

    private func flush() {
        if !text.isEmpty { events.append("text \(text.debugDescription)") }
        text = ""
    }

    /// The events of a file, read in pieces of `chunk` bytes.
    static func events(of bytes: [UInt8], chunk: Int = .max, limits: XMLLimits = XMLLimits()) throws -> [String] {
        let recorder = EventRecorder()
        let reader = XMLStreamReader(handler: recorder, limits: limits)
        var rest = bytes[...]
        while !rest.isEmpty {
            try Array(rest.prefix(chunk)).withUnsafeBytes { try reader.feed($0) }
            rest = rest.dropFirst(chunk)
        }
        try reader.finish()
        return recorder.events
    }

    /// The error that reading gives, with its line.
    static func error(of bytes: [UInt8], chunk: Int = .max, limits: XMLLimits = XMLLimits()) -> XMLError? {
        do {
            _ = try events(of: bytes, chunk: chunk, limits: limits)
            return nil
        } catch {
            return error as? XMLError
        }
    }
}
