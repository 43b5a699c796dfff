import PadananKit

/// Answers standard input line by line, in the same order, in memory that does not grow.
enum StreamLoop {
    /// Writes what `answer` appends for each line that is not blank.
    static func run(_ answer: ([UInt8], inout [UInt8]) -> Void) {
        var lines = LineBuffer()
        var pending: [UInt8] = []
        while let line = lines.next() {
            guard line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else { continue }
            answer(line, &pending)
            // A reader at the other end of a pipe waits for its answer: nothing is held back while no more input is there.
            if pending.count > 1 << 16 || !lines.hasBufferedLine {
                Console.write(pending)
                pending.removeAll(keepingCapacity: true)
            }
        }
        Console.write(pending)
    }
}
