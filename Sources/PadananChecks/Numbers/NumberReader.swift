import PadananCore

/// Finds the numbers of a text.
struct NumberReader {
    private let text: String
    private let language: NumberLanguage
    private let isSource: Bool
    private let lexemes: [NumberLexeme]
    private var mentions: [NumberMention] = []
    private var index = 0

    private init(_ text: String, language: NumberLanguage, isSource: Bool) {
        self.text = text
        self.language = language
        self.isSource = isSource
        lexemes = NumberLexer.lexemes(of: text)
    }

    /// The numbers of `text` in order, and whether the text names a day by which a date may be told.
    static func read(_ text: String, language: NumberLanguage, isSource: Bool) -> (mentions: [NumberMention], namesDay: Bool) {
        var reader = NumberReader(text, language: language, isSource: isSource)
        reader.scan()
        reader.shareScales()
        let namesDay = reader.lexemes.contains { $0.kind == .word && language.dayWords.contains($0.key) }
        return (reader.mentions, namesDay)
    }

    private mutating func scan() {
        while index < lexemes.count {
            let lexeme = lexemes[index]
            switch lexeme.kind {
            case .numeral: readNumeral()
            case .fraction: readFraction()
            case .code:
                append(.code, index..<(index + 1), [.verbatim(lexeme.key)] + Self.codeValues(lexeme.key))
            case .word:
                if let month = language.month(lexeme), readMonthFirst(month) { continue }
                if let phrase = NumberPhrase(lexemes, at: index, language: language) {
                    append(.words, index..<phrase.end, phrase.readings.map { .value($0) })
                    mentions[mentions.count - 1].scale = phrase.scale
                    mentions[mentions.count - 1].amount = phrase.amount
                } else if lexeme.isAllCapitals, let roman = RomanNumeral.value(of: lexeme.key) {
                    append(.words, index..<(index + 1), [.value(Rational(roman))])
                } else {
                    index += 1
                }
            case .mark: index += 1
            }
        }
    }

    // MARK: Numerals

    private mutating func readNumeral() {
        let start = index
        if let span = slashSpan(at: start) { return readSlashes(span) }
        if readHyphenDate(at: start) || readPointDate(at: start) { return }
        var end = start + 1
        let factors = scaleFactors(&end)
        let isPercent = language.isPercent(lexemes, at: end)
        let isTime = start > 0 && language.timeWords.contains(lexemes[start - 1].key)
        let numeral = Numeral(
            lexemes[start].key, language: language, isSource: isSource, isScaled: factors != [1] || isPercent)
        var readings = factors.flatMap { factor in numeral.readings.compactMap { $0.multiplied(by: factor) } }
        if isPercent { readings += readings.compactMap { $0.value.flatMap { $0 / 100 }.map { .value($0) } } }
        if let value = readings.first?.value?.integer, factors == [1] {
            readings += decades(of: value, at: end)
            if let time = timeOfDay(value, 0, end: end, isTime: isTime) { readings.insert(time, at: 1) }
            if (1...31).contains(value), let dated = readMonthLast(day: value, start: start, end: end) {
                readings = [dated.reading]
                end = dated.end
            }
        } else if let clock = numeral.clock {
            addTime(clock, to: &readings, end: end, isSure: isTime || numeral.parts.count > 1)
        }
        let isOrdinal = start > 1 && lexemes[start - 1].key == "-" && lexemes[start - 2].key == "ke" && !lexemes[start].isSpaced
        // The offset of "GMT+7" belongs to the zone, which a translation may name otherwise.
        let isOffset = start > 1 && !lexemes[start].isSpaced && ["gmt", "utc"].contains(lexemes[start - 2].key)
        append(isOffset ? .words : .figures, (isOrdinal ? start - 2 : start)..<end, readings)
        mentions[mentions.count - 1].figures = lexemes[start].key
        mentions[mentions.count - 1].english = numeral.english
        mentions[mentions.count - 1].parts = numeral.parts
        mentions[mentions.count - 1].isOrdinal = isOrdinal
        mentions[mentions.count - 1].scale = factors.first ?? 1
        mentions[mentions.count - 1].amount = numeral.readings.lazy.compactMap(\.value).first
    }

    /// What the scale words behind a numeral multiply by, best first; `end` moves behind them.
    private func scaleFactors(_ end: inout Int) -> [Int] {
        var factors = [1]
        while true {
            var next = end
            if next + 1 < lexemes.count, lexemes[next].key == "-", !lexemes[next].isSpaced, !lexemes[next + 1].isSpaced { next += 1 }
            guard next < lexemes.count, lexemes[next].kind == .word, let more = language.factors(of: lexemes[next].key),
                more.count == 1 || factors == [1]
            else { return factors }
            let products = factors.flatMap { factor in more.map { factor.multipliedReportingOverflow(by: $0) } }
            guard !products.contains(where: \.overflow) else { return factors }
            factors = products.map(\.partialValue)
            end = next + 1
        }
    }

