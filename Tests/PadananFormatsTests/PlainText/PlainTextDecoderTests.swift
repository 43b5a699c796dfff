import PadananCore
import PadananFormats
import Testing

@Suite struct PlainTextDecoderTests {
    @Test(
        "A text comes back byte for byte in its own encoding",
        arguments: [
            Array("Satu\r\ndua\r\n".utf8), [0xEF, 0xBB, 0xBF] + Array("Satu".utf8), [], [0xEF, 0xBB, 0xBF],
            [0xFF, 0xFE, 0x53, 0x00, 0x3D, 0xD8, 0x00, 0xDE, 0x0D, 0x00], [0xFE, 0xFF, 0x00, 0x53, 0xD8, 0x3D, 0xDE, 0x00],
            Array("Ü😀\u{85}\u{2028}".utf8), Array("a\u{1B}b".utf8), [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF],
        ])
    func comesBack(bytes: [UInt8]) throws {
        let (text, encoding) = try PlainTextDecoder.decode(bytes)
        #expect(PlainTextDecoder.encode(text, as: encoding) == bytes)
        #expect(TextEncoding(name: encoding.description) == encoding)
    }

    @Test(
        "What is no text is refused with its place and its name",
        arguments: [
            (Array("Satu\nd\u{0}a".utf8), "not-text", 2, 2), ([0x89, 0x50, 0x4E, 0x47, 0x0D], "not-text", 1, 1),
            (Array("%PDF-1.7".utf8), "not-text", 1, 1),
            (Array("ok\n".utf8) + [0xE9, 0x20], "not-utf8", 2, 1), ([0x61, 0xC0, 0xAF], "not-utf8", 1, 2),
            ([0xED, 0xA0, 0x80], "not-utf8", 1, 1),
            ([0x53, 0x00, 0x61, 0x00], "not-text", 1, 2), ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8], "not-utf16", 1, 2),
            ([0xFF, 0xFE, 0x61], "not-utf16", 1, 1),
        ] as [([UInt8], String, Int, Int)])
    func isRefused(bytes: [UInt8], code: String, line: Int, column: Int) {
        let error = #expect(throws: InputError.self) { try PlainTextDecoder.decode(bytes) }
        #expect(error?.diagnostic.code == code)
        #expect(error?.diagnostic.position == SourcePosition(line: line, column: column))
        #expect(error?.diagnostic.advice != nil)
    }
}
