/// Where the nodes of a state lead, by the set that each reads: many nodes read the same letter.
struct PatternFan: Sendable {
    private var sets: [Int32] = []
    /// Where the targets of each set end in `targets`.
    private var ends: [Int] = []
    private var targets: [Int32] = []

    /// The fan of nodes of a program that each read a scalar.
    init(_ nodes: [Int32], of program: PatternProgram) {
        var edges: [(set: Int32, next: Int32)] = []
        edges.reserveCapacity(nodes.count)
        for node in nodes {
            if case .scalar(let set, let next) = program.nodes[Int(node)] { edges.append((set, next)) }
        }
        edges.sort { $0.set < $1.set }
        targets.reserveCapacity(edges.count)
        for edge in edges {
            if sets.last != edge.set {
                sets.append(edge.set)
                ends.append(targets.count)
            }
            targets.append(edge.next)
            ends[ends.count - 1] = targets.count
        }
    }

    /// Appends the nodes behind a scalar that belongs to the sets of `members`, a bit for each.
    func appendNodes(behind members: [UInt64], to nodes: inout [Int32]) {
        var start = 0
        for (index, set) in sets.enumerated() {
            if members[Int(set) / 64] >> (set % 64) & 1 == 1 { nodes += targets[start..<ends[index]] }
            start = ends[index]
        }
    }
}
