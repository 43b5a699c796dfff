import PadananCore

/// Finds segments whose translation is the source itself.
public struct TargetEqualsSourceCheck: Check {
    private let isIndonesian: Bool

    /// A check for one article.
    public init(resources: CheckResources) {
        isIndonesian = resources.sourceLanguage.matches(.indonesian)
    }

    /// Compares the translation with the source, and weighs whether the text needs translating at all.
    public mutating func check(_ pair: AnalysedPair, into findings: inout FindingCollector) {
        guard let translation = pair.translation, pair.comparableSource == pair.comparableTarget else { return }
        let words = Self.words(of: translation)
        guard words.count >= 3 else { return }
        // Capitals make names of such words, "Dan Brown", but for the first word of a sentence.
        let hasFunctionWord =
            isIndonesian
            && words.enumerated().contains { index, word in
                (index == 0 || word == word.lowercased() || words.allSatisfy { $0 == $0.uppercased() })
                    && Self.functionWords.contains(word.lowercased())
            }
        if hasFunctionWord {
            findings.report(Self.message, severity: words.count >= 4 ? .error : .warning, target: pair.comparableTarget.range)
        } else if isIndonesian, words.contains(where: Self.hasIndonesianAffixes) {
            findings.report(Self.message, severity: .warning, target: pair.comparableTarget.range)
        } else if pair.sourceTerms.contains(where: { $0.isRequired && Self.isTranslatedTerm($0, pair) }) {
            findings.report(Self.message, severity: .warning, target: pair.comparableTarget.range)
        }
    }

    /// The words of a text without digits, punctuation, and web and mail addresses.
    private static func words(of text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).filter { !$0.contains("@") && !$0.contains("/") && !$0.hasPrefix("www.") }
            .flatMap { $0.split { !($0.isLetter || $0 == "'" || $0 == "’") } }.map(String.init)
    }

    /// Whether a word in small letters has affixes that make it Indonesian: "timnya", "ditandatangani", "memperkuatkan".
    private static func hasIndonesianAffixes(_ word: String) -> Bool {
        guard word == word.lowercased(), word.utf8.count >= 6 else { return false }
        if word.hasSuffix("nya") { return true }
        return ["di", "me", "ter"].contains { word.hasPrefix($0) } && ["kan", "ai", "ui"].contains { word.hasSuffix($0) }
    }

    /// Whether the glossary translates a term by other words than its own.
    private static func isTranslatedTerm(_ match: TermMatch, _ pair: AnalysedPair) -> Bool {
        !match.targets.isEmpty
            && match.targets.allSatisfy { pair.occurrences(of: $0, partOfSpeech: match.term.partOfSpeech).isEmpty }
    }

    private static let message = "the target is the same as the source"

    /// Indonesian words that no text does without, and that are not words of English or of the names in the news.
    private static let functionWords: Set<String> = [
        "adalah", "agar", "akan", "akibat", "antara", "atas", "atau", "bagi", "bahwa", "banyak", "baru", "beberapa", "belum", "bisa",
        "bukan", "dalam", "dan", "dapat", "dari", "dengan", "guna", "hanya", "harus", "hingga", "ialah", "ini", "itu", "jika", "juga",
        "kalau", "kami", "karena", "kata", "kepada", "ketika", "kita", "lagi", "lebih", "maupun", "melalui", "menjadi", "menurut",
        "mereka", "namun", "oleh", "pada", "paling", "saat", "sama", "sampai", "sangat", "saya", "sebagai", "sebelum", "sebuah",
        "secara", "sedang", "sehingga", "sejak", "sejumlah", "seluruh", "semua", "seorang", "seperti", "serta", "setelah", "setiap",
        "sudah", "supaya", "tanpa", "tapi", "telah", "tentang", "terhadap", "tersebut", "tetapi", "tidak", "untuk", "usai", "yaitu",
        "yakni", "yang",
    ]

    /// What the check is, with its examples.
    public static let description = CheckDescription(
        id: "COMP002",
        name: "target-equals-source",
        summary: "The translation is the source text itself",
        rationale: """
            Whoever copies the source into the target to start from it may forget to translate it, and the article then has an \
            Indonesian sentence in the midst of English ones.

            Names, places, numbers, datelines and addresses are rightly the same in both languages. So the check speaks only \
            of texts of three words or more that have an Indonesian function word in small letters ("yang", "untuk"), or a \
            glossary term that is translated otherwise, or a word with Indonesian affixes ("timnya"). Four words or more with a function word are plainly untranslated: an \
            error; the rest is a warning. Capitals and white space do not make a difference.
            """,
        category: .completeness,
        defaultSeverity: .warning,
        passing: [
            Example(source: "Kantor itu ditutup untuk umum.", target: "The office is closed to the public."),
            Example(source: "Retno Lestari Priansari Marsudi", target: "Retno Lestari Priansari Marsudi"),
            Example(source: "JAKARTA, 17/8/2024 – 10.30", target: "JAKARTA, 17/8/2024 – 10.30"),
            Example(source: "https://contoh.example/untuk/yang/itu", target: "https://contoh.example/untuk/yang/itu"),
            Example(source: "Foto: Kim Dan Bae", target: "Foto: Kim Dan Bae"),
            Example(source: "Yang terhormat", target: "Yang terhormat"),
            Example(
                source: "Quad Plus Summit Tokyo", target: "Quad Plus Summit Tokyo", glossary: [.kept("Quad")]),
            Example(source: "José Ramos-Horta, Xanana Gusmão", target: "José Ramos-Horta, Xanana Gusmão"),
        ],
        failing: [
            Example(source: "Kantor itu ditutup untuk umum.", target: "⟦Kantor itu ditutup untuk umum.⟧"),
            Example(source: "Siap untuk berunding", target: "⟦siap  untuk berunding⟧"),
            Example(source: "PERUNDINGAN DAMAI DENGAN PEMBERONTAK", target: "⟦PERUNDINGAN DAMAI DENGAN PEMBERONTAK⟧"),
            Example(
                source: "Gencatan senjata Gaza", target: "⟦Gencatan senjata Gaza⟧", glossary: [.term("gencatan senjata", "ceasefire")]),
            Example(source: "Menurut José, pintu dialog belum tertutup.", target: "⟦Menurut José, pintu dialog belum tertutup.⟧"),
        ])
}
