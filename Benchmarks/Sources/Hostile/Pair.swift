import PadananKit

/// Rules, and a line that is made to cost them much.
struct Pair {
    /// How both are called.
    var name: String
    /// What the line repeats.
    var unit: String
    /// What ends it.
    var end = ""
    /// The rules; the language's bundled ones by default.
    var rules: SegmentationRules
    /// The language of the rules.
    var language = LanguageTag.indonesian

    /// A line of about so many bytes.
    func line(bytes: Int) -> String { String(repeating: unit, count: max(1, bytes / unit.utf8.count)) + end }

    /// Rules that engines which go back and try again, or begin anew at each place, answer in more than linear time.
    static func hostile() -> [Pair] {
        let letters = "a"
        return [
            pair("(a+)+$", before: "(a+)+$", after: "\\s", unit: letters, end: "!"),
            pair("(a+)+b before", before: "(a+)+b", after: ".", unit: letters),
            pair("(a|a)*b after", before: "a", after: "(a|a)*b", unit: letters),
            pair("(a*)*c after", before: "", after: "(a*)*c", unit: letters),
            pair("nested bounds", before: "((a{0,9}){0,9}){0,9}b", after: "a", unit: letters),
            pair("nested bounds after", before: "a", after: "((a{0,9}){0,9}){0,9}b", unit: letters),
            pair(".* before", before: "x.*", after: "a", unit: letters),
            pair(".* after", before: "\\.", after: ".*x", unit: "a. "),
            pair(".* after, all", before: "", after: ".*x", unit: letters),
            pair(".*.*.* after", before: "\\.", after: ".*.*.*x", unit: "a. "),
            pair("look-ahead .*", before: "\\.(?=.*x)", after: "\\s", unit: "a. "),
            pair("negative .*", before: "\\.", after: "\\s(?!.*x)", unit: "a. "),
            pair("nested look-ahead", before: "\\.", after: "(?=.*(?=.*x))\\s", unit: "a. "),
            pair("look-behind", before: "\\.", after: "(?<![a. ]{200})\\s", unit: "a. "),
            pair("look-behind 1000", before: "\\.", after: "(?<=x[a. ]{1,1000})\\s", unit: "a. "),
            pair("k-th before the end", before: "\\.", after: "\\s(?=[ab. ]*a[ab. ]{12}x)", unit: "ab. b. aa. "),
            pair("states without end", before: "[ab]*a[ab]{14}", after: "\\.", unit: "abbabaaabbbabab.", end: ""),
            pair("many classes", before: "\\p{L}+\\p{N}*", after: "\\p{L}", unit: "aбγ1あ漢"),
        ]
    }

    private static func pair(_ name: String, before: String, after: String, unit: String, end: String = "") -> Pair {
        let rules = [
            SegmentationRules.Rule(breaks: false, before: before, after: after),
            SegmentationRules.Rule(breaks: true, before: before, after: after),
            SegmentationRules.Rule(breaks: true, before: "[.?!]", after: "\\s\\p{Lu}"),
        ]
        return Pair(
            name: name, unit: unit, end: end,
            rules: SegmentationRules(
                name: name, cascades: false, ruleLists: [SegmentationRules.RuleList(name: "all", rules: rules)],
                languageMaps: [SegmentationRules.LanguageMap(pattern: ".*", ruleList: "all")]))
    }

    /// The bundled rules, with lines of whatever they look at.
    static func bundled() throws -> [Pair] {
        let units = [
            "\"", ".", ". ", "1. ", "a. ", "(", "“", "” ", "…", "… ", "A.", "A. ", "Rp. ", "dll. ", "a", "A", "1", " ", "\u{A0}", "\t", "'",
            ".\"", ".\" ",
            "?! ", "!", ")", "[", "-", "– ", "Rp1.000,00 ", "www.a.b/", "a.", "dr. A. ", "No. 1 ", "\u{FFFD}", "é", "漢", "。", "\u{301}",
            "\u{200B}", "😀", ", ", "; ", ": \"A", "\"A. B.\" ", "Mr. ", "U.S. ", "p.m. ", "Ia pergi. ", "Jl. ", "(1) ", "\"(", ".)", ".). ",
            "X", "X ", "x ",
        ]
        return try [("id", LanguageTag.indonesian), ("en", .english)].flatMap { name, language in
            let rules = try SegmentationSource.bundled(for: language)
            return units.map { unit in
                let shown = unit.unicodeScalars.map { $0.isASCII && $0.value >= 0x20 ? String($0) : "\\u{\(String($0.value, radix: 16))}" }
                return Pair(name: "\(name) '\(shown.joined())'", unit: unit, rules: rules, language: language)
            }
        }
    }
}
