/// Makes the inflected forms of English words: plural, third person, past, participles.
///
/// Noun and verb forms are made of every word, because a text that says "sanctioned" has rendered "sanction"; forms that
/// do not exist do no harm, since no text has them. Source: Quirk et al., 3.5-3.10 and 5.79-5.80, for the spelling rules.
enum EnglishForms {
    /// The keys of all forms of a word, the word itself first, in canonical spelling.
    static func forms(of word: String) -> [String] {
        var result = [word] + IrregularForms.forms(of: word)
        if word.utf8.count > 2, !functionWords.contains(word) {
            result += regularForms(of: word)
            // A plural in the glossary accepts its singular: "peace talks" – "peace talk".
            if let singular = singular(of: word) { result.append(singular) }
        }
        var seen = Set<String>()
        return result.map(EnglishSpelling.canonical).filter { seen.insert($0).inserted }
    }

    private static func regularForms(of word: String) -> [String] {
        let bytes = Array(word.utf8)
        guard let last = bytes.last else { return [] }
        let previous = bytes[bytes.count - 2]
        let stem = String(word.dropLast())
        if last == UInt8(ascii: "y"), !isVowel(previous) { return [stem + "ies", stem + "ied", word + "ing"] }
        if last == UInt8(ascii: "e") {
            let participle = previous == UInt8(ascii: "i") ? String(stem.dropLast()) + "ying" : stem + "ing"
            return [word + "s", word + "d", participle]
        }
        let plural = "sxz".utf8.contains(last) || word.hasSuffix("ch") || word.hasSuffix("sh") ? word + "es" : word + "s"
        var result = [plural, word + "ed", word + "ing"]
        // "ban" – "banned", "commit" – "committed": a final consonant after one vowel may be doubled.
        if bytes.count >= 3, !isVowel(last), !"wxy".utf8.contains(last), isVowel(previous), !isVowel(bytes[bytes.count - 3]) {
            let letter = String(UnicodeScalar(last))
            result += [word + letter + "ed", word + letter + "ing"]
        }
        if word.hasSuffix("fe") || last == UInt8(ascii: "f") { result.append(stem + "ves") }
        return result
    }

    private static func singular(of word: String) -> String? {
        guard word.hasSuffix("s"), word.utf8.count > 3, !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") else {
            return nil
        }
        if word.hasSuffix("ies"), word.utf8.count > 4 { return String(word.dropLast(3)) + "y" }
        for ending in ["ches", "shes", "xes", "sses"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
        return String(word.dropLast())
    }

    /// Words that are never inflected.
    static let functionWords: Set<String> = [
        "the", "a", "an", "of", "for", "on", "in", "to", "and", "or", "by", "with", "at", "from", "as", "into", "non", "against",
    ]

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
