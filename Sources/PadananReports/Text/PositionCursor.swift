import PadananCore

/// Finds the lines and columns of many places in one text, cheaply where they come in rising order.
struct PositionCursor {
    private let text: [UInt8]
    private var offset = 0
    private var counter = SourcePositionCounter()

    init(_ text: String) { self.text = Array(text.utf8) }

    /// The position of a byte; behind the end counts as the end.
    mutating func position(ofByte target: Int) -> SourcePosition {
        if target < offset {
            offset = 0
            counter = SourcePositionCounter()
        }
        let end = Swift.max(offset, Swift.min(target, text.count))
        // A copy, so that counter and text are not held at once.
        var counter = counter
        counter.advance(over: text.span.extracting(offset..<end))
        self.counter = counter
        offset = end
        return counter.position
    }
}
