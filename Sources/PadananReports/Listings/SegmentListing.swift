public import PadananCore

/// The segments of texts, for `segment`: written piece by piece, so that memory does not grow with the texts.
///
/// Call `begin`, for each text `beginFile`, `append` and `endFile`, then `end`, and take the bytes out as they come.
public struct SegmentListing: Sendable {
    /// The forms in which segments are listed.
    public enum Format: String, Sendable, CaseIterable {
        /// One segment a line.
        case text
        /// One JSON document.
        case json
        /// One JSON object a segment, a line each.
        case ndjson
    }

    private let format: Format
    private let showsKinds: Bool
    private var bytes: [UInt8] = []
    private var json: JSONWriter
    private var file = ""
    /// Where in its file the next piece starts.
    private var base = 0
    private var counter = SourcePositionCounter()
    /// How far the counter has come in the next piece.
    private var counted = 0

    /// A listing.
    ///
    /// - Parameter showsKinds: whether the text form has the kind and a tab before each segment.
    public init(format: Format, showsKinds: Bool = false) {
        self.format = format
        self.showsKinds = showsKinds
        json = JSONWriter(layout: format == .json ? .indented : .line)
    }

    /// Starts the listing.
    public mutating func begin() {
        guard format == .json else { return }
        json.beginObject()
        json.member("schemaVersion", 1)
        json.key("files")
        json.beginArray()
    }

    /// Starts the segments of a file.
    public mutating func beginFile(_ name: String) {
        file = name
        base = 0
        counter = SourcePositionCounter()
        counted = 0
        guard format == .json else { return }
        json.beginObject()
        json.member("file", name)
        json.key("segments")
        json.beginArray()
    }

    /// Appends segments of a file.
    ///
    /// - Parameters:
    ///   - text: the piece of the file that they are in, in UTF-8.
    ///   - count: the bytes of the piece behind which the next one starts; segments may reach beyond.
    public mutating func append(_ segments: [TextSegment], of text: Span<UInt8>, upTo count: Int) {
        if format == .text {
            for segment in segments { appendLine(segment, of: text) }
            return
        }
        for segment in segments {
            counter.advance(over: text.extracting(counted..<segment.range.start))
            counted = segment.range.start
            json.beginObject()
            if format == .ndjson { json.member("file", file) }
            json.positionMembers(counter.position)
            json.segmentMembers(segment, text: text, base: base)
            json.endObject()
            if format == .ndjson { json.endLine() }
        }
        // What rules still look back at comes again, behind the start of a segment perhaps.
        if counted < count { counter.advance(over: text.extracting(counted..<count)) }
        counted = max(0, counted - count)
        base += count
    }

    /// Ends the segments of a file.
    public mutating func endFile() {
        guard format == .json else { return }
        json.endArray()
        json.endObject()
    }

    /// Ends the listing.
    public mutating func end() {
        guard format == .json else { return }
        json.endArray()
        json.endObject()
        json.endLine()
    }

    /// How many bytes wait to be taken.
    public var count: Int { bytes.count + json.bytes.count }

    /// Takes what was written so far.
    public mutating func takeBytes() -> [UInt8] {
        guard format == .text else { return json.takeBytes() }
        defer { bytes = [] }
        return bytes
    }

    /// Line breaks within a segment become spaces, so that a line is a segment.
    private mutating func appendLine(_ segment: TextSegment, of text: Span<UInt8>) {
        if showsKinds { bytes.write("\(segment.kind.rawValue)\t") }
        text.extracting(segment.range.start..<segment.range.end).withUnsafeBufferPointer { content in
            if Self.isPlain(content) {
                bytes.append(contentsOf: content)
                bytes.append(UInt8(ascii: "\n"))
            } else {
                bytes.writeLine(String(decoding: content, as: UTF8.self).onOneLine())
            }
        }
    }

    /// Whether a text can be shown as it is: nothing in it breaks the line, controls a terminal or turns the writing
    /// direction (what `escapingControlCharacters` escapes).
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while true {
            offset = ASCIIScan.endOfPrintable(in: text, from: offset)
            guard offset < text.count else { return true }
            let next = offset + 1 < text.count ? text[offset + 1] : 0
            let third = offset + 2 < text.count ? text[offset + 2] : 0
            switch (text[offset], next) {
            case (..<0x80, _), (0xC2, 0x80...0x9F): return false
            case (0xE2, 0x80) where (0xA8...0xAE).contains(third): return false
            case (0xE2, 0x81) where (0xA6...0xA9).contains(third): return false
            case (0xEF, 0xBB) where third == 0xBF: return false
            default: offset += 1
            }
        }
    }
}
