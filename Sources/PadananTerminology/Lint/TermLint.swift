import PadananCore

/// The checks that look at one term alone.
struct TermLint {
    /// Which language's term it is, in the words of messages.
    enum Side: String {
        case source, target
    }

    let term: Term
    let side: Side

    func check(into found: inout [Diagnostic]) {
        guard term.text.utf8.contains(where: { $0 != 0x20 && $0 != 0x09 }) else {
            found.append(warning("glossary-empty-term", "the \(side.rawValue) term is empty"))
            return
        }
        checkLength(into: &found)
        checkSpaces(into: &found)
        checkCharacters(into: &found)
        checkFirstCharacter(into: &found)
        if side == .source {
            checkFlooding(into: &found)
            checkAcronym(into: &found)
        }
    }

    private func warning(_ code: String, _ message: String, advice: String? = nil) -> Diagnostic {
        GlossaryLint.warning(code, message, advice: advice, line: term.line)
    }

    /// "the source term "…"".
    private var name: String { "the \(side.rawValue) term \(GlossaryLint.quoted(term.text))" }

    private func checkLength(into found: inout [Diagnostic]) {
        guard term.text.utf8.count > 200 else { return }
        let message = "\(name) is \(term.text.utf8.count) bytes long; sentences belong in a translation memory"
        found.append(warning("glossary-long-term", message, advice: "look for a quotation mark that is not closed"))
    }

    private func checkSpaces(into found: inout [Diagnostic]) {
        let bytes = term.text.utf8
        if bytes.first == 0x20 || bytes.last == 0x20 || bytes.first == 0x09 || bytes.last == 0x09 {
            found.append(warning("glossary-surrounding-space", "\(name) has a space around it"))
        }
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x20, previous == 0x20 {
                found.append(warning("glossary-double-space", "\(name) has two spaces in a row"))
                break
            }
            previous = byte
        }
    }

    /// One warning for each kind of unwelcome character.
    private func checkCharacters(into found: inout [Diagnostic]) {
        var reported: Set<Unwelcome> = []
        var previous: Unicode.Scalar?
        for scalar in term.text.unicodeScalars {
            defer { previous = scalar }
            guard scalar.value < 0x20 || scalar.value > 0x7E, let kind = Unwelcome(scalar, after: previous),
                reported.insert(kind).inserted
            else { continue }
            let code = String(scalar.value, radix: 16, uppercase: true)
            let number = String(repeating: "0", count: max(0, 4 - code.count)) + code
            found.append(warning(kind.code, "\(name) has \(kind.name) (U+\(number)) in it", advice: kind.advice))
        }
    }

    private func checkFirstCharacter(into found: inout [Diagnostic]) {
        guard let first = term.text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return }
        let message = "\(name) starts with a character that makes spreadsheets run a cell as a formula"
        found.append(warning("glossary-formula", message))
    }

    private func checkFlooding(into found: inout [Diagnostic]) {
        guard term.partOfSpeech != .acronym, term.text.utf8.count <= 12 else { return }
        let lower = term.text.lowercased()
        let isAllCapitals = term.text != lower && term.text == term.text.uppercased()
        if !isAllCapitals, Self.functionWords.contains(lower) {
            found.append(warning("glossary-function-word", "\(name) is a function word and will be found in every sentence"))
        } else if term.text == lower, term.text.unicodeScalars.count <= 2, term.text.unicodeScalars.allSatisfy(\.properties.isAlphabetic) {
            found.append(warning("glossary-short-term", "\(name) is so short that it will be found by chance"))
        }
    }

    private func checkAcronym(into found: inout [Diagnostic]) {
        guard term.partOfSpeech == .acronym, term.text == term.text.lowercased() else { return }
        found.append(
            warning(
                "glossary-lowercase-acronym", "\(name) is an acronym without a capital, and acronyms are matched by case",
                advice: "write it as it stands in the news, or change its part of speech"))
    }

    /// Words that stand in nearly every Indonesian sentence.
    private static let functionWords: Set<String> = [
        "yang", "dan", "di", "ke", "dari", "ini", "itu", "untuk", "pada", "dengan", "dalam", "adalah", "akan", "telah", "sudah",
        "tidak", "oleh", "juga", "atau", "karena", "sebagai", "bahwa", "ia", "dia", "mereka", "kami", "kita", "saya", "para",
        "bagi", "serta", "tersebut", "ada", "bisa", "dapat", "saat", "agar", "namun", "tetapi", "lebih", "seperti", "antara",
        "terhadap", "secara", "hingga", "masih", "belum", "bukan", "hanya", "setelah", "sebelum", "ketika",
    ]
}
