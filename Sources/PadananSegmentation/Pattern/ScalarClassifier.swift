/// Sorts scalars into classes that a program cannot tell apart.
///
/// Classes come into being as scalars are met: a text of one script makes a few dozen, and none costs anything before.
struct ScalarClassifier: Sendable {
    /// The kind of the edge of a text, where there is no scalar.
    static let edge = 0

    private let sets: [ScalarSet]
    private let singles: SingleScalarSets
    /// The numbers of the sets of more than one scalar.
    private let widerSets: [Int32]
    private let assertionSets: [ScalarSet]
    /// Where the page of each 256 scalars starts in `pages`; a page that was never needed is the first, which is unknown.
    private var pageStarts: [UInt32]
    private var pages: [UInt16]
    private var numbers: [[UInt64]: UInt16] = [:]
    private var kindNumbers: [[UInt64]: UInt16] = [:]
    /// Of each class, which sets it belongs to: a bit for each.
    private(set) var members: [[UInt64]] = []
    /// Of each class, its kind: what it is to assertions.
    private(set) var kinds: [UInt16] = []
    /// Of each kind, which assertion sets it belongs to: a bit for each. Kind 0 is the edge of the text.
    private(set) var kindMembers: [[UInt64]]

    /// No more classes than this are made; a scalar that would need another one counts as the last. Far above what rule
    /// files need.
    static let maximumClasses = 4096

    private static let pageSize = 256
    private static let unknown = UInt16.max

    init(program: PatternProgram) {
        sets = program.sets
        singles = program.singles
        widerSets = program.widerSets
        assertionSets = program.assertionSets
        pageStarts = Array(repeating: 0, count: 0x110000 / Self.pageSize)
        pages = Array(repeating: Self.unknown, count: Self.pageSize)
        kindMembers = [Self.bits(of: [], in: nil)]
    }

    /// The class of `scalar`.
    @inline(__always)
    mutating func number(of scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        let known = pages[Int(pageStarts[value / Self.pageSize]) + value % Self.pageSize]
        return known != Self.unknown ? Int(known) : newNumber(of: scalar)
    }

    /// What a scalar of `kind` is to an assertion about the set of that number.
    func neighbour(_ kind: Int, set: Int) -> PatternAssertion.Neighbour {
        let members = kindMembers[kind]
        return PatternAssertion.Neighbour(
            isEdge: kind == Self.edge, isMember: set / 64 < members.count && members[set / 64] >> (set % 64) & 1 == 1)
    }

    private static func bits(of sets: [ScalarSet], in scalar: Unicode.Scalar?) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: sets.count / 64 + 1)
        guard let scalar else { return bits }
        for (index, set) in sets.enumerated() where set.contains(scalar) { bits[index / 64] |= 1 << (index % 64) }
        return bits
    }

    private mutating func newNumber(of scalar: Unicode.Scalar) -> Int {
        var bits = [UInt64](repeating: 0, count: sets.count / 64 + 1)
        if let number = singles[scalar.value] { bits[Int(number) / 64] |= 1 << (number % 64) }
        for number in widerSets where sets[Int(number)].contains(scalar) { bits[Int(number) / 64] |= 1 << (number % 64) }
        let kindBits = Self.bits(of: assertionSets, in: scalar)
        let number: UInt16
        if let known = numbers[bits + kindBits] {
            number = known
        } else if members.count >= Self.maximumClasses {
            number = UInt16(members.count - 1)
        } else {
            number = UInt16(members.count)
            numbers[bits + kindBits] = number
            members.append(bits)
            kinds.append(kindNumber(of: kindBits))
        }
        let page = Int(scalar.value) / Self.pageSize
        if pageStarts[page] == 0 {
            pageStarts[page] = UInt32(pages.count)
            pages += repeatElement(Self.unknown, count: Self.pageSize)
        }
        pages[Int(pageStarts[page]) + Int(scalar.value) % Self.pageSize] = number
        return Int(number)
    }

    private mutating func kindNumber(of bits: [UInt64]) -> UInt16 {
        if let known = kindNumbers[bits] { return known }
        let number = UInt16(kindMembers.count)
        kindNumbers[bits] = number
        kindMembers.append(bits)
        return number
    }
}
