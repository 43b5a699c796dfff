extension String {
    /// Whether the bytes of `part`, which must not be empty, stand somewhere in the text.
    func containsBytes(_ part: String) -> Bool {
        var rest = utf8[...]
        while let start = rest.firstIndex(where: { $0 == part.utf8.first }) {
            if rest[start...].starts(with: part.utf8) { return true }
            rest = rest[rest.index(after: start)...]
        }
        return false
    }
}
