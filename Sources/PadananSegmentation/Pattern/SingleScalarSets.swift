/// The numbers of those sets of a program that have one member, by that scalar.
struct SingleScalarSets: Sendable {
    private static let none: Int32 = -1

    private var ascii = [Int32](repeating: none, count: 128)
    private var others: [UInt32: Int32] = [:]

    /// The number of the set whose member is the scalar of a value.
    subscript(value: UInt32) -> Int32? {
        get {
            guard value < 128 else { return others[value] }
            let number = ascii[Int(value)]
            return number == Self.none ? nil : number
        }
        set {
            if value < 128 {
                ascii[Int(value)] = newValue ?? Self.none
            } else {
                others[value] = newValue
            }
        }
    }
}
