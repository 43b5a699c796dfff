/// Numbers as reports say them.
enum Counting {
    /// "1 error", "3 errors".
    static func phrase(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    /// A percentage with one decimal; 100 only where nothing is missing, 0 only where nothing is there.
    static func percentage(_ value: Double) -> String {
        var tenths = Int((min(max(value.isFinite ? value : 0, 0), 100) * 10).rounded())
        if tenths == 1000, value < 100 { tenths = 999 }
        if tenths == 0, value > 0 { tenths = 1 }
        return "\(tenths / 10).\(tenths % 10)"
    }
}
