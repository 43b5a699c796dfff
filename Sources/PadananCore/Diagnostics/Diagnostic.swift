/// A message about an input file or a command: what is wrong, where, and the way out.
///
/// Not to be confused with `Finding`, which is about a translation.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
    /// How much it matters.
    public var severity: Severity
    /// A stable name in kebab case, such as `not-utf8`.
    public var code: String
    /// What is wrong, without a final full stop.
    public var message: String
    /// What the user can do about it, without a final full stop, or nil where the message says it all.
    public var advice: String?
    /// The file's name as the user gave it, `-` for standard input, or nil where no file is concerned.
    public var file: String?
    /// The place in the file, where one is known.
    public var position: SourcePosition?

    /// A diagnostic; readers leave `file` nil and the workflow fills it in.
    public init(
        _ severity: Severity, code: String, _ message: String, advice: String? = nil, file: String? = nil,
        at position: SourcePosition? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.advice = advice
        self.file = file
        self.position = position
    }

    /// One line, `file:line:column: error[code]: message; advice`, with control characters escaped.
    public var description: String {
        var line = ""
        if let file {
            line += file
            if let position { line += ":\(position.line):\(position.column)" }
            line += ": "
        }
        line += "\(severity.rawValue)[\(code)]: \(message)"
        if let advice { line += "; \(advice)" }
        return line.escapingControlCharacters()
    }
}

extension String {
    /// The string with control and bidirectional formatting characters written as `\u{…}`, so that a text from outside
    /// can neither break a one-line message nor drive a terminal.
    public func escapingControlCharacters() -> String {
        func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
            default: false
            }
        }
        guard unicodeScalars.contains(where: isHarmful) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if isHarmful(scalar) {
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Diagnostic {
    /// The same diagnostic, said of `file` unless it names one already.
    public func inFile(_ file: String) -> Diagnostic {
        var copy = self
        if copy.file == nil { copy.file = file }
        return copy
    }
}
