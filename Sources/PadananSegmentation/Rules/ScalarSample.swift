/// A sample of Unicode scalars, to find out whether sets have any in common.
///
/// Exact for sets written with ranges; properties are told apart by Latin, Greek and Cyrillic letters, common marks, and
/// every thirty-second scalar of the rest of the basic plane.
struct ScalarSample {
    private let scalars: [Unicode.Scalar]

    /// A sample that tells these sets apart.
    init(for sets: [ScalarSet]) {
        var values = Array(UInt32(0)..<0x250) + Array(stride(from: UInt32(0x250), to: 0xFFFF, by: 0x20)) + Array(0x2010..<0x2040)
        for set in sets { Self.addEnds(of: set, to: &values) }
        scalars = values.compactMap(Unicode.Scalar.init)
    }

    /// Which scalars of the sample a set has, one bit each.
    func bits(of set: ScalarSet) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: (scalars.count + 63) / 64)
        for (index, scalar) in scalars.enumerated() where set.contains(scalar) { bits[index / 64] |= 1 << UInt64(index % 64) }
        return bits
    }

    private static func addEnds(of set: ScalarSet, to values: inout [UInt32]) {
        switch set {
        case .range(let low, let high): values += [low, high]
        case .union(let sets): for set in sets { addEnds(of: set, to: &values) }
        case .intersection(let left, let right):
            addEnds(of: left, to: &values)
            addEnds(of: right, to: &values)
        case .complement(let set), .ignoringCase(let set): addEnds(of: set, to: &values)
        case .property: break
        }
    }
}
