/// The scripts of Unicode as sets of scalars.
enum UnicodeScript {
    /// The scalars of the script of a name in small letters without spaces, `_` and `-`, short or long; nil where there is
    /// no such script.
    static func scalars(looseName: String) -> ScalarSet? {
        let table = UnsafeBufferPointer(start: ScriptRanges.table.utf8Start, count: ScriptRanges.table.utf8CodeUnitCount)
        for line in table.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "))
            guard words.prefix(2).contains(where: { matches($0, looseName) }) else { continue }
            return .union(words.dropFirst(2).compactMap(range))
        }
        return nil
    }

    /// The scripts' long names, as the Unicode Character Database writes them.
    static var names: [String] {
        let table = UnsafeBufferPointer(start: ScriptRanges.table.utf8Start, count: ScriptRanges.table.utf8CodeUnitCount)
        return table.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            return words.count == 3 ? String(decoding: words[1], as: UTF8.self) : nil
        }
    }

    private static func matches(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ name: String) -> Bool {
        word.lazy.filter { $0 != UInt8(ascii: "_") }.map { $0 | 0x20 }.elementsEqual(name.utf8)
    }

    private static func range(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> ScalarSet? {
        let ends = word.split(separator: UInt8(ascii: "-")).compactMap { UInt32(String(decoding: $0, as: UTF8.self), radix: 16) }
        guard let low = ends.first, let high = ends.last else { return nil }
        return .range(low, high)
    }
}
