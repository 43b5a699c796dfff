/// Tells files of other kinds by their first bytes, so that messages can name what they are.
package enum FileSignature {
    /// What a file is that is no text, "a PDF file", or nil where its first bytes do not say.
    package static func name(of bytes: some Sequence<UInt8>) -> String? {
        for (signature, name) in signatures where bytes.starts(with: signature) { return name }
        return nil
    }

    private static let signatures: [([UInt8], String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0x47, 0x49, 0x46, 0x38], "a GIF picture"),
        (Array("%PDF-".utf8), "a PDF file"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or a DOCX file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word file (.doc)"),
        ([0x1F, 0x8B], "a gzip file"),
        ([0x42, 0x5A, 0x68], "a bzip2 file"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        (Array("{\\rtf".utf8), "an RTF file"),
        ([0x00, 0x00, 0xFE, 0xFF], "a UTF-32 text"),
        ([0xFF, 0xFE, 0x00, 0x00], "a UTF-32 text"),
    ]
}
