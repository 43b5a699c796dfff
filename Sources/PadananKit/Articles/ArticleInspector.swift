import PadananCore

/// Looks over an article, whole or in pieces, for what its editors should know before it is translated.
struct ArticleInspector: Sendable {
    /// What was found, each oddity where it stands first.
    private(set) var diagnostics: [Diagnostic] = []
    /// Where the first NUL stands: it shows that the file is no text.
    private(set) var firstZero: SourcePosition?
    /// The position just behind what was inspected.
    private(set) var position = SourcePosition(line: 1, column: 1)
    private var isAfterCarriageReturn = false
    private var seen: Set<String> = []

    /// The diagnostics of a whole article.
    static func diagnostics(of text: String, hasSegments: Bool) -> [Diagnostic] {
        var text = text
        text.makeContiguousUTF8()
        var inspector = ArticleInspector()
        if !hasSegments { inspector.reportEmpty() }
        inspector.inspect(text.utf8.span)
        return inspector.diagnostics
    }

    /// Says that the article has no text.
    mutating func reportEmpty() {
        diagnostics.append(
            Diagnostic(
                .warning, code: "article-empty", "the article has no text", advice: "check that this is the right file",
                at: SourcePosition(line: 1, column: 1)))
    }

    /// Inspects the text that comes next, whole scalars of UTF-8.
    mutating func inspect(_ text: Span<UInt8>) {
        text.withUnsafeBufferPointer { bytes in
            var offset = 0
            var lineStart = 0
            while true {
                offset = ASCIIScan.endOfPrintable(in: bytes, from: offset)
                guard offset < bytes.count else { break }
                switch bytes[offset] {
                case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                    let followsReturn = offset > 0 ? bytes[offset - 1] == UInt8(ascii: "\r") : isAfterCarriageReturn
                    // The LF of a CRLF ends no second line.
                    if bytes[offset] == UInt8(ascii: "\r") || !followsReturn { position.line += 1 }
                    position.column = 1
                    lineStart = offset + 1
                case 0x09, 0x7F..<0xE2, 0xE3..<0xEF: break
                default: report(at: offset, in: bytes, lineStart: lineStart)
                }
                offset += 1
            }
            position.column += Self.scalars(in: bytes[min(lineStart, bytes.count)...])
            if let last = bytes.last { isAfterCarriageReturn = last == UInt8(ascii: "\r") }
        }
    }

    private mutating func report(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, lineStart: Int) {
        func place() -> SourcePosition {
            SourcePosition(line: position.line, column: position.column + Self.scalars(in: bytes[lineStart..<offset]))
        }
        if bytes[offset] == 0, firstZero == nil { firstZero = place() }
        guard let (code, message, advice) = Self.oddity(at: offset, in: bytes), seen.insert(code).inserted else { return }
        diagnostics.append(Diagnostic(.warning, code: code, message, advice: advice, at: place()))
    }

    private static func scalars(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }

    private static func oddity(
        at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (code: String, message: String, advice: String)? {
        guard bytes[offset] >= 0xE2 else { return oddity(Unicode.Scalar(bytes[offset])) }
        let length = bytes[offset] < 0xF0 ? 3 : 4
        guard offset + length <= bytes.count else { return nil }
        return String(decoding: bytes[offset..<(offset + length)], as: UTF8.self).unicodeScalars.first.flatMap { oddity($0) }
    }

    private static func oddity(_ scalar: Unicode.Scalar) -> (code: String, message: String, advice: String)? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: nil
        case 0x00..<0x20, 0xFFFE, 0xFFFF:
            (
                "article-control-character", "the control character \(name(scalar)) cannot stand in XML; XLIFF carries it as a code",
                "remove it from the article if nobody needs it"
            )
        case 0x202A...0x202E, 0x2066...0x2069:
            (
                "article-bidi-control", "the invisible character \(name(scalar)) changes the direction of the text",
                "remove it unless the article quotes a right-to-left script"
            )
        default:
            (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
                ? ("article-noncharacter", "\(name(scalar)) is not a character", "remove it from the article") : nil
        }
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
