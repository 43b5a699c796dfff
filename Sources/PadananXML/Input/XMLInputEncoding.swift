/// The encodings that padanan reads XML in, and how a file's own is found.
///
/// Everything is turned into UTF-8 here, so that libxml2, and iconv behind it, decides nothing.
enum XMLInputEncoding {
    case utf8
    case ascii
    case latin1
    case windows1252
    case utf16LittleEndian
    case utf16BigEndian

    /// What the start of a file says of its encoding.
    struct Detection {
        var encoding: XMLInputEncoding
        /// The bytes of the byte order mark.
        var markLength: Int
        var warnings: [XMLWarning]
    }

    /// Finds the encoding of a file that starts with `head`.
    static func detect(_ head: [UInt8]) throws(XMLError) -> Detection {
        if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) || head.starts(with: [0x3C, 0, 0, 0])
            || head.starts(with: [0, 0, 0, 0x3C])
        {
            throw refusal("the file is in UTF-32")
        }
        if head.starts(with: [0xFF, 0xFE]) { return sixteenBit(head, .utf16LittleEndian) }
        if head.starts(with: [0xFE, 0xFF]) { return sixteenBit(head, .utf16BigEndian) }
        if head.starts(with: [0x3C, 0]) || head.starts(with: [0, 0x3C]) {
            throw refusal("the file looks like UTF-16 but has no byte order mark")
        }
        let markLength = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let body = head.dropFirst(markLength)
        if markLength > 0, body.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw XMLError(code: "xml-syntax", "a second byte order mark stands before the XML", advice: "remove it", line: 1, column: 1)
        }
        let declaration = XMLDeclaration(head: body)
        guard let label = declaration.encoding else {
            return Detection(encoding: .utf8, markLength: markLength, warnings: [])
        }
        guard let labelled = named(label) else { throw unknown(label) }
        switch labelled {
        case .utf16LittleEndian, .utf16BigEndian:
            throw refusal("the XML declaration says \(label), but the bytes are not UTF-16")
        case .utf8, .ascii, .latin1, .windows1252:
            guard markLength > 0, labelled != .utf8 else {
                return Detection(encoding: labelled, markLength: markLength, warnings: [])
            }
            return Detection(encoding: .utf8, markLength: markLength, warnings: [mismatch(label, mark: "UTF-8")])
        }
    }

    private static func sixteenBit(_ head: [UInt8], _ encoding: XMLInputEncoding) -> Detection {
        let bytes = head.dropFirst(2)
        let low = encoding == .utf16LittleEndian ? 0 : 1
        let ascii = stride(from: bytes.startIndex + low, to: bytes.endIndex, by: 2).map { bytes[$0] }
        var detection = Detection(encoding: encoding, markLength: 2, warnings: [])
        if let label = XMLDeclaration(head: ascii[...]).encoding {
            let isGeneric = label.lowercased() == "utf-16"
            if !isGeneric, named(label) != encoding { detection.warnings.append(mismatch(label, mark: "UTF-16")) }
        }
        return detection
    }

    private static func named(_ label: String) -> XMLInputEncoding? {
        switch label.lowercased() {
        case "utf-8", "utf8": .utf8
        case "us-ascii", "ascii": .ascii
        case "iso-8859-1", "iso_8859-1", "iso8859-1", "latin1": .latin1
        case "windows-1252", "cp1252": .windows1252
        case "utf-16", "utf-16le": .utf16LittleEndian
        case "utf-16be": .utf16BigEndian
        default: nil
        }
    }

    private static let advice = "save it as UTF-8 (UTF-16 with a byte order mark, ISO-8859-1, windows-1252 and US-ASCII are read too)"

    private static func refusal(_ message: String) -> XMLError {
        XMLError(code: "xml-encoding", message, advice: advice, line: 1, column: 1)
    }

    private static func unknown(_ label: String) -> XMLError {
        refusal("the encoding '\(label.prefix(40))' in the XML declaration is not supported")
    }

    private static func mismatch(_ label: String, mark: String) -> XMLWarning {
        XMLWarning(
            code: "xml-encoding-label", "the XML declaration says \(label), but the file starts with a \(mark) byte order mark",
            advice: "the file was read as \(mark); correct the declaration")
    }
}
