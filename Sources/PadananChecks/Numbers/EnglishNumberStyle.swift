/// Writes numbers of an Indonesian text as English news texts do.
enum EnglishNumberStyle {
    /// The English form, or nil where there is none to be sure of.
    static func text(of mention: NumberMention) -> String? {
        switch mention.readings.first {
        case .date(let day, let month)?:
            return monthNames.indices.contains(month - 1) ? "\(monthNames[month - 1]) \(day)" : nil
        case .time(let minutes)?:
            guard let minute = minutes.first else { return nil }
            let hour = minutes.count > 1 && minute < 60 ? 12 : minute / 60
            return "\(hour):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
        case .value(let value)?:
            guard let english = mention.english else { return nil }
            if mention.isOrdinal { return value.integer.map { "\($0)\(ordinalSuffix($0))" } }
            guard mention.scale > 1 else { return english }
            return scaleNames[mention.scale].map { "\(english) \($0)" }
        case .verbatim?, nil: return nil
        }
    }

    private static func ordinalSuffix(_ number: Int) -> String {
        if (11...13).contains(number % 100) { return "th" }
        switch number % 10 {
        case 1: return "st"
        case 2: return "nd"
        case 3: return "rd"
        default: return "th"
        }
    }

    private static let scaleNames = [
        100: "hundred", 1000: "thousand", 1_000_000: "million", 1_000_000_000: "billion", 1_000_000_000_000: "trillion",
        1_000_000_000_000_000: "quadrillion",
    ]

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}
