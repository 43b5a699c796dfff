package import PadananCore

/// The text form of a skeleton, as it stands in an XLIFF file: readable, and safe from whatever tools do to white space.
///
///     padanan-skeleton/1 utf-8 5f0c9ad2b1e83a47
///     {u1/s1:Dana perwalian disetujui}\n
///     \n
///     {u2/s1:Kedua negara setuju.} {u2/s2:Itu baru.}\n
///
/// The first line names the form, the encoding of the article and a checksum of its text. Then come the parts: segments
/// between braces with their unit, their id and the source text, everything else as it is.
///
/// Any run of raw white space means one space, so that XML normalisation, indenting and wrapping do no harm; right
/// after the header, after `\n` and at the end it means nothing. All other white space, invisible characters and those
/// that XML cannot hold are escaped: `\n` LF, `\r` CR, `\t` TAB, `\_` space, `\u{A0}` and so on, `\\ \{ \}` for
/// themselves.
package enum SkeletonText {
    /// The first token of the form.
    static let signature = "padanan-skeleton/1"

    /// Whether `text` is a skeleton of ours, of this or another version.
    package static func isSkeleton(_ text: String) -> Bool {
        text.unicodeScalars.drop(while: \.isRawSpace).starts(with: "padanan-skeleton/".unicodeScalars)
    }

    /// The text form of a skeleton.
    package static func encode(_ skeleton: Skeleton) -> String {
        var writer = SkeletonTextWriter()
        writer.raw("\(signature) \(skeleton.encoding) \(checksum(of: skeleton.originalText))\n")
        for part in skeleton.parts {
            switch part {
            case .literal(let text): writer.text(text)
            case .segment(let reference, let source):
                writer.raw("{")
                writer.identifier(reference.unit)
                writer.raw("/")
                writer.identifier(reference.segment)
                writer.raw(":")
                writer.text(source)
                writer.raw("}")
            }
        }
        return writer.finished()
    }

    /// The skeleton that a text form stands for.
    ///
    /// - Parameter position: where the text stands in its file, for the error.
    /// - Throws: `InputError` with code `skeleton-damaged` where the text was changed.
    package static func decode(_ text: String, at position: SourcePosition? = nil) throws(InputError) -> Skeleton {
        var reader = SkeletonTextReader(text)
        do throws(SkeletonTextReader.Damage) {
            guard reader.token() == signature else { throw SkeletonTextReader.Damage("it is of an unknown version") }
            guard let encoding = TextEncoding(name: reader.token()) else { throw SkeletonTextReader.Damage("its encoding is unknown") }
            let expected = reader.token()
            let skeleton = Skeleton(parts: try reader.parts(), encoding: encoding)
            guard checksum(of: skeleton.originalText) == expected else {
                throw SkeletonTextReader.Damage("its text does not fit its checksum")
            }
            return skeleton
        } catch {
            throw InputError(
                code: "skeleton-damaged", "the skeleton of the article cannot be used: \(error.reason)",
                advice: "give the article itself, or export it again", at: position)
        }
    }

    /// FNV-1a, 64 bits, of the UTF-8 bytes, as 16 hexadecimal digits: finds accidents, not attacks.
    static func checksum(of text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Unicode.Scalar {
    /// Whether the character is white space that tools may add, remove or change.
    var isRawSpace: Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20: true
        default: false
        }
    }
}
