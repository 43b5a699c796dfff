public import PadananCore

/// A text cut into words.
///
/// Words are runs of letters, digits and marks, with apostrophes inside them; hyphens separate. Each word has a key: lower
/// case, without diacritics, soft hyphens and zero-width characters, curly apostrophes straightened. So "Erdoğan",
/// "Erdogan" and the same in NFD have one key, and whoever needs to tell them apart compares the bytes.
public struct TokenizedText: Sendable {
    /// The words in order.
    public private(set) var words: [WordToken] = []
    /// The UTF-8 bytes of the text.
    let bytes: [UInt8]
    /// The keys of all words, one after the other.
    private(set) var keys: [UInt8] = []

    /// Cuts `text` into words.
    public init(_ text: String) {
        bytes = Array(text.utf8)
        words.reserveCapacity(bytes.count / 6)
        keys.reserveCapacity(bytes.count)
        scan()
    }

    /// The key of a word.
    func key(of word: WordToken) -> ArraySlice<UInt8> { keys[word.key] }

    /// The word as it stands in the text.
    public func surface(of word: WordToken) -> String { surface(of: word.range) }

    /// A part of the text.
    public func surface(of range: TextRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }

    private mutating func scan() {
        var gap = WordToken.Gap.barrier
        var lineBreaks = 0
        var position = 0
        while position < bytes.count {
            let start = position
            var (scalar, next) = decodeScalar(at: position)
            guard WordCharacter(scalar).isWord else {
                switch WordCharacter(scalar) {
                case .space:
                    if scalar == "\n" || scalar == "\r" {
                        let isPair = scalar == "\n" && start > 0 && bytes[start - 1] == UInt8(ascii: "\r")
                        if !isPair { lineBreaks += 1 }
                    }
                    gap = lineBreaks > 1 ? .barrier : (gap == .hyphen && lineBreaks == 0 ? .barrier : gap)
                    if gap == .hyphen { gap = .barrier }
                case .hyphen: gap = gap == .space && precededByWord(start) ? .hyphen : .barrier
                case .invisible: break
                case .word, .mark, .apostrophe, .other: gap = .barrier
                }
                position = next
                continue
            }
            var word = KeyBuilder(start: keys.count)
            while true {
                word.append(scalar, to: &keys)
                position = next
                guard position < bytes.count else { break }
                (scalar, next) = decodeScalar(at: position)
                let kind = WordCharacter(scalar)
                if kind.isWord || kind == .mark || kind == .invisible { continue }
                guard kind == .apostrophe, next < bytes.count, WordCharacter(decodeScalar(at: next).scalar).isWord else { break }
            }
            let key = word.start..<keys.count
            words.append(
                WordToken(
                    range: TextRange(start, position), key: key, hash: WordKey.hash(keys[key]), gapBefore: gap,
                    isCapitalised: word.isCapitalised, isAllCapitals: word.isAllCapitals))
            gap = .space
            lineBreaks = 0
        }
    }

    private func precededByWord(_ offset: Int) -> Bool {
        guard let last = words.last else { return false }
        return last.range.end == offset
    }

    private func decodeScalar(at offset: Int) -> (scalar: Unicode.Scalar, next: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (Unicode.Scalar(first), offset + 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for index in (offset + 1)..<min(offset + length, bytes.count) {
            value = value << 6 | UInt32(bytes[index] & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", min(offset + length, bytes.count))
    }
}
