/// A number written in words.
struct NumberPhrase {
    /// What it may stand for, best first.
    let readings: [Rational]
    /// The index of the lexeme behind it.
    let end: Int
    /// What its last scale word multiplies by; 1 without one.
    let scale: Int
    /// The amount that the last scale word multiplies.
    let amount: Rational?

    /// The longest number written in words from `start` on, if there is one.
    init?(_ lexemes: [NumberLexeme], at start: Int, language: NumberLanguage) {
        var sum = NumberPhraseSum(language: language)
        var index = start
        while let step = Self.step(lexemes, index, after: sum, language: language), sum.take(step.role, joined: step.isJoined) {
            index = step.next
        }
        guard index > start, !sum.readings.isEmpty else { return nil }
        readings = sum.readings
        end = index
        scale = sum.lastScale
        amount = sum.scaledAmount
    }

    /// The next number word from `index` on, past what may stand between two of them.
    private static func step(
        _ lexemes: [NumberLexeme], _ index: Int, after sum: NumberPhraseSum, language: NumberLanguage
    ) -> (role: NumberWord, isJoined: Bool, next: Int)? {
        func role(_ index: Int) -> NumberWord? {
            guard index < lexemes.count, lexemes[index].kind == .word else { return nil }
            return language.role(of: lexemes[index].key)
        }
        guard index < lexemes.count else { return nil }
        let key = lexemes[index].key
        if key == "a" || key == "an" {
            // "a million", "half a million"; a bare article is no more than a hint of one.
            if sum.isEmpty || sum.endsInFraction, let next = role(index + 1), next.isCounted {
                // "a half million" is the half of one, "a hundred" one hundred.
                if case .fraction = next { return (next, false, index + 2) }
                return sum.isEmpty ? (.digit(1), false, index + 1) : (next, false, index + 2)
            }
            return sum.isEmpty ? role(index).map { ($0, false, index + 1) } : nil
        }
        if sum.isEmpty { return role(index).map { ($0, false, index + 1) } }
        if key == "-", !lexemes[index].isSpaced, index + 1 < lexemes.count, !lexemes[index + 1].isSpaced {
            return role(index + 1).map { ($0, false, index + 2) }
        }
        if case .point? = role(index) {
            let digits = lexemes[(index + 1)...].prefix(9).map { language.role(of: $0.key)?.decimal }.prefix { $0 != nil }.compactMap(
                \.self)
            return digits.isEmpty ? nil : (.decimals(digits), false, index + 1 + digits.count)
        }
        if key == "and", index + 1 < lexemes.count {
            if lexemes[index + 1].key == "a", index + 2 < lexemes.count, let fraction = role(index + 2), case .fraction = fraction {
                return (fraction, true, index + 3)
            }
            return sum.endsInHundreds ? role(index + 1).map { ($0, true, index + 2) } : nil
        }
        return lexemes[index].isSpaced ? role(index).map { ($0, false, index + 1) } : nil
    }
}

extension NumberWord {
    /// Whether an article may stand for one before it: a hundred, a quarter.
    fileprivate var isCounted: Bool {
        switch self {
        case .times, .scale, .fraction, .period: true
        case .ordinal(let value, let divides): divides && value > 2
        case .digit, .whole, .tens, .teen, .scaled, .part, .alike, .point, .decimals: false
        }
    }

    /// The word as an ASCII digit, behind a decimal sign.
    fileprivate var decimal: UInt8? {
        switch self {
        case .digit(let value): 0x30 + UInt8(value)
        case .whole(0): 0x30
        default: nil
        }
    }
}
