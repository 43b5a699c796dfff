import PadananCore

/// A character as a terminal shows it: what is printed for it and how many columns that takes.
struct DisplayCell {
    var text: String
    var width: Int
    /// Where the character starts in the text, in UTF-8 bytes.
    var offset: Int

    /// The cells of a text: control, bidirectional and invisible characters written out, tabs and line ends as a space.
    static func cells(of text: String) -> [DisplayCell] {
        var cells: [DisplayCell] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            defer { offset += UTF8.width(scalar) }
            if (0x20..<0x7F).contains(scalar.value) {
                cells.append(DisplayCell(text: String(scalar), width: 1, offset: offset))
            } else if scalar == "\t" || scalar == "\n" || scalar == "\r" {
                cells.append(DisplayCell(text: " ", width: 1, offset: offset))
            } else {
                cells.append(cell(of: scalar, at: offset))
            }
        }
        return cells
    }

    private static func cell(of scalar: Unicode.Scalar, at offset: Int) -> DisplayCell {
        let shown = visible(scalar)
        if shown.utf8.count > 4 { return DisplayCell(text: shown, width: shown.utf8.count, offset: offset) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return DisplayCell(text: shown, width: 0, offset: offset)
        default: return DisplayCell(text: shown, width: isWide(scalar) ? 2 : 1, offset: offset)
        }
    }

    /// The character, or `\u{…}` for one that would do something to a terminal or not be seen at all.
    private static func visible(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x2060...0x2064: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: String(scalar).escapingControlCharacters()
        }
    }

    /// East Asian wide and emoji, by their blocks.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
