/// The clitics and particles that Indonesian words end with.
///
/// Source: Alwi et al., "Tata Bahasa Baku Bahasa Indonesia", on pronominal enclitics and particles; Sneddon, "Indonesian
/// Reference Grammar", 2.1 (-ku, -mu, -nya) and 2.2 (-lah, -kah, -pun, -tah).
enum Clitics {
    /// Pronominal enclitics.
    static let pronouns = ["nya", "ku", "mu"].map { Array($0.utf8) }
    /// Particles, which follow an enclitic if there is one.
    static let particles = ["lah", "kah", "pun", "tah"].map { Array($0.utf8) }
    /// What may stand behind a word: an enclitic, a particle, or both.
    static let endings: [[UInt8]] = pronouns + particles + pronouns.flatMap { pronoun in particles.map { pronoun + $0 } }

    /// Words that only look as if they ended with a clitic: "masalah" is not "masa" + "-lah". A word is taken apart only
    /// where a glossary has what would be left, so the list holds those whose rest is a word.
    static let falseFriends: Set<[UInt8]> = Set(
        [
            "adalah", "ialah", "masalah", "makalah", "setelah", "telah", "jumlah", "sebelah", "belah", "salah", "kalah", "alah", "olah",
            "sekolah", "lelah", "celah", "langkah", "nikah", "berkah", "angkah", "marah", "hanya", "tanya", "punya", "bunya", "senya",
            "buku", "suku", "laku", "baku", "saku", "paku", "siku", "kaku", "beku", "aku", "waku", "perilaku", "pelaku", "berlaku",
            "sangku", "pemangku", "tengku", "teluku", "ilmu", "tamu", "temu", "jamu", "ramu", "semu", "jemu", "bumu", "bertemu", "kamu",
            "maupun", "ataupun", "walaupun", "meskipun", "sekalipun", "biarpun", "kendatipun", "sungguhpun", "adapun", "bagaimanapun",
            "ampun", "rumpun", "himpun", "kumpun", "tampun", "ampuh", "perintah", "pemerintah", "bantah", "sentah", "kitah", "entah",
            "mentah", "patah", "latah",
        ].map { Array($0.utf8) })

    /// The words that `word` may be an ending away from: what is left when each ending that it has is taken off.
    static func stripped(_ word: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        guard word.count > 4, let last = word.last, lastBytes.contains(last), !falseFriends.contains(Array(word)) else { return [] }
        var result: [ArraySlice<UInt8>] = []
        for ending in endings where word.count >= ending.count + 2 && word.suffix(ending.count).elementsEqual(ending) {
            result.append(word.dropLast(ending.count))
        }
        return result
    }

    /// Whether a word is nothing but an ending, as in "PBB-lah".
    static func isEnding(_ word: ArraySlice<UInt8>) -> Bool {
        endings.contains { word.elementsEqual($0) }
    }

    private static let lastBytes: Set<UInt8> = Set(endings.compactMap(\.last))
}
