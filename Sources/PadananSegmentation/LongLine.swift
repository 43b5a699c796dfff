import PadananCore

/// A line so long that it is not held whole: its sentences are split off as it comes.
///
/// The result is that of the whole line. Rules that look further than there is text make it wait for more, so memory grows
/// only with the longest sentence, and with what the rules want to see before they decide.
struct LongLine: Sendable {
    private var run: SentenceRun
    /// How many bytes before what is still to be read the rules may look back at.
    private let reach: Int
    /// The first place that is not decided.
    private var decided: Int
    /// Where the line's end is looked for.
    private var searched = 0

    /// Of lines longer than this, the sentences are split off as they come.
    static let threshold = 1 << 17

    /// A line whose text starts where `run` does, at 0.
    ///
    /// - Parameter reach: what `beginPieces` of the segmenter said.
    init(_ run: SentenceRun, reach: Int) {
        self.run = run
        self.reach = reach
        decided = run.dateline + 1
    }

    /// Reads on.
    ///
    /// - Parameters:
    ///   - text: the text from where the last reading ended.
    ///   - isFinal: whether the article ends with it.
    ///   - segmenter: the one whose `beginPieces` started the line, not used for another text since.
    ///   - count: how many quotations the article has so far.
    /// - Returns: how many bytes were read, and whether the line ended.
    mutating func read(
        _ text: Span<UInt8>, isFinal: Bool, with segmenter: inout Segmenter, count: inout Int, into segments: inout [TextSegment]
    ) -> (count: Int, isEnded: Bool) {
        let (lineEnd, next) = TextLines.end(from: searched, in: text, isFinal: isFinal)
        // A line end may be cut in two.
        searched = max(0, min(lineEnd, text.count - 3))
        let isComplete = next != nil
        let whole = isComplete ? lineEnd : Self.endOfWholeScalars(before: lineEnd, in: text)
        // Rules see the line without the white space at its end.
        let end = TextLines.trimmedEnd(of: TextRange(0, whole), in: text)
        let content = text.extracting(0..<end)
        var boundaries: [Int] = []
        let needed: Int
        (decided, needed) = segmenter.readPiece(content, from: decided, isComplete: isComplete, into: &boundaries)
        for boundary in boundaries { run.end(at: boundary, isLast: false, in: text, count: &count, into: &segments) }
        if let next {
            run.end(at: end, isLast: true, in: text, count: &count, into: &segments)
            return (next, true)
        }
        let dropped = max(0, min(run.start, needed) - reach)
        run.drop(dropped)
        segmenter.drop(dropped)
        decided -= dropped
        searched = max(0, searched - dropped)
        return (dropped, false)
    }

    /// An offset behind whole scalars only, where a text ends that may go on: the last one of several bytes may be cut.
    private static func endOfWholeScalars(before end: Int, in text: Span<UInt8>) -> Int {
        var end = end
        while end > 0, text[end - 1] >= 0x80 {
            end -= 1
            if text[end] >= 0xC0 { break }
        }
        return end
    }
}
