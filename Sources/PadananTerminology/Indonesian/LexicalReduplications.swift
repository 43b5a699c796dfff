/// Words whose doubling is another word, not a plural: "undang-undang" (law) is not many "undang".
///
/// Source: Kamus Besar Bahasa Indonesia, entries of the doubled form.
enum LexicalReduplications {
    /// Whether the doubling of a word is a word of its own.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool { words.contains(Array(word)) }

    private static let words: Set<[UInt8]> = Set(
        [
            "undang", "mata", "rata", "kira", "laki", "oleh", "gara", "kuda", "langit", "hati", "pura", "alih", "kupu", "paru", "biri",
            "cumi", "kunang", "ubur", "agar", "anting", "angan", "masing", "sama", "satu", "tiba", "jangan", "mudah", "sekali", "betul",
            "benar", "baru", "semata", "kadang", "sungguh", "apa", "siapa", "mana", "tengah", "malam", "pagi", "diam", "jalan", "main",
            "macam", "otot", "sia", "olok", "hura", "huru", "ala", "abu", "api", "kaki", "gula", "rumah", "orang", "ekor", "kepala", "jari",
        ].map { Array($0.utf8) })
}
