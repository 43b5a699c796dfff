package import PadananCore
package import PadananXML

/// Writes a document as XLIFF of any version that padanan writes.
package enum XLIFFWriter {
    /// Writes `document` into `output`.
    ///
    /// - Parameters:
    ///   - version: one of `XLIFFVersion.writable`; any other is written as 1.2.
    ///   - concepts: the glossary's concepts by their ids, for definitions; those of terms not in it have none.
    /// - Throws: what the sink of the output threw.
    package static func write(
        _ document: Document, as version: XLIFFVersion, concepts: [String: Concept] = [:], to output: XMLOutput
    ) throws {
        if version.isXLIFF2 {
            try XLIFF2Writer(version: version, concepts: concepts, output: output).write(document)
        } else {
            try XLIFF12Writer(output: output).write(document)
        }
    }

    /// The bytes of `document` as XLIFF.
    package static func bytes(of document: Document, as version: XLIFFVersion, concepts: [String: Concept] = [:]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try write(document, as: version, concepts: concepts, to: XMLOutput { bytes.append(contentsOf: $0) })
        return bytes
    }
}

extension InlineText {
    /// Whether a tool that squeezes or trims white space would change the text.
    var hasDelicateSpace: Bool {
        var previousIsSpace = true
        for element in elements {
            guard case .text(let text) = element else { continue }
            for scalar in text.unicodeScalars {
                if scalar == "\n" || scalar == "\t" || scalar == "\r" { return true }
                if scalar == " ", previousIsSpace { return true }
                previousIsSpace = scalar == " "
            }
        }
        return previousIsSpace && !elements.isEmpty
    }
}

extension String {
    /// The string in runs: characters that XML can hold together, each other one alone.
    func forEachXMLRun(_ body: (_ text: String, _ forbidden: Unicode.Scalar?) -> Void) {
        guard unicodeScalars.contains(where: { !$0.isXMLCharacter }) else {
            body(self, nil)
            return
        }
        var run = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar.isXMLCharacter {
                run.append(scalar)
            } else {
                if !run.isEmpty { body(String(run), nil) }
                run = String.UnicodeScalarView()
                body("", scalar)
            }
        }
        if !run.isEmpty { body(String(run), nil) }
    }
}

extension Unicode.Scalar {
    /// The code point in hexadecimal, at least four digits.
    var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
