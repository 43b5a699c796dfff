import PadananXML
import Testing

@Suite struct XMLStreamReaderTests {
    private let sample = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE root SYSTEM "nowhere.dtd">
        <root xmlns="urn:ours" xmlns:o="urn:other" xml:lang="id">
          <item id="a&amp;&#10;b"/><o:item
            id='2>1'>Satu<!-- c --><![CDATA[ <dua> ]]>&#13;é</o:item><?pi data?>
        </root>

        """

    private let expected = [
        "start root {ours} lang=id @3:1", "text \"\\n  \"", "start item {ours} id=a&\nb @4:3", "end @4:3",
        "start o:item {urn:other} id=2>1 @4:28", "comment  c ", "text \"Satu <dua> \\ré\"", "end @5:53", "pi pi data", "text \"\\n\"",
        "end @6:1",
    ]

    @Test("Events carry tokens, namespaces, attributes and exact places, however the bytes are cut", arguments: [1, 2, 3, 7, 64, 100_000])
    func eventsAreTheSameForEveryChunkSize(chunk: Int) throws {
        let events = try EventRecorder.events(of: Array(sample.utf8), chunk: chunk)
        #expect(events == expected, "\(events)")
    }

    @Test("References in attribute values are resolved once")
    func attributeReferences() throws {
        let bytes = Array("<root id='&amp;amp; &#38;#38; &lt;&#x26;&quot;&#13;&#9; \n.'/>".utf8)
        #expect(try EventRecorder.events(of: bytes)[0] == "start root id=&amp; &#38; <&\"\r\t  . @1:1")
    }

    @Test("Byte offsets bracket each tag exactly")
    func offsetsBracketTags() throws {
        let recorder = EventRecorder()
        let bytes = Array("\u{FEFF}<root>é<item id='1'/>\r\n</root>".utf8)
        try XMLStreamReader(handler: recorder).read(bytes)
        let tags = recorder.offsets.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        #expect(tags == ["<root>", "<item id='1'/>", "<item id='1'/>", "</root>"])
    }

    @Test("CR, LF and CRLF each end a line, and reach the handler as LF", arguments: ["\n", "\r", "\r\n"], [1, 1000])
    func lineEndsCount(lineEnd: String, chunk: Int) throws {
        let text = ["<root>", "satu", "dua", "<item/>", "</root>"].joined(separator: lineEnd)
        let events = try EventRecorder.events(of: Array(text.utf8), chunk: chunk)
        #expect(events[1] == "text \"\\nsatu\\ndua\\n\"")
        #expect(events[2] == "start item @4:1")
        let bad = ["<root>", "satu", "</rot>"].joined(separator: lineEnd)
        #expect(EventRecorder.error(of: Array(bad.utf8), chunk: chunk)?.line == 3)
    }

    @Test("A handler's error stops the reading and comes out as it is")
    func handlerErrorIsRethrown() {
        let recorder = EventRecorder()
        recorder.throwsAt = "item"
        #expect(throws: EventRecorder.Stop()) { try XMLStreamReader(handler: recorder).read(Array("<root><item/><item/></root>".utf8)) }
        #expect(recorder.events.count == 2)
    }

    @Test(
        "Every encoding of the allow list gives the same text",
        arguments: [
            ("UTF-8", Array("é“".utf8)), ("windows-1252", [0xE9, 0x93]), ("utf8", Array("é“".utf8)),
        ])
    func encodingsAreRead(label: String, text: [UInt8]) throws {
        let head = Array("<?xml version='1.0' encoding='\(label)'?><root>".utf8)
        #expect(try EventRecorder.events(of: head + text + Array("</root>".utf8))[1] == "text \"é“\"")
    }

    @Test("UTF-16 with a byte order mark is read, whatever its byte order", arguments: [true, false], [1, 3, 4096])
    func utf16IsRead(isLittleEndian: Bool, chunk: Int) throws {
        let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<root>é 🇮🇩</root>"
        let bytes = text.utf16.flatMap { isLittleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try EventRecorder.events(of: bytes, chunk: chunk)[1] == "text \"é 🇮🇩\"")
    }

    @Test("A label that the bytes contradict is reported")
    func contradictedLabelsWarn() throws {
        let reader = XMLStreamReader(handler: EventRecorder())
        try reader.read(Array("<?xml version='1.0' encoding='ISO-8859-1'?><root>é</root>".utf8))
        #expect(reader.warnings.map(\.code) == ["xml-encoding-label"])
        let sixteen = "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?><root/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let second = XMLStreamReader(handler: EventRecorder())
        try second.read(sixteen)
        #expect(second.warnings.map(\.code) == ["xml-encoding-label"])
    }

    @Test("Every truncation of a file is refused")
    func truncationsAreRefused() {
        let bytes = Array(sample.utf8)
        let end = bytes.count - 1
        for count in 0..<(end) { #expect(EventRecorder.error(of: Array(bytes[..<count])) != nil, "\(count) bytes") }
    }

    @Test("Memory and time stay bounded on a large file")
    func largeFilesStream() throws {
        let unit = Array("<item id=\"1\">Dana perwalian itu disetujui.</item>\n".utf8)
        let recorder = CountingHandler()
        let reader = XMLStreamReader(handler: recorder)
        try Array("<root>".utf8).withUnsafeBytes { try reader.feed($0) }
        for _ in 0..<10_000 { try unit.withUnsafeBytes { try reader.feed($0) } }
        try Array("</root>".utf8).withUnsafeBytes { try reader.feed($0) }
        try reader.finish()
        #expect(recorder.elements == 10_001)
    }
}

private final class CountingHandler: XMLEventHandler {
    typealias Name = EventRecorder.Name
    typealias Namespace = EventRecorder.Namespace
    var elements = 0

    func startElement(_ tag: borrowing XMLStartTag<Name, Namespace>) throws { elements += 1 }
    func endElement(_ tag: borrowing XMLEndTag<Name, Namespace>) throws {}
    func characters(_ text: borrowing XMLText) throws {}
}
