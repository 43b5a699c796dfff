/// Recognises files that are not XML at all, so that the message can say what they look like.
enum XMLContentSniffer {
    /// What `head`, the start of a file without byte order mark, looks like; nil where it may be XML.
    static func description(of head: ArraySlice<UInt8>) -> String? {
        for (signature, description) in signatures where head.starts(with: signature) { return description }
        guard let first = head.first(where: { !isSpace($0) }) else {
            return head.isEmpty ? "an empty file" : "a file of white space only"
        }
        let start = head.drop(while: isSpace)
        switch first {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return "JSON"
        case UInt8(ascii: "<"): return looksLikeHTML(start) ? "an HTML page" : nil
        case 0..<0x20: return "a binary file"
        // Bytes that are no UTF-8 are better explained as such, with their line.
        case 0x80...: return nil
        default: return "plain text"
        }
    }

    private static let signatures: [([UInt8], String)] = [
        ([0x1F, 0x8B], "a gzip archive"),
        (Array("PK\u{3}\u{4}".utf8), "a ZIP archive, such as a DOCX file"),
        (Array("PK\u{5}\u{6}".utf8), "an empty ZIP archive"),
        (Array("%PDF".utf8), "a PDF document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"),
        (Array("{\\rtf".utf8), "an RTF document"),
        (Array("BZh".utf8), "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office document"),
        (Array("SQLite format 3".utf8), "an SQLite database"),
    ]

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func looksLikeHTML(_ start: ArraySlice<UInt8>) -> Bool {
        let lower = String(decoding: start.prefix(16), as: UTF8.self).lowercased()
        return lower.hasPrefix("<!doctype html") || lower.hasPrefix("<html")
    }
}
