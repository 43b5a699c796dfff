import PadananCore
import PadananFormats
import Testing

@Suite struct CSVReaderTests {
    /// Rows as `line:cell|cell`.
    private func rows(_ text: String, limits: CSVReader.Limits = .init()) throws -> (rows: [String], diagnostics: [Diagnostic]) {
        var reader = try CSVReader(Array(text.utf8), limits: limits)
        var rows: [String] = []
        while try reader.nextRow() {
            rows.append("\(reader.line):" + (0..<reader.count).map { reader.cell($0) }.joined(separator: "|"))
        }
        return (rows, reader.diagnostics)
    }

    @Test(
        "Rows are read as RFC 4180 has them",
        arguments: [
            ("a,b\nc,d\n", ["1:a|b", "2:c|d"]),
            ("a,b\r\nc,d", ["1:a|b", "2:c|d"]),
            ("a,b\rc,d\r", ["1:a|b", "2:c|d"]),
            ("a,b\n\n\nc,d\n", ["1:a|b", "4:c|d"]),
            ("a,b\nc,", ["1:a|b", "2:c|"]),
            ("a,b\n\"c\"\"x\"\"\",\"\"\"\"", ["1:a|b", "2:c\"x\"|\""]),
            ("a,b\n\"\",\"d\"\n", ["1:a|b", "2:|d"]),
            ("a\n\"\"\nb\n", ["1:a", "2:", "3:b"]),
            ("a,b\n\"c\r\nx\",d\ne,f\n", ["1:a|b", "2:c\r\nx|d", "4:e|f"]),
            ("a,b\n\"c\rx\n\ny\",d\ne,f\n", ["1:a|b", "2:c\rx\n\ny|d", "6:e|f"]),
            ("a;b\nc,x;d\n", ["1:a|b", "2:c,x|d"]),
            ("a\tb\nc,x\td\n", ["1:a|b", "2:c,x|d"]),
            ("\"a,,,x\";b\nc;d\n", ["1:a,,,x|b", "2:c|d"]),
            ("sep=;\na,x;b,y,z\n", ["2:a,x|b,y,z"]),
            ("\u{FEFF}a,b\n", ["1:a|b"]),
            ("a,b\nc,d,,\n", ["1:a|b", "2:c|d||"]),
            ("", []), ("\n\r\n", []),
        ])
    func rowsAreRead(text: String, expected: [String]) throws {
        let result = try rows(text)
        #expect(result.rows == expected)
        #expect(result.diagnostics.isEmpty)
    }

    @Test(
        "What RFC 4180 does not allow is read as well as may be, with a warning at its place",
        arguments: [
            ("a,b\nc \"x\",d\n", "2:c \"x\"|d", "csv-stray-quote", "2:3"),
            ("a,b\n\"c\"x,d\n", "2:cx|d", "csv-text-after-quote", "2:4"),
            ("a,b\n\"c\ny\" \"z,d\n", "2:c\ny \"z|d", "csv-text-after-quote", "3:3"),
            ("a,b\nc\n", "2:c", "csv-short-row", "2:1"),
            ("a,b\nc,d,e\n", "2:c|d|e", "csv-long-row", "2:1"),
        ])
    func irregularRows(text: String, row: String, code: String, position: String) throws {
        let result = try rows(text)
        #expect(result.rows.last == row)
        #expect(result.diagnostics.map(\.code) == [code])
        #expect(result.diagnostics.first?.position?.description == position)
    }

    @Test(
        "What cannot be read is refused with its place",
        arguments: [
            ([0x61, 0x2C, 0x62, 0x0A, 0x22, 0x63, 0x0A, 0x64], "csv-open-quote", "2:1"),
            ([0x61, 0x2C, 0x62, 0x0A, 0x63, 0xE9, 0x0A], "not-utf8", "2:2"),
            ([0x61, 0x0A, 0xED, 0xA0, 0x80], "not-utf8", "2:1"),
            ([0x61, 0x0D, 0x62, 0x00], "nul-character", "2:2"),
            ([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x00, 0xD8, 0x61, 0x00], "broken-utf-16", "2:1"),
            ([0xFE, 0xFF, 0x00, 0x61, 0x00], "broken-utf-16", "1:2"),
            ([0xFF, 0xFE, 0x00, 0x00], "utf-32", "1:1"),
            ([0x89, 0x50] + (0..<80).map { UInt8($0 % 32) }, "binary-file", "1:1"),
        ] as [([UInt8], String, String)])
    func refusals(bytes: [UInt8], code: String, position: String) {
        let error = #expect(throws: InputError.self) {
            var reader = try CSVReader(bytes)
            while try reader.nextRow() {}
        }
        #expect(error?.diagnostic.code == code)
        #expect(error?.diagnostic.position?.description == position)
    }

    @Test("UTF-16 with a byte order mark is decoded, either way round")
    func utf16() throws {
        for lowFirst in [true, false] {
            let units = Array("\u{FEFF}a,é😀\n".utf16)
            let bytes = units.flatMap { unit -> [UInt8] in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return lowFirst ? [low, high] : [high, low]
            }
            var reader = try CSVReader(bytes)
            #expect(try reader.nextRow())
            #expect(reader.cell(1) == "é😀")
        }
    }

    @Test("Cells and rows beyond the limits are refused")
    func limits() {
        var limits = CSVReader.Limits()
        limits.cellBytes = 4
        limits.columns = 2
        #expect(throws: InputError.self) { try rows("a,b\nabcde,x\n", limits: limits) }
        #expect(throws: InputError.self) { try rows("a,b\n\"abcde\",x\n", limits: limits) }
        #expect(throws: InputError.self) { try rows("a,b,c\n", limits: limits) }
        #expect(throws: Never.self) { try rows("a,b\nabcd,x\n", limits: limits) }
    }

    @Test("What the writer writes is read back the same")
    func roundTrip() throws {
        let table = [["a;;", "b"], [" c", "d\n\"x\""], ["", "e;f\tg"], ["\r\n", "é,"], ["=1", "-x"]]
        for ending in [CSVWriter.LineEnding.crlf, .lf] {
            var writer = CSVWriter(lineEnding: ending)
            for row in table { writer.append(row) }
            var reader = try CSVReader(writer.bytes)
            var read: [[String]] = []
            while try reader.nextRow() { read.append((0..<reader.count).map { reader.cell($0) }) }
            #expect(read == table)
            #expect(reader.diagnostics.isEmpty)
        }
    }

    @Test("Any bytes give rows or an error, and always come to an end")
    func anyBytes() {
        var random = SeededGenerator(seed: 20_260_917)
        let alphabet = Array("ab,;\t\"\"\r\n é".utf8) + [0xFF, 0x00]
        for round in 0..<4000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count - (round % 4 == 0 ? 0 : 2), using: &random)]
            }
            guard var reader = try? CSVReader(bytes) else { continue }
            var rows = 0
            while (try? reader.nextRow()) == true { rows += 1 }
            #expect(rows <= bytes.count)
        }
    }
}
