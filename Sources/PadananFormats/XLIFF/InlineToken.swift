import PadananCore

/// A piece of segment content on its way into a file: text, code, or the start or end of an annotation.
enum InlineToken {
    case text(String)
    case code(InlineCode)
    case start(InlineSpan)
    case end(InlineSpan)

    /// The tokens of `content`, with `marks` around the terms.
    ///
    /// A mark starts right before its first and ends right after its last character. Where there are marks, the term
    /// markers that the content brought along are left out: the marks are newer.
    static func tokens(of content: InlineText, marks: [TermMark] = []) -> [InlineToken] {
        var builder = Builder(marks: marks)
        for element in content.elements {
            switch element {
            case .text(let text): builder.add(text)
            case .code(let code): builder.tokens.append(.code(code))
            case .marker(let marker):
                if marks.isEmpty || marker.kind != .term { builder.add(marker) }
            }
        }
        return nested(builder.tokens)
    }

    private struct Builder {
        var tokens: [InlineToken] = []
        var marks: ArraySlice<TermMark>
        var offset = 0
        var open: InlineSpan?

        init(marks: [TermMark]) { self.marks = marks[...] }

        mutating func add(_ text: String) {
            var rest = text.utf8[...]
            while !rest.isEmpty {
                let isMarked = open != nil
                guard let mark = marks.first else { break }
                let boundary = isMarked ? mark.range.end : mark.range.start
                let count = boundary - offset
                if count > rest.count { break }
                if count > 0 { tokens.append(.text(String(decoding: rest.prefix(count), as: UTF8.self))) }
                rest = rest.dropFirst(count)
                if let span = open {
                    tokens.append(.end(span))
                    open = nil
                    marks.removeFirst()
                } else if rest.isEmpty {
                    break
                } else {
                    let span = InlineSpan(mark)
                    tokens.append(.start(span))
                    open = span
                }
                offset = boundary
            }
            if !rest.isEmpty {
                tokens.append(.text(String(decoding: rest, as: UTF8.self)))
            }
            offset += rest.count
        }

        mutating func add(_ marker: InlineMarker) {
            let span = InlineSpan(marker)
            tokens.append(marker.isStart ? .start(span) : .end(span))
        }
    }

    /// The same tokens, with each span told whether it nests properly with the others.
    private static func nested(_ tokens: [InlineToken]) -> [InlineToken] {
        var result = tokens
        var open: [(index: Int, id: String)] = []
        for (index, token) in tokens.enumerated() {
            switch token {
            case .text, .code: break
            case .start(let span): open.append((index, span.id))
            case .end(let span):
                guard let last = open.lastIndex(where: { $0.id == span.id }) else { continue }
                // Whatever was opened since and is still open crosses this one; this one gives way.
                if last == open.count - 1, case .start(var start) = result[open[last].index] {
                    start.isNested = true
                    result[open[last].index] = .start(start)
                    var end = span
                    end.isNested = true
                    result[index] = .end(end)
                }
                open.remove(at: last)
            }
        }
        return result
    }
}
