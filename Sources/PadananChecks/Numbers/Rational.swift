/// An exact number: numbers of news text are compared as what they are, not as the nearest binary fraction.
struct Rational: Hashable {
    let numerator: Int128
    let denominator: Int128

    init(_ integer: Int) {
        numerator = Int128(integer)
        denominator = 1
    }

    /// The fraction in lowest terms, or nil for a denominator that is not positive.
    init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator > 0 else { return nil }
        var (left, right) = (numerator.magnitude, denominator.magnitude)
        while right != 0 { (left, right) = (right, left % right) }
        let divisor = Int128(left)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// A number of decimal digits, `fraction` behind the decimal sign; nil where it is too large to calculate with.
    init?(digits: some Sequence<UInt8>, fraction: some Sequence<UInt8> = EmptyCollection()) {
        var numerator: Int128 = 0
        var denominator: Int128 = 1
        for digit in digits {
            numerator = numerator * 10 + Int128(digit - 0x30)
            guard numerator < Self.limit else { return nil }
        }
        for digit in fraction {
            numerator = numerator * 10 + Int128(digit - 0x30)
            denominator *= 10
            guard numerator < Self.limit, denominator < Self.limit else { return nil }
        }
        self.init(numerator, over: denominator)
    }

    /// The number as an `Int`, where it is a whole one.
    var integer: Int? { denominator == 1 ? Int(exactly: numerator) : nil }

    static func + (left: Rational, right: Rational) -> Rational? {
        let (first, overflowed) = left.numerator.multipliedReportingOverflow(by: right.denominator)
        let (second, overflowedToo) = right.numerator.multipliedReportingOverflow(by: left.denominator)
        let (sum, overflowedLast) = first.addingReportingOverflow(second)
        let (denominator, overflowedBelow) = left.denominator.multipliedReportingOverflow(by: right.denominator)
        guard !overflowed, !overflowedToo, !overflowedLast, !overflowedBelow else { return nil }
        return Rational(sum, over: denominator)
    }

    static func * (left: Rational, right: Rational) -> Rational? {
        let (numerator, overflowed) = left.numerator.multipliedReportingOverflow(by: right.numerator)
        let (denominator, overflowedBelow) = left.denominator.multipliedReportingOverflow(by: right.denominator)
        return overflowed || overflowedBelow ? nil : Rational(numerator, over: denominator)
    }

    static func / (left: Rational, right: Int) -> Rational? {
        let (denominator, overflowed) = left.denominator.multipliedReportingOverflow(by: Int128(right))
        return overflowed ? nil : Rational(left.numerator, over: denominator)
    }

    private static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000_000
}
