/// What a run of digits, points, commas and colons may say in a language.
struct Numeral {
    /// Best first.
    var readings: [NumberReading] = []
    /// The number in English figures, where the numeral is well formed in its language.
    var english: String?
    /// The hour and minute, where it may be a time of day.
    var clock: (hour: Int, minute: Int)?
    /// The numbers that the numeral may stand for, as 3:1 does.
    var parts: [Rational] = []

    /// Reads `text`.
    ///
    /// - Parameters:
    ///   - isSource: Whether other conventions than the language's own are understood as well: in a source they are
    ///     slips that the translator put right, in a translation they are the fault looked for.
    ///   - isScaled: Whether a scale word or percent sign follows, so that a decimal sign is surely one.
    init(_ text: String, language: NumberLanguage, isSource: Bool, isScaled: Bool) {
        let bytes = Array(text.utf8)
        let fields = bytes.split(omittingEmptySubsequences: false) { !(0x30...0x39).contains($0) }
        let signs = bytes.filter { !(0x30...0x39).contains($0) }
        guard let last = fields.last, !signs.isEmpty else {
            if let value = Rational(digits: bytes) { readings = [.value(value)] } else { readings = [.verbatim(text)] }
            english = text
            return
        }
        if signs.contains(UInt8(ascii: ":")) {
            readClock(fields, text)
            return
        }
        if let value = Self.value(fields, signs, group: language.groupSign, decimal: language.decimalSign) {
            readings.append(.value(value))
            english = Self.english(fields, signs, decimal: language.decimalSign)
        }
        let isForeignAllowed = readings.isEmpty || (signs == [language.decimalSign] && last.count == 3 && !isScaled)
        if isSource, isForeignAllowed,
            let value = Self.value(fields, signs, group: language.decimalSign, decimal: language.groupSign)
        {
            readings.append(.value(value))
            if english == nil { english = text }
        }
        if signs == [UInt8(ascii: ".")], !isScaled { clock = Self.clock(fields) }
        if readings.isEmpty { readings = [.verbatim(text)] }
    }

    private mutating func readClock(_ fields: [ArraySlice<UInt8>], _ text: String) {
        if fields.count <= 3 { clock = Self.clock(fields) }
        readings.append(.verbatim(text))
        parts = fields.compactMap { Rational(digits: $0) }
        english = text
    }

    /// Hours and minutes, each of two digits but for the hours, and within a day.
    private static func clock(_ fields: [ArraySlice<UInt8>]) -> (hour: Int, minute: Int)? {
        guard fields[0].count <= 2, fields.dropFirst().allSatisfy({ $0.count == 2 }) else { return nil }
        let (hour, minute) = (integer(fields[0]), integer(fields[1]))
        return hour <= 24 && minute < 60 ? (hour, minute) : nil
    }

    /// The number, where groups and decimals are where the two signs allow them.
    private static func value(_ fields: [ArraySlice<UInt8>], _ signs: [UInt8], group: UInt8, decimal: UInt8) -> Rational? {
        let hasDecimals = signs.last == decimal
        let groups = hasDecimals ? fields.dropLast() : fields[...]
        guard signs.dropLast(hasDecimals ? 1 : 0).allSatisfy({ $0 == group }) else { return nil }
        if groups.count > 1 {
            guard let first = groups.first, (1...3).contains(first.count), first.first != 0x30,
                groups.dropFirst().allSatisfy({ $0.count == 3 })
            else { return nil }
        }
        return Rational(digits: groups.joined(), fraction: hasDecimals ? fields.last ?? [] : [])
    }

    private static func english(_ fields: [ArraySlice<UInt8>], _ signs: [UInt8], decimal: UInt8) -> String {
        var result = ""
        for (index, field) in fields.enumerated() {
            if index > 0 { result += signs[index - 1] == decimal ? "." : "," }
            result += String(decoding: field, as: UTF8.self)
        }
        return result
    }

    private static func integer(_ digits: ArraySlice<UInt8>) -> Int {
        digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
