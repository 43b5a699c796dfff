import PadananXML
import Testing

@Suite struct XMLRefusalTests {
    @Test(
        "What is not well-formed, or not safe, is refused with its code and line",
        arguments: [
            ("<root>\n&nbsp;</root>", "xml-entity", 2),
            ("<!DOCTYPE root SYSTEM \"x.dtd\">\n<root>\n&nbsp;</root>", "xml-entity", 3),
            ("<root>\n<a></b></root>", "xml-syntax", 2),
            ("<root>\n<p:a/></root>", "xml-namespace", 2),
            ("<root xmlns:p=''/>", "xml-namespace", 1),
            ("<root>\n<a x='1' x='2'/></root>", "xml-syntax", 2),
            ("<root>\n\u{1}</root>", "xml-character", 2),
            ("<root>\n\0</root>", "xml-character", 2),
            ("<root>\n\u{FFFE}</root>", "xml-character", 2),
            ("<root>\n&#1;</root>", "xml-syntax", 2),
            ("<?xml version='1.1'?>\n<root>&#1;</root>", "xml-syntax", 2),
            ("<root/>\n<root/>", "xml-syntax", 2),
            ("<root/>\nteks", "xml-syntax", 2),
            ("\n<?xml version='1.0'?><root/>", "xml-syntax", 2),
            ("<!DOCTYPE root [\n<!ENTITY a 'b'>]><root/>", "xml-internal-subset", 1),
            ("<!DOCTYPE root\n[ %p; ]><root/>", "xml-internal-subset", 2),
            ("<!DOCTYPE root\nSYSTEM '[.dtd' []><root/>", "xml-internal-subset", 2),
            ("<?xml version='1.0' encoding='UTF-16'?><root/>", "xml-encoding", 1),
            ("<?xml version='1.0' encoding='UTF-7'?><root/>", "xml-encoding", 1),
            ("<?xml version='1.0' encoding='klingon'?><root/>", "xml-encoding", 1),
            ("<?xml version='1.0' encoding='US-ASCII'?>\n<root>é</root>", "xml-encoding", 2),
            ("<root>\n<a", "xml-truncated", 2),
            ("<root>\n<a>b", "xml-truncated", 2),
            ("<root>\n<!-- b", "xml-truncated", 2),
            ("<?xml version='1.0'?>", "xml-syntax", 1),
            ("", "not-xml", 1), (" \n", "not-xml", 1), ("{\"a\": 1}", "not-xml", 1), ("<!doctype html><p>", "not-xml", 1),
            ("PK\u{3}\u{4}...", "not-xml", 1), ("%PDF-1.7", "not-xml", 1), ("halo", "not-xml", 1),
            ("\u{FEFF}\u{FEFF}<root/>", "xml-syntax", 1),
        ], [1, 1000])
    func refusals(row: (text: String, code: String, line: Int), chunk: Int) {
        let error = EventRecorder.error(of: Array(row.text.utf8), chunk: chunk)
        #expect(error?.code == row.code, "\(error.map(String.init(describing:)) ?? "accepted")")
        #expect(error?.line == row.line)
        #expect(error?.message.contains("\n") == false)
    }

    @Test(
        "Bytes that are no UTF-8 are refused at their line, never replaced",
        arguments: [
            [0xFF], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xE9],
        ] as [[UInt8]])
    func invalidUTF8IsRefused(bytes: [UInt8]) {
        let error = EventRecorder.error(of: Array("<root>\n\n a".utf8) + bytes + Array(" b</root>".utf8))
        #expect(error?.code == "not-utf8")
        #expect(error?.line == 3)
        #expect(error?.column == 3)
    }

    @Test("An undefined entity is named")
    func undefinedEntityIsNamed() {
        #expect(EventRecorder.error(of: Array("<root>&nbsp;</root>".utf8))?.message.contains("nbsp") == true)
    }

    @Test("20,000 attributes on one element are refused at once")
    func manyAttributesAreRefusedFast() {
        let attributes = (0..<20_000).map { " a\($0)=\"1\"" }.joined()
        let clock = ContinuousClock()
        let bytes = Array("<root>\n<item\(attributes)/></root>".utf8)
        let time = clock.measure {
            let error = EventRecorder.error(of: bytes)
            #expect(error?.code == "xml-limit")
            #expect(error?.line == 2)
        }
        #expect(time < .seconds(2))
    }

    @Test("Depth, tag size and file size have limits")
    func limitsHold() {
        let deep = String(repeating: "<root>", count: 300)
        #expect(EventRecorder.error(of: Array(deep.utf8))?.code == "xml-limit")
        let long = "<root id=\"\(String(repeating: "x", count: 2 << 20))\"/>"
        #expect(EventRecorder.error(of: Array(long.utf8))?.code == "xml-limit")
        #expect(EventRecorder.error(of: Array("<root/>\n\n\n".utf8), limits: XMLLimits(totalBytes: 8))?.code == "xml-limit")
    }
}
