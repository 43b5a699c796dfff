/// Runs steps and prints how long they took.
struct Bench {
    private let bytes: Int
    private var first: Duration?

    /// A bench for steps over an input of `bytes` bytes.
    init(bytes: Int) {
        self.bytes = bytes
        print("step       best ms     MB/s   ratio   result")
    }

    /// Runs a step five times and prints its best time.
    mutating func measure(_ name: String, _ step: () throws -> Int) rethrows {
        let clock = ContinuousClock()
        var best = Duration.seconds(1_000_000)
        var result = 0
        for _ in 0..<5 { best = min(best, try clock.measure { result = try step() }) }
        let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) / 1e18
        let reference = first ?? best
        first = reference
        print(
            pad(name, 9, left: false), pad("\(Int(seconds * 10000) / 10).\(Int(seconds * 10000) % 10)", 9),
            pad("\(Int(Double(bytes) / 1e6 / seconds))", 8), pad("\(Int(best / reference * 100))%", 7), "  \(result)")
    }

    private func pad(_ text: String, _ width: Int, left: Bool = true) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return left ? space + text : text + space
    }
}
