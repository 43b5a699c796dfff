/// British and American spelling made one, so that either is accepted for the other.
enum EnglishSpelling {
    /// The key by which spellings of one word are equal: "defence" and "defense", "organisation" and "organization".
    ///
    /// The key need not be a word; it is compared with keys only.
    static func canonical(_ word: String) -> String {
        let bytes = word.utf8
        guard bytes.count > 4 else { return word }
        if let known = pairs[word] { return known }
        var result = word
        for (british, american) in endings where result.hasSuffix(british) {
            result.removeLast(british.count)
            result += american
            return result
        }
        return result
    }

    /// Endings by which the spellings differ regularly, longest first.
    private static let endings = [
        ("isations", "izations"), ("isation", "ization"), ("yses", "yzes"), ("ysed", "yzed"), ("ysing", "yzing"), ("yse", "yze"),
        ("ising", "izing"), ("ised", "ized"), ("isers", "izers"), ("iser", "izer"), ("ises", "izes"), ("ise", "ize"),
        ("elling", "eling"), ("elled", "eled"), ("eller", "eler"), ("ellers", "elers"), ("alling", "aling"), ("alled", "aled"),
    ]

    private static let pairs: [String: String] = {
        let stems = [
            ("defence", "defense"), ("offence", "offense"), ("licence", "license"), ("pretence", "pretense"), ("centre", "center"),
            ("theatre", "theater"), ("metre", "meter"), ("kilometre", "kilometer"), ("litre", "liter"), ("fibre", "fiber"),
            ("calibre", "caliber"), ("programme", "program"), ("neighbour", "neighbor"), ("neighbouring", "neighboring"),
            ("labour", "labor"), ("harbour", "harbor"), ("honour", "honor"), ("favour", "favor"), ("favourable", "favorable"),
            ("behaviour", "behavior"), ("colour", "color"), ("rumour", "rumor"), ("endeavour", "endeavor"), ("armour", "armor"),
            ("armoured", "armored"), ("endeavoured", "endeavored"), ("honoured", "honored"), ("judgement", "judgment"),
            ("acknowledgement", "acknowledgment"), ("ageing", "aging"), ("cheque", "check"), ("manoeuvre", "maneuver"),
            ("mould", "mold"), ("sceptic", "skeptic"), ("sceptical", "skeptical"), ("aluminium", "aluminum"), ("grey", "gray"),
            ("storey", "story"), ("plough", "plow"), ("draught", "draft"), ("tonne", "ton"), ("enrolment", "enrollment"),
            ("fulfil", "fulfill"), ("fulfilment", "fulfillment"), ("instalment", "installment"), ("skilful", "skillful"),
            ("towards", "toward"), ("afterwards", "afterward"), ("counsellor", "counselor"), ("demobilise", "demobilize"),
        ]
        var result: [String: String] = [:]
        for (british, american) in stems {
            result[british] = american
            if british.hasSuffix("e") || !british.hasSuffix("s") { result[british + "s"] = american + "s" }
        }
        return result
    }()
}
