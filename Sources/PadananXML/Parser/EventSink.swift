/// What libxml2's callbacks talk to: a C function pointer cannot know the generic type of the handler.
class EventSink {
    func startElement(_ element: RawElement, _ attributes: RawAttributes, _ tag: MarkupScanner.Tag) throws {}
    func endElement(_ element: RawElement, _ tag: MarkupScanner.Tag) throws {}
    func characters(_ text: borrowing XMLText) throws {}
    func comment(_ text: borrowing XMLText) throws {}
    func processingInstruction(target: String, data: String) throws {}
}

/// The name of an element as libxml2 gives it: pointers into its dictionary.
struct RawElement {
    var localName: UnsafePointer<UInt8>?
    var prefix: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
}

/// The attributes of a start tag as libxml2 gives them: five pointers each.
struct RawAttributes {
    var pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    var count: Int

    func element(_ index: Int) -> RawElement {
        RawElement(localName: pointer?[index * 5], prefix: pointer?[index * 5 + 1], namespace: pointer?[index * 5 + 2])
    }

    func value(_ index: Int) -> String {
        guard let start = pointer?[index * 5 + 3], let end = pointer?[index * 5 + 4] else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: end - start)
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: Self.resolvingAmpersands(bytes), as: UTF8.self)
    }

    /// As long as no entities are expanded, libxml2 gives each ampersand of a value as `&#38;`, however it was written.
    private static func resolvingAmpersands(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let reference = Array("&#38;".utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            result.append(bytes[index])
            index += bytes[index...].starts(with: reference) ? reference.count : 1
        }
        return result
    }
}

extension String {
    /// The string that a libxml2 name is.
    init(name: UnsafePointer<UInt8>?) {
        guard let name else {
            self = ""
            return
        }
        self.init(cString: name)
    }
}
