import PadananCore

extension String {
    /// The text on one line: tabs and line breaks, with the spaces around them, become a space, other control characters are escaped.
    func onOneLine() -> String {
        guard unicodeScalars.contains(where: Self.breaksLine) else { return escapingControlCharacters() }
        var result = String.UnicodeScalarView()
        var isAfterBreak = false
        for scalar in unicodeScalars {
            if Self.breaksLine(scalar) {
                while result.last == " " { result.removeLast() }
                result.append(" ")
                isAfterBreak = true
            } else if !(isAfterBreak && scalar == " ") {
                result.append(scalar)
                isAfterBreak = false
            }
        }
        return String(result).escapingControlCharacters()
    }

    private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar.value == 0x2028 || scalar.value == 0x2029
    }
}
