public import PadananCore
import PadananFormats
import PadananSegmentation

/// Reads an article piece by piece, so that memory does not grow with its size: it holds the longest line and little more.
///
/// What is no text is refused with its place. UTF-16 is turned into UTF-8, which takes the whole file into memory.
public final class ArticleStream {
    /// Whether the text that has been read ends where the article does.
    public private(set) var isFinal = false

    private let input: InputDescriptor
    private var bytes: [UInt8]
    private var start = 0
    private var end = 0
    /// How much of `bytes` is known to be text: whole scalars.
    private var validEnd = 0
    private var isAtEndOfFile = false
    private var hasText = false
    private var inspector = ArticleInspector()

    /// The least room for a piece, in bytes.
    private static let pieceSize = 1 << 18

    /// Opens an article; standard input where `path` is `-`.
    ///
    /// - Throws: `InputError` where the file cannot be opened, or its first bytes are no text.
    public init(path: String) throws(InputError) {
        input = try InputDescriptor(path: path)
        bytes = [UInt8](repeating: 0, count: min(Self.pieceSize, max((input.size ?? Self.pieceSize) + 1, 4096)))
        try fill()
        if PlainTextDecoder.needsWholeFile(bytes[..<end]) {
            try decodeWholeFile()
        } else if bytes[..<end].starts(with: [0xEF, 0xBB, 0xBF]) {
            start = 3
        }
        try validate()
    }

    /// Calls `body` with the part of the article that has been read and not been taken, in UTF-8.
    public func withText<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
        let piece = bytes[start..<validEnd]
        return try body(piece.span)
    }

    /// What its editors should know, of what has been read so far.
    public var diagnostics: [Diagnostic] {
        var inspector = inspector
        if isFinal, !hasText { inspector.reportEmpty() }
        return inspector.diagnostics.map { $0.inFile(input.name) }
    }

    /// Takes bytes from the start of the text and reads on.
    ///
    /// - Throws: `InputError` where the file cannot be read, or is no text there.
    public func advance(by count: Int) throws(InputError) {
        start += count
        guard !isFinal else { return }
        bytes.withUnsafeMutableBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            (base).update(from: base + start, count: end - start)
        }
        end -= start
        validEnd -= start
        start = 0
        // A line longer than the room needs more of it.
        if end > bytes.count / 2 { bytes += [UInt8](repeating: 0, count: bytes.count) }
        try fill()
        try validate()
    }

    private func fill() throws(InputError) {
        end = try input.read(into: &bytes, from: end)
        isAtEndOfFile = end < bytes.count
    }

    /// Checks what has come in since, and takes note of what is odd in it.
    private func validate() throws(InputError) {
        let from = max(validEnd, start)
        var to = end
        if !isAtEndOfFile { to = PlainTextDecoder.endOfWholeScalars(in: bytes[from..<end]) }
        do throws(InputError) {
            let start = inspector.position
            inspector.inspect(bytes.span.extracting(from..<to))
            if let zero = inspector.firstZero { throw PlainTextDecoder.zeroError(at: zero) }
            try PlainTextDecoder.validateUTF8(bytes[from..<to], after: start)
        } catch {
            throw error.inFile(input.name)
        }
        if !hasText { hasText = !ArticleSegmenter.isBlank(bytes.span.extracting(from..<to)) }
        validEnd = to
        isFinal = isAtEndOfFile
    }

    private func decodeWholeFile() throws(InputError) {
        while !isAtEndOfFile {
            bytes += [UInt8](repeating: 0, count: bytes.count)
            try fill()
            guard end <= InputFile.maximumSize else { throw InputFile.tooLarge(input.name) }
        }
        do throws(InputError) {
            bytes = Array(try PlainTextDecoder.decode(Array(bytes[..<end])).text.utf8)
        } catch {
            throw error.inFile(input.name)
        }
        end = bytes.count
    }
}
