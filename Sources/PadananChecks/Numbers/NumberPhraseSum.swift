/// Adds up the words of a number one by one.
struct NumberPhraseSum {
    private let addsFractions: Bool
    private var total = Rational(0)
    private var group = 0
    private var unit: Int?
    private var extra: Rational?
    private var closed: [Rational] = []
    private(set) var lastScale = 1
    private(set) var scaledAmount: Rational?
    private(set) var isEmpty = true
    private(set) var endsInFraction = false
    private(set) var endsInHundreds = false

    init(language: NumberLanguage) {
        // "dua setengah" is two and a half, "two quarter(s)" is two of them.
        addsFractions = !language.capitalisesMonths
    }

    /// What the words taken so far may stand for, best first.
    var readings: [Rational] {
        guard closed.isEmpty else { return closed }
        guard let amount, let sum = total + amount, !isEmpty else { return [] }
        return [sum]
    }

    private var amount: Rational? {
        Rational(group + (unit ?? 0)) + (extra ?? Rational(0))
    }

    /// Takes a word in, or leaves it: then the number ends before it.
    mutating func take(_ word: NumberWord, joined: Bool) -> Bool {
        guard closed.isEmpty, accept(word, joined: joined) else { return false }
        isEmpty = false
        endsInFraction = if case .fraction = word { true } else { false }
        endsInHundreds =
            switch word {
            case .times, .scale, .scaled: true
            case .digit, .whole, .tens, .teen, .fraction, .part, .ordinal, .alike, .period, .point, .decimals: false
            }
        return true
    }

    private mutating func accept(_ word: NumberWord, joined: Bool) -> Bool {
        switch word {
        case .digit(let value):
            guard unit == nil, extra == nil, group % 10 == 0, group % 100 != 10 else { return false }
            unit = value
        case .whole(let value):
            guard unit == nil, extra == nil, group % 100 == 0, value > 0 || isEmpty, value < 100 || group == 0 else { return false }
            group += value
        case .tens(let value):
            guard unit == nil, extra == nil, group % 100 == 0 else { return false }
            group += value
        case .teen:
            guard let digit = unit else { return false }
            group += digit + 10
            unit = nil
        case .times(let factor): return multiply(by: factor)
        case .scale(let factor):
            guard let amount, amount != Rational(0), lastScale == 1 || factor < lastScale else { return false }
            return add(amount, times: factor)
        case .scaled(let value):
            guard unit == nil, group == 0, extra == nil, lastScale == 1 || value < lastScale else { return false }
            return add(Rational(1), times: value)
        case .fraction(let parts): return divide(into: parts, adds: joined || addsFractions || isEmpty)
        case .point: return false
        case .decimals(let digits):
            guard !isEmpty, extra == nil, let decimals = Rational(digits: [], fraction: digits) else { return false }
            extra = decimals
        case .part(let parts):
            guard !isEmpty else { return false }
            return divide(into: parts, adds: false)
        case .ordinal(let value, let divides): return place(value, divides: divides)
        case .alike(let values):
            guard isEmpty else { return false }
            closed = values.map { Rational($0) }
        case .period(let count):
            let amount = isEmpty ? Rational(1) : self.amount ?? Rational(1)
            closed = [amount] + [amount * Rational(count)].compactMap { $0 }
        }
        return true
    }

    private mutating func multiply(by factor: Int) -> Bool {
        guard extra == nil else { return false }
        if let digit = unit {
            group = group == 0 || group >= factor * 10 ? group + digit * factor : (group + digit) * factor
            unit = nil
            return true
        }
        guard group > 0, group < 100, factor == 100 else { return false }
        group *= factor
        return true
    }

    private mutating func add(_ amount: Rational, times factor: Int) -> Bool {
        guard let product = amount * Rational(factor), let sum = total + product else { return false }
        total = sum
        lastScale = factor
        scaledAmount = amount
        group = 0
        unit = nil
        extra = nil
        return true
    }

    private mutating func divide(into parts: Int, adds: Bool) -> Bool {
        guard extra == nil, let part = Rational(1, over: Int128(parts)) else { return false }
        if adds {
            extra = part
            return true
        }
        guard total == Rational(0), let amount, let quotient = amount / parts else { return false }
        closed = [quotient]
        return true
    }

    private mutating func place(_ value: Int, divides: Bool) -> Bool {
        if isEmpty {
            closed = [Rational(value)]
            if divides, let part = Rational(1, over: Int128(value)) { closed.append(part) }
            return true
        }
        guard divides || value < 3, let amount, extra == nil else { return false }
        if unit == nil, group == 0 || group % 100 >= 20 || group % 100 == 0, let sum = total + Rational(group + value) {
            closed = [sum]
            return true
        }
        guard divides, total == Rational(0), let quotient = amount / value else { return false }
        closed = [quotient]
        return true
    }
}
