import PadananCore
import PadananXML

/// Reads `cp`, the element for characters that XML cannot hold (section 4.2.3.1).
enum XLIFF2CodePoint {
    /// The character that a `cp` element stands for.
    static func scalar(_ tag: borrowing XLIFFStartTag, at position: SourcePosition) throws -> Unicode.Scalar {
        guard let hex = tag.attribute(.hex) else { throw error("cp has no hex", at: position) }
        let isHexadecimal = !hex.isEmpty && hex.utf8.count % 2 == 0 && hex.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit)
        guard isHexadecimal, let value = UInt32(hex, radix: 16), let scalar = Unicode.Scalar(value) else {
            throw error("hex=\"\(hex)\" of cp is not a character", at: position)
        }
        return scalar
    }

    private static func error(_ message: String, at position: SourcePosition) -> InputError {
        InputError(
            code: "bad-code-point", message, advice: "write the code point in an even number of hexadecimal digits, such as 001B",
            at: position)
    }
}