    /// The years that "80-an", "80s" and "'17" may stand for.
    private func decades(of value: Int, at end: Int) -> [NumberReading] {
        guard (0...99).contains(value), end < lexemes.count else { return [] }
        let behind = lexemes[end].key == "-" && end + 1 < lexemes.count ? lexemes[end + 1] : lexemes[end]
        guard (behind.key == "an" || behind.key == "s") && !behind.isSpaced else { return [] }
        return [.value(Rational(1900 + value)), .value(Rational(2000 + value)), .value(Rational(1800 + value))]
    }

    /// Adds the time that a numeral such as 14.30 or 2:30 may be: first where something says so, else last.
    private func addTime(_ clock: (hour: Int, minute: Int), to readings: inout [NumberReading], end: Int, isSure: Bool) {
        if let time = timeOfDay(clock.hour, clock.minute, end: end, isTime: isSure) {
            readings.insert(time, at: 0)
            if clock.minute == 0 { readings += [.value(Rational(clock.hour)), .value(Rational(clock.hour % 12))] }
        } else if let time = NumberReading.time(hour: clock.hour, minute: clock.minute) {
            readings.append(time)
        }
    }

    /// A time of day, where a word before the numeral or "a.m.", "p.m." or "o'clock" behind it makes it one.
    private func timeOfDay(_ hour: Int, _ minute: Int, end: Int, isTime: Bool) -> NumberReading? {
        func isBehind(_ parts: String...) -> Bool {
            end + parts.count <= lexemes.count && parts.indices.allSatisfy { lexemes[end + $0].key == parts[$0] }
        }
        if isBehind("am") || isBehind("a", ".", "m") { return .time(hour: hour, minute: minute, half: .morning) }
        if isBehind("pm") || isBehind("p", ".", "m") { return .time(hour: hour, minute: minute, half: .evening) }
        return isTime || isBehind("o", "'", "clock") ? .time(hour: hour, minute: minute) : nil
    }

    private mutating func readFraction() {
        let values: [Character: (Int128, Int128)] = [
            "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
            "⅞": (7, 8),
        ]
        let start = index
        index += 1
        guard let (over, under) = lexemes[start].key.first.flatMap({ values[$0] }), let part = Rational(over, over: under) else { return }
        if let last = mentions.last, last.form == .figures, last.lexemes.upperBound == start, !lexemes[start].isSpaced,
            let sum = last.value.flatMap({ $0 + part })
        {
            mentions.removeLast()
            append(.figures, last.lexemes.lowerBound..<index, [.value(sum)])
        } else {
            append(.figures, start..<index, [.value(part)])
        }
    }

    // MARK: Dates

    /// The end of numerals with slashes between them, where there are two or three.
    private func slashSpan(at start: Int) -> Range<Int>? {
        var end = start + 1
        while end + 1 < lexemes.count, end - start < 5, lexemes[end].key == "/", !lexemes[end].isSpaced, lexemes[end + 1].kind == .numeral,
            !lexemes[end + 1].isSpaced
        {
            end += 2
        }
        let numbers = stride(from: start, to: end, by: 2).map { Int(lexemes[$0].key) }
        guard end > start + 1, numbers.allSatisfy({ $0 != nil }), (numbers.first ?? 0) ?? 0 < 100 else { return nil }
        return start..<end
    }

    private mutating func readSlashes(_ span: Range<Int>) {
        let numbers = stride(from: span.lowerBound, to: span.upperBound, by: 2).compactMap { Int(lexemes[$0].key) }
        var readings: [NumberReading] = []
        for (day, month) in [(numbers[0], numbers[1]), (numbers[1], numbers[0])]
        where (1...31).contains(day) && (1...12).contains(month) {
            // 9/11 is an event, whichever way dates are written.
            if readings.isEmpty || !isSource || numbers == [9, 11] { readings.append(.date(day: day, month: month)) }
        }
        let dayEnd = numbers.count == 3 ? span.lowerBound + 3 : span.upperBound
        readings.append(.verbatim(numbers.prefix(2).map { "\($0)" }.joined(separator: "/")))
        if let quotient = Rational(Int128(numbers[0]), over: Int128(numbers[1])) { readings.append(.value(quotient)) }
        append(.figures, span.lowerBound..<dayEnd, readings)
        mentions[mentions.count - 1].parts = numbers.prefix(2).map { Rational($0) }
        mentions[mentions.count - 1].standsBesideDay = standsBesideDay(span.lowerBound)
        if numbers.count == 3 {
            appendYear(numbers[2], at: span.upperBound - 1)
            mentions[mentions.count - 1].mayBeDropped = true
        }
    }

    private mutating func appendYear(_ year: Int, at position: Int) {
        let readings = year < 100 ? [2000 + year, 1900 + year, year] : [year]
        append(.figures, position..<(position + 1), readings.map { .value(Rational($0)) })
        mentions[mentions.count - 1].english = "\(readings[0])"
    }

