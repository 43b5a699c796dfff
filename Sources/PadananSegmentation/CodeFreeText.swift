import PadananCore

/// A text without its inline codes, and where each of its bytes stood.
struct CodeFreeText {
    /// The text without codes.
    private(set) var bytes: [UInt8] = []
    /// Of each code, the offset in `bytes` where it was.
    private(set) var offsets: [Int] = []

    private let codes: [CodeRange]

    /// The text without those codes, which are ascending and do not overlap.
    init(_ text: Span<UInt8>, codes: [CodeRange]) {
        self.codes = codes
        bytes.reserveCapacity(text.count)
        var start = 0
        for code in codes {
            for index in start..<code.range.start { bytes.append(text[index]) }
            offsets.append(bytes.count)
            start = code.range.end
        }
        for index in start..<text.count { bytes.append(text[index]) }
    }

    /// Where a byte of `bytes` stood in the text.
    func position(of offset: Int) -> Int {
        var low = 0
        var high = codes.count
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return offset }
        return codes[low - 1].range.end + offset - offsets[low - 1]
    }

    /// The range in the text of a range of `bytes`, which is not empty, together with some codes in it or beside it.
    func range(of inner: TextRange, codes numbers: Range<Int>) -> TextRange {
        var (start, end) = (position(of: inner.start), position(of: inner.end - 1) + 1)
        if let first = numbers.first { start = min(start, codes[first].range.start) }
        if let last = numbers.last { end = max(end, codes[last].range.end) }
        return TextRange(start, end)
    }
}
