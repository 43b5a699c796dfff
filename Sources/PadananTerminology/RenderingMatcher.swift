public import PadananCore

/// Finds target terms in translations, however they are inflected.
///
/// Matching is on words, never on parts of them: "said" has no "aid" in it. A value with a cache of the terms it has seen.
public struct RenderingMatcher: Sendable {
    /// The language of the translations.
    public let language: LanguageTag

    private var patterns: [String: RenderingPattern] = [:]

    /// A matcher for translations into `language`; other languages than English are matched as written.
    public init(language: LanguageTag = .english) {
        self.language = language
    }

    /// Where `term` stands in `text`, in any accepted form: plural, possessive, verb forms, British or American
    /// spelling, hyphenated, spaced or solid, with or without an article inside, "US" as "U.S.".
    ///
    /// - Parameter partOfSpeech: what the term is; kept for matchers that tell noun and verb forms apart.
    public mutating func occurrences(
        of term: String, partOfSpeech: PartOfSpeech? = nil, in text: TokenizedText
    ) -> [TextRange] {
        let pattern = pattern(of: term)
        guard !pattern.words.isEmpty else { return [] }
        var result: [TextRange] = []
        var start = 0
        while start < text.words.count {
            if let end = end(of: pattern, from: start, in: text) {
                result.append(TextRange(text.words[start].range.start, text.words[end - 1].range.end))
                start = end
            } else {
                start += 1
            }
        }
        return result
    }

    private mutating func pattern(of term: String) -> RenderingPattern {
        if let known = patterns[term] { return known }
        let pattern = language.matches(.english) ? RenderingPattern(english: term) : RenderingPattern(literal: term)
        patterns[term] = pattern
        return pattern
    }

    /// The word index behind the pattern where it starts at `start`, or nil.
    private func end(of pattern: RenderingPattern, from start: Int, in text: TokenizedText) -> Int? {
        if let initials = pattern.initials, let end = endOfInitials(initials, from: start, in: text) { return end }
        var position = start
        var index = 0
        while index < pattern.words.count {
            guard position < text.words.count, position == start || text.words[position].gapBefore != .barrier else { return nil }
            let word = pattern.words[index]
            let key = canonicalKey(at: position, in: text)
            if accepts(word, key, at: position, in: text) {
                position += 1
                index += 1
            } else if position > start, RenderingPattern.articles.contains(String(decoding: key, as: UTF8.self)) {
                position += 1
            } else if isSolid(key, of: pattern, at: index) {
                position += 1
                index += 2
            } else if isSplit(word, key, at: position, in: text) {
                position += 2
                index += 1
            } else {
                return nil
            }
        }
        return position
    }

    private func accepts(_ word: RenderingPattern.Word, _ key: [UInt8], at position: Int, in text: TokenizedText) -> Bool {
        guard word.keys.contains(key) else { return false }
        guard let surface = word.caseSensitiveSurface else { return true }
        let range = text.words[position].range
        return text.bytes[range.start..<range.end].starts(with: surface)
    }

    /// "ceasefire" for "cease fire".
    private func isSolid(_ key: [UInt8], of pattern: RenderingPattern, at index: Int) -> Bool {
        guard index + 1 < pattern.words.count, key.count > 5 else { return false }
        return pattern.words[index].keys.contains { first in
            key.starts(with: first) && pattern.words[index + 1].keys.contains(Array(key[first.count...]))
        }
    }

    /// "cease fire" for "ceasefire".
    private func isSplit(_ word: RenderingPattern.Word, _ key: [UInt8], at position: Int, in text: TokenizedText) -> Bool {
        guard position + 1 < text.words.count, text.words[position + 1].gapBefore != .barrier, word.caseSensitiveSurface == nil else {
            return false
        }
        return word.keys.contains(key + canonicalKey(at: position + 1, in: text))
    }

    /// "U.S." for "US": single capitals with a stop between, and nothing else.
    private func endOfInitials(_ initials: [UInt8], from start: Int, in text: TokenizedText) -> Int? {
        guard start + initials.count <= text.words.count else { return nil }
        for (offset, letter) in initials.enumerated() {
            let range = text.words[start + offset].range
            guard text.bytes[range.start] == letter, range.count == 1 || offset == initials.count - 1 && range.count <= 4 else {
                return nil
            }
            if offset > 0 {
                guard range.start == text.words[start + offset - 1].range.end + 1, text.bytes[range.start - 1] == UInt8(ascii: ".") else {
                    return nil
                }
            }
        }
        return start + initials.count
    }

    private func canonicalKey(at position: Int, in text: TokenizedText) -> [UInt8] {
        let key = String(decoding: text.key(of: text.words[position]), as: UTF8.self)
        guard language.matches(.english) else { return Array(key.utf8) }
        return Array(EnglishSpelling.canonical(RenderingPattern.withoutPossessive(key)).utf8)
    }
}
