/// One thing that a number in a text may say.
enum NumberReading: Hashable {
    /// A number.
    case value(Rational)
    /// A day of a month.
    case date(day: Int, month: Int)
    /// A time of day: the minutes since midnight that may be meant, two for "10:30" without more.
    case time([Int])
    /// Nothing but the characters themselves.
    case verbatim(String)

    /// Whether both may mean the same.
    func agrees(with other: NumberReading) -> Bool {
        switch (self, other) {
        case (.time(let left), .time(let right)): left.contains { right.contains($0) }
        default: self == other
        }
    }

    /// The number, where the reading is one.
    var value: Rational? {
        if case .value(let value) = self { value } else { nil }
    }

    /// The day and month, where the reading is a date.
    var date: (day: Int, month: Int)? {
        if case .date(let day, let month) = self { (day, month) } else { nil }
    }

    /// The reading with a scale word behind it; dates and times have none.
    func multiplied(by factor: Int) -> NumberReading? {
        guard factor != 1 else { return self }
        return value.flatMap { $0 * Rational(factor) }.map { .value($0) }
    }

    /// The time of day; one that may be before or after noon is both. Nil for what is no time.
    static func time(hour: Int, minute: Int, half: DayHalf? = nil) -> NumberReading? {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        let first = hour % 12 * 60 + minute
        switch half {
        case .morning where hour <= 12: return .time([first])
        case .evening where hour <= 12: return .time([first + 720])
        default: return hour <= 12 ? .time([first, first + 720]) : .time([hour % 24 * 60 + minute])
        }
    }

    /// Before or after noon.
    enum DayHalf {
        case morning
        case evening
    }
}
