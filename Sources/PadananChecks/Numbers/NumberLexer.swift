import PadananCore

/// Cuts a text into words, numerals and marks.
struct NumberLexer {
    private let bytes: [UInt8]
    private var position = 0
    private var isSpaced = true
    private var lexemes: [NumberLexeme] = []

    private init(_ text: String) { bytes = Array(text.utf8) }

    static func lexemes(of text: String) -> [NumberLexeme] {
        var lexer = NumberLexer(text)
        lexer.scan()
        return lexer.lexemes
    }

    private mutating func scan() {
        lexemes.reserveCapacity(bytes.count / 5)
        while position < bytes.count {
            let start = position
            let byte = bytes[start]
            if isSpaced, skipAddress() { continue }
            if Self.isDigit(byte) {
                scanNumeral()
            } else if Self.isLetter(byte) {
                scanWord()
            } else if byte < 0x80 {
                position += 1
                if byte == 0x20 || (0x09...0x0D).contains(byte) {
                    isSpaced = true
                } else {
                    append(.mark, start, String(UnicodeScalar(byte)))
                }
            } else {
                scanNonASCII()
            }
        }
    }

    /// The letters of a word; with digits grown on, a currency and its numeral, or else a code.
    private mutating func scanWord() {
        let start = position
        passLetters()
        let key = String(decoding: bytes[start..<position].map(Self.lowercased), as: UTF8.self)
        let isCapitalised = Self.isCapital(bytes[start])
        if position < bytes.count, Self.isDigit(bytes[position]) {
            if !Self.prefixes.contains(key) { return scanCode(from: start) }
        } else if isCapitalised, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "-"), Self.isDigit(bytes[position + 1]),
            !Self.isNumberPrefix(key)
        {
            position += 1
            return scanCode(from: start)
        }
        append(.word, start, key)
        lexemes[lexemes.count - 1].isCapitalised = isCapitalised
        lexemes[lexemes.count - 1].isAllCapitals = isCapitalised && bytes[start..<position].allSatisfy(Self.isCapital)
    }

    private mutating func scanCode(from start: Int) {
        while position < bytes.count, Self.isDigit(bytes[position]) || Self.isLetter(bytes[position]) { position += 1 }
        let key = bytes[start..<position].filter { $0 != UInt8(ascii: "-") }
        append(.code, start, String(decoding: key, as: UTF8.self).uppercased())
    }

    private mutating func scanNumeral() {
        let start = position
        while position < bytes.count {
            if Self.isDigit(bytes[position]) {
                position += 1
            } else if position + 1 < bytes.count, Self.isDigit(bytes[position + 1]), Self.isSeparator(bytes[position]) {
                position += 2
            } else {
                break
            }
        }
        let end = position
        while position < bytes.count, Self.isLetter(bytes[position]) { position += 1 }
        let suffix = String(decoding: bytes[end..<position], as: UTF8.self)
        let growsOn = position < bytes.count && Self.isDigit(bytes[position])
        let isUnit = suffix == suffix.lowercased() || Self.capitalUnits.contains(suffix)
        if !suffix.isEmpty, growsOn || !isUnit { return scanCode(from: start) }
        position = end
        append(.numeral, start, String(decoding: bytes[start..<end], as: UTF8.self))
    }

    private mutating func scanNonASCII() {
        let start = position
        let (scalar, next) = decode(at: start)
        if scalar.isInvisible || (0x300...0x36F).contains(scalar.value) {
            position = next
        } else if scalar.isSpace {
            position = next
            isSpaced = true
        } else if scalar.properties.isAlphabetic {
            scanWord()
        } else {
            position = next
            let isFraction = (0xBC...0xBE).contains(scalar.value) || (0x2150...0x215E).contains(scalar.value)
            let isDash = (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
            let isApostrophe = scalar.value == 0x2019 || scalar.value == 0x2018
            append(isFraction ? .fraction : .mark, start, isDash ? "-" : isApostrophe ? "'" : String(scalar))
        }
    }

    /// Passes web and mail addresses and account names: their digits are not numbers.
    private mutating func skipAddress() -> Bool {
        let rest = bytes[position...]
        let isAddress =
            rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) || rest.starts(with: "www.".utf8)
            || ((rest.first == UInt8(ascii: "@") || rest.first == UInt8(ascii: "#")) && rest.dropFirst().first.map(Self.isLetter) == true)
        guard isAddress else { return false }
        position = rest.firstIndex { $0 == 0x20 || (0x09...0x0D).contains($0) } ?? bytes.count
        return true
    }

    private mutating func passLetters() {
        while position < bytes.count {
            if Self.isLetter(bytes[position]) {
                position += 1
                continue
            }
            guard bytes[position] >= 0x80 else { return }
            let (scalar, next) = decode(at: position)
            guard scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value) || scalar.isInvisible else { return }
            position = next
        }
    }

    private mutating func append(_ kind: NumberLexeme.Kind, _ start: Int, _ key: String) {
        lexemes.append(NumberLexeme(kind: kind, range: TextRange(start, position), key: key, isSpaced: isSpaced))
        isSpaced = false
    }

    private func decode(at offset: Int) -> (scalar: Unicode.Scalar, next: Int) {
        let length = bytes[offset] < 0xE0 ? 2 : bytes[offset] < 0xF0 ? 3 : 4
        let next = min(offset + length, bytes.count)
        let scalar = String(decoding: bytes[offset..<next], as: UTF8.self).unicodeScalars.first
        return (scalar ?? "\u{FFFD}", next)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    /// Only ASCII letters matter to numbers; others stay as they are.
    private static func lowercased(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
    }

    /// Words that stand before a hyphen and a number without making a name of it.
    private static func isNumberPrefix(_ word: String) -> Bool {
        word == "ke" || NumberLanguage.indonesian.months[word] != nil || NumberLanguage.english.months[word] != nil
    }

    /// What is written right before an amount.
    private static let prefixes: Set<String> = [
        "rp", "idr", "usd", "us", "sgd", "eur", "gbp", "aud", "jpy", "rmb", "cny", "myr", "rm", "a", "s", "hk", "nt", "ke", "no", "pukul",
    ]

    /// What is written in capitals right behind a number without making a name of it.
    private static let capitalUnits: Set<String> = [
        "M", "B", "T", "K", "KM", "KG", "MW", "GW", "kW", "kWh", "MWh", "GWh", "C", "F", "AM", "PM", "WIB", "WITA", "WIT", "GMT", "BN",
        "MN", "TN", "TH", "ST", "ND", "RD", "Hz", "MHz", "GHz", "GB", "MB", "TB", "Km", "Kg", "L", "Mbps", "PC",
    ]
}
