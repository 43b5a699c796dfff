import PadananCore

/// Recognises the furniture of Indonesian news: datelines, related links, credits, captions, list items, headlines.
///
/// Patterns are compiled when they are first needed and run in linear time.
struct NewsFurniture: Sendable {
    private var datelines = AnchoredMatcher(builtIn: DatelinePatterns.all + DatelinePatterns.impostors)
    private var labels = AnchoredMatcher(builtIn: FurnitureLabels.all.map(\.pattern))

    /// What a line is by the way it starts, or nil where it does not say.
    mutating func kind(ofLine line: Span<UInt8>) -> SegmentKind? {
        guard line.count > 0, let match = labels.longestMatch(in: line) else { return nil }
        let kind = FurnitureLabels.all[match.pattern].kind
        if kind == .caption, Self.isPictureCredit(line, labelEnd: match.end) { return .credit }
        return kind
    }

    /// The length in bytes of the dateline that `line` starts with, its closing mark included, or nil.
    mutating func dateline(in line: Span<UInt8>) -> Int? {
        // A dateline is short and ends with a dash or a stop behind the place.
        let head = line.extracting(first: min(line.count, DatelinePatterns.maximumLength))
        guard let match = datelines.longestMatch(in: head), match.pattern < DatelinePatterns.all.count else { return nil }
        return Self.trimmedEnd(of: line, before: match.end)
    }

    /// Whether a line reads as a headline: no final stop, and not longer than headlines are.
    static func looksLikeHeadline(_ line: Span<UInt8>) -> Bool {
        guard line.count > 0, line.count <= 200 else { return false }
        switch lastMark(of: line) {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","): return false
        default: return true
        }
    }

    /// Whether most words of a line start with a capital, as in titles.
    static func isTitleCased(_ line: Span<UInt8>) -> Bool {
        var words = 0
        var capitalised = 0
        var isAtStart = true
        var offset = 0
        while offset < line.count {
            let (scalar, next) = line.scalar(at: offset)
            let (isLetter, isCapital, isSpace) = Self.traits(of: scalar)
            if isLetter, isAtStart {
                words += 1
                if isCapital { capitalised += 1 }
            }
            isAtStart = isSpace || (isAtStart && !isLetter)
            offset = next
        }
        return words > 1 && capitalised * 10 >= words * 6
    }

    /// Whether a piece of a line ends with a word and a full stop: not with dots that trail off, nor with an abbreviation,
    /// which has stops inside or fewer than four letters. Closing marks may follow the stop.
    static func endsWithWordAndStop(_ piece: Span<UInt8>) -> Bool {
        var end = piece.count
        while let last = trailing(piece, before: end) { end = last }
        guard end > 0, piece[end - 1] == UInt8(ascii: ".") else { return false }
        var start = end - 1
        while start > 0, piece[start - 1] != UInt8(ascii: " ") {
            if piece[start - 1] == UInt8(ascii: ".") { return false }
            start -= 1
        }
        return end - 1 - start >= 4
    }

    private static func traits(of scalar: Unicode.Scalar) -> (isLetter: Bool, isCapital: Bool, isSpace: Bool) {
        guard scalar.isASCII else {
            let properties = scalar.properties
            return (properties.isAlphabetic, properties.isUppercase, properties.isWhitespace)
        }
        let isCapital = ("A"..."Z").contains(scalar)
        return (isCapital || ("a"..."z").contains(scalar), isCapital, scalar == " " || ("\t"..."\r").contains(scalar))
    }

    /// The last byte that is not a closing quotation mark or bracket, or white space.
    private static func lastMark(of line: Span<UInt8>) -> UInt8 {
        var end = line.count
        while let last = trailing(line, before: end) { end = last }
        guard end > 0 else { return 0 }
        // The ellipsis counts as its dots.
        if end >= 3, line[end - 1] == 0xA6, line[end - 2] == 0x80, line[end - 3] == 0xE2 { return UInt8(ascii: ".") }
        return line[end - 1]
    }

    /// Where the closing quotation mark, bracket or space that ends at `end` starts, or nil where there is none.
    private static func trailing(_ line: Span<UInt8>, before end: Int) -> Int? {
        guard end > 0 else { return nil }
        switch line[end - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: " "): return end - 1
        case 0x99 where end >= 3 && line[end - 3] == 0xE2 && line[end - 2] == 0x80: return end - 3
        case 0x9D where end >= 3 && line[end - 3] == 0xE2 && line[end - 2] == 0x80: return end - 3
        default: return nil
        }
    }

    /// "Foto: Antara/Rahmat" names who took a picture, "Foto: Menteri bertemu …" says what is on it.
    private static func isPictureCredit(_ line: Span<UInt8>, labelEnd: Int) -> Bool {
        var spaces = 0
        for index in labelEnd..<line.count where line[index] == UInt8(ascii: " ") { spaces += 1 }
        return spaces <= 5 && looksLikeHeadline(line)
    }

    private static func trimmedEnd(of line: Span<UInt8>, before end: Int) -> Int {
        var end = end
        while end > 0, line[end - 1] == UInt8(ascii: " ") || line[end - 1] == UInt8(ascii: "\t") { end -= 1 }
        if end >= 2, line[end - 2] == 0xC2, line[end - 1] == 0xA0 { end -= 2 }
        return end
    }
}
