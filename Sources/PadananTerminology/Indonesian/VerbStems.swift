/// What an active verb with meN- is made of: its stem, which the other voices are built on.
///
/// The nasal replaces p, t, k and s of the stem, so an active form has one or two possible stems: "menolak" may be of
/// "tolak" or "nolak". Both are tried; a form of one that does not exist does not occur in texts.
/// Source: Sneddon, "Indonesian Reference Grammar", 1.3 (sound changes with meN-); "Tata Bahasa Baku", on meN-.
enum VerbStems {
    /// The possible stems of an active form, without clitics; empty where the word has no meN-.
    static func stems(ofActive verb: ArraySlice<UInt8>) -> [[UInt8]] {
        let word = Array(verb)
        var result: [[UInt8]] = []
        func add(_ prefix: String, _ initials: [String], where holds: (UInt8) -> Bool) {
            let prefix = Array(prefix.utf8)
            guard word.starts(with: prefix), word.count >= prefix.count + 3, holds(word[prefix.count]) else { return }
            for initial in initials { result.append(Array(initial.utf8) + word[prefix.count...]) }
        }
        add("menge", [""], where: { !isVowel($0) && word.count <= 9 })
        add("meng", ["", "k"], where: isVowel)
        add("meng", [""], where: { byte in "ghkq".utf8.contains(byte) })
        add("meny", ["s"], where: isVowel)
        add("mem", ["p"], where: isVowel)
        add("mem", [""], where: { byte in "bfvp".utf8.contains(byte) })
        add("men", ["t"], where: isVowel)
        add("men", [""], where: { byte in "dcjzts".utf8.contains(byte) })
        add("me", [""], where: { byte in "lrwymn".utf8.contains(byte) })
        return result
    }

    /// The prefixes that other voices put before a stem: passive, accidental, and first or second person.
    static let prefixes = ["di", "ter", "ku", "kau"].map { Array($0.utf8) }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
