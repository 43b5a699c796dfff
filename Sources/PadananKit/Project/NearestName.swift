/// Finds the name that was probably meant.
enum NearestName {
    /// The name that is fewest edits away; nil where all are far.
    static func of(_ word: String, among names: [String]) -> String? {
        let limit = max(2, word.unicodeScalars.count / 3)
        return names.map { (name: $0, distance: distance(word, $0)) }.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?
            .name
    }

    /// How many scalars must be added, removed or changed (V. I. Levenshtein, 1966).
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right.unicodeScalars)
        var row = Array(0...right.count)
        // A key of a megabyte is no near miss of anything.
        for (index, scalar) in left.unicodeScalars.prefix(100).enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let changed = diagonal + (right[column] == scalar ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