    /// A date as 2023-04-05 or 05-04-2023.
    private mutating func readHyphenDate(at start: Int) -> Bool {
        guard start + 4 < lexemes.count, (1...4).allSatisfy({ !lexemes[start + $0].isSpaced }), lexemes[start + 1].key == "-",
            lexemes[start + 3].key == "-", let first = Int(lexemes[start].key), let month = Int(lexemes[start + 2].key),
            let last = Int(lexemes[start + 4].key), (1...12).contains(month)
        else { return false }
        if first > 999, (1...31).contains(last) {
            appendYear(first, at: start)
            append(.figures, (start + 2)..<(start + 5), [.date(day: last, month: month)])
        } else if last > 999, (1...31).contains(first) {
            append(.figures, start..<(start + 3), [.date(day: first, month: month)])
            appendYear(last, at: start + 4)
        } else {
            return false
        }
        return true
    }

    /// A date as 05.04.2023.
    private mutating func readPointDate(at start: Int) -> Bool {
        let lexeme = lexemes[start]
        let fields = lexeme.key.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = fields.compactMap { Int($0) }
        guard numbers.count == 3, fields.count == 3, fields[2].utf8.count == 4, (1...31).contains(numbers[0]), (1...12).contains(numbers[1])
        else { return false }
        append(.figures, start..<(start + 1), [.date(day: numbers[0], month: numbers[1])])
        mentions[mentions.count - 1].range.end -= 5
        appendYear(numbers[2], at: start)
        mentions[mentions.count - 1].range.start = lexeme.range.end - 4
        return true
    }

    /// A month behind a day: "5 April", "5th of April".
    private func readMonthLast(day: Int, start: Int, end: Int) -> (reading: NumberReading, end: Int)? {
        var next = end
        while next < lexemes.count, next < end + 3, ["st", "nd", "rd", "th", "of", "-"].contains(lexemes[next].key) { next += 1 }
        guard next < lexemes.count, let month = language.month(lexemes[next]) else { return nil }
        return (.date(day: day, month: month), next + 1)
    }

    /// A month before a day: "April 5".
    private mutating func readMonthFirst(_ month: Int) -> Bool {
        var next = index + 1
        if next < lexemes.count, lexemes[next].key == ".", !lexemes[next].isSpaced { next += 1 }
        guard next < lexemes.count, lexemes[next].kind == .numeral, let day = Int(lexemes[next].key), (1...31).contains(day),
            lexemes[next].key.utf8.count <= 2, !(next + 1 < lexemes.count && language.month(lexemes[next + 1]) != nil)
        else { return false }
        append(.figures, index..<(next + 1), [.date(day: day, month: month)])
        return true
    }

    private func standsBesideDay(_ start: Int) -> Bool {
        lexemes[max(0, start - 3)..<start].contains { language.dayWords.contains($0.key) }
    }

    // MARK: Joining

    /// Lets a number share the scale word of the next one, "2-3 juta", and a year its century, "2022-23".
    private mutating func shareScales() {
        guard mentions.count > 1 else { return }
        var scales = mentions.map(\.scale)
        for position in mentions.indices.dropLast().reversed() {
            let next = mentions[position + 1]
            let end = mentions[position].lexemes.upperBound
            let between = lexemes[end..<max(end, next.lexemes.lowerBound)]
            guard between.count <= 4, between.contains(where: { language.connectors.contains($0.key) }),
                between.allSatisfy({ $0.kind == .mark || language.connectors.contains($0.key) || $0.isCapitalised })
            else { continue }
            if scales[position] == 1, scales[position + 1] > 1 {
                scales[position] = scales[position + 1]
                let shared = mentions[position].readings.compactMap { $0.multiplied(by: scales[position]) }.filter { $0.value != nil }
                mentions[position].readings += shared
            }
            if let year = mentions[position].value?.integer, (1000...2999).contains(year), let short = next.value?.integer, short < 100 {
                mentions[position + 1].readings.append(.value(Rational(year / 100 * 100 + short)))
            }
        }
    }

    private mutating func append(_ form: NumberMention.Form, _ span: Range<Int>, _ readings: [NumberReading]) {
        let range = TextRange(lexemes[span.lowerBound].range.start, lexemes[span.upperBound - 1].range.end)
        mentions.append(NumberMention(form: form, range: range, lexemes: span, readings: readings))
        index = span.upperBound
    }

    /// The number in a code with one run of digits: G7 may be spelt out as a group of seven.
    private static func codeValues(_ key: String) -> [NumberReading] {
        let runs = key.utf8.split { !(0x30...0x39).contains($0) }
        guard runs.count == 1, let digits = runs.first, let value = Rational(digits: digits) else { return [] }
        return [.value(value)]
    }
}
