import PadananCore

/// Compares the numbers of a source and of its translation.
///
/// Each number in figures must be answered by one of the other text, in figures or words, that may say the same; each
/// number answers once. What is left over on both sides and looks like the same number gone wrong is a change.
struct NumberComparison {
    /// What is wrong with a number.
    enum Difference {
        /// A number of the source is not in the translation.
        case lost(NumberMention)
        /// A number of the translation is not in the source.
        case invented(NumberMention)
        /// A number of the source stands in the translation as another one.
        case changed(NumberMention, into: NumberMention)
    }

    private let source: [NumberMention]
    private let target: [NumberMention]
    private var openSource: [Int]
    private var openTarget: [Int]
    private var differences: [Difference] = []

    private init(_ source: [NumberMention], _ target: [NumberMention]) {
        self.source = source
        self.target = target
        openSource = Array(source.indices)
        openTarget = Array(target.indices)
    }

    /// The differences, in no particular order.
    ///
    /// - Parameter namesDay: Whether the translation names a weekday, which may stand for a date beside one.
    static func differences(_ source: [NumberMention], _ target: [NumberMention], namesDay: Bool) -> [Difference] {
        var comparison = NumberComparison(source, target)
        comparison.pairEqual()
        comparison.pairParts()
        comparison.pairChanged()
        comparison.report(namesDay: namesDay)
        return comparison.differences
    }

    // MARK: What says the same

    private mutating func pairEqual() {
        pair { left, right in left.form == .figures && right.form == .figures && left.readings.first == right.readings.first }
        pair { left, right in left.form == .code && right.form == .code && left.readings.first == right.readings.first }
        pair { left, right in left.form == .figures && right.form == .figures && left.agrees(with: right) }
        // Words answer for figures before they answer for words, which need no answer.
        pair { left, right in (left.form == .figures || right.form == .figures) && left.agrees(with: right) }
        pair { left, right in left.form != .code && right.form != .code && left.agrees(with: right) }
        // A day of a month may be told without the month, where no other date has that day.
        pair { left, right in
            guard left.form == .figures || right.form == .figures else { return false }
            if let day = left.date?.day, right.date == nil { return right.value == Rational(day) }
            if let day = right.date?.day, left.date == nil { return left.value == Rational(day) }
            return false
        }
    }

    /// A score, ratio or pair with a slash or colon on one side may be two numbers on the other.
    private mutating func pairParts() {
        for index in openSource where source[index].parts.count > 1 {
            let answers = Self.answers(source[index].parts, among: openTarget, of: target)
            guard answers.count == source[index].parts.count else { continue }
            openTarget.removeAll { answers.contains($0) }
            openSource.removeAll { $0 == index }
        }
        for index in openTarget where target[index].parts.count > 1 {
            let answers = Self.answers(target[index].parts, among: openSource, of: source)
            guard answers.count == target[index].parts.count else { continue }
            openSource.removeAll { answers.contains($0) }
            openTarget.removeAll { $0 == index }
        }
    }

    private static func answers(_ parts: [Rational], among open: [Int], of mentions: [NumberMention]) -> [Int] {
        var answers: [Int] = []
        for part in parts {
            if let answer = open.first(where: { !answers.contains($0) && mentions[$0].readings.contains(.value(part)) }) {
                answers.append(answer)
            }
        }
        return answers
    }

    // MARK: What went wrong

    private mutating func pairChanged() {
        let changes: [(NumberMention, NumberMention) -> Bool] = [
            { left, right in (left.form == .figures || right.form == .figures) && Self.isSlip(left, right) },
            { left, right in left.form == .words && right.form == .words && Self.isOtherScale(left, right) },
            { left, right in left.form == .code && right.form == .code && Self.isOtherCode(left, right) },
        ]
        for isChange in changes {
            pair(isChange) { source, target in .changed(source, into: target) }
        }
        let left = openSource.filter { source[$0].form == .figures }
        let right = openTarget.filter { target[$0].form == .figures }
        guard left.count == 1, right.count == 1, let first = left.first, let second = right.first,
            (source[first].date == nil) == (target[second].date == nil)
        else { return }
        differences.append(.changed(source[first], into: target[second]))
        openSource.removeAll { $0 == first }
        openTarget.removeAll { $0 == second }
    }

    private mutating func report(namesDay: Bool) {
        for mention in openSource.map({ source[$0] }) where mention.form == .figures {
            let isDispensable = mention.mayBeDropped || (mention.standsBesideDay && namesDay)
            if !isDispensable { differences.append(.lost(mention)) }
        }
        for index in openTarget where target[index].form == .figures {
            differences.append(.invented(target[index]))
        }
    }

    /// Whether both are the same digits with other signs or another scale, or dates that share their day.
    private static func isSlip(_ left: NumberMention, _ right: NumberMention) -> Bool {
        if let first = left.date, let second = right.date {
            return first.day == second.day || (first.day == second.month && first.month == second.day)
        }
        let digits = left.figures.utf8.filter { (0x30...0x39).contains($0) }
        if !digits.isEmpty, digits == right.figures.utf8.filter({ (0x30...0x39).contains($0) }) { return true }
        return isOtherScale(left, right)
    }

    private static func isOtherScale(_ left: NumberMention, _ right: NumberMention) -> Bool {
        guard let amount = left.amount, amount == right.amount else { return false }
        return left.scale != right.scale && max(left.scale, right.scale) >= 1_000_000
            && (min(left.scale, right.scale) > 1 || left.form == .figures && right.form == .figures)
    }

    /// Whether both are the same letters with other digits.
    private static func isOtherCode(_ left: NumberMention, _ right: NumberMention) -> Bool {
        guard case .verbatim(let first)? = left.readings.first, case .verbatim(let second)? = right.readings.first else { return false }
        let letters = first.utf8.filter { !(0x30...0x39).contains($0) }
        return letters.count > 0 && letters == second.utf8.filter { !(0x30...0x39).contains($0) }
    }

    /// Takes pairs out of what is open, the first of the source with the first of the target that fits.
    private mutating func pair(
        _ fits: (NumberMention, NumberMention) -> Bool, as difference: ((NumberMention, NumberMention) -> Difference)? = nil
    ) {
        guard !openSource.isEmpty, !openTarget.isEmpty else { return }
        var leftOver: [Int] = []
        for left in openSource {
            guard let match = openTarget.firstIndex(where: { fits(source[left], target[$0]) }) else {
                leftOver.append(left)
                continue
            }
            if let difference { differences.append(difference(source[left], target[openTarget[match]])) }
            openTarget.remove(at: match)
        }
        openSource = leftOver
    }
}
