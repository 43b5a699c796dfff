public import PadananCore
import PadananFormats

/// A text and the segments that it is to be split into: a case of a golden file.
///
/// A case in a file is the text, a line `---`, the segments, one a line, and a line `===`. Between cases, blank lines are
/// passed over, and a line that starts with `#` names the category of the cases behind it.
public struct SegmentationCase: Hashable, Sendable, CustomStringConvertible {
    /// What the case is an example of; empty where the file does not say.
    public var category: String
    /// The line where the text starts, from 1.
    public var line: Int
    /// The text.
    public var input: String
    /// Its segments.
    public var expected: [String]

    /// A case.
    public init(category: String, line: Int, input: String, expected: [String]) {
        self.category = category
        self.line = line
        self.input = input
        self.expected = expected
    }

    /// The category and the line, which tell it from others.
    public var description: String { "\(category), line \(line)" }

    /// The cases of a golden file. Nothing is skipped or guessed.
    ///
    /// - Throws: `InputError` with the line of whatever does not fit the form.
    public static func read(_ bytes: [UInt8], name: String) throws(InputError) -> [SegmentationCase] {
        var reader = Reader()
        do throws(InputError) {
            var text = try PlainTextDecoder.decode(bytes).text.utf8[...]
            if text.last == UInt8(ascii: "\n") { text.removeLast() }
            for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
                try reader.read(String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)))
            }
            return try reader.finish()
        } catch {
            throw error.inFile(name)
        }
    }

    private struct Reader {
        private var cases: [SegmentationCase] = []
        private var category = ""
        private var input: [String] = []
        private var expected: [String]?
        private var start = 0
        private var number = 0

        mutating func read(_ line: String) throws(InputError) {
            number += 1
            switch line {
            case "===":
                guard let segments = expected else {
                    throw error("=== ends a case that has no ---", "write --- and the segments before it")
                }
                guard !segments.isEmpty else { throw error("the case has no segments behind ---", "write them, one a line") }
                cases.append(
                    SegmentationCase(category: category, line: start, input: input.joined(separator: "\n"), expected: segments))
                input = []
                expected = nil
            case "---":
                guard expected == nil else { throw error("the case has a second ---", "end the case before it with ===") }
                guard !input.isEmpty else { throw error("--- stands behind no text", "write the text to be split before it") }
                expected = []
            case "" where expected != nil:
                throw error("a segment is empty", "remove the line, or end the case with === before it")
            case _ where expected != nil: expected?.append(line)
            case _ where input.isEmpty && line.hasPrefix("#"):
                category = String(line.drop { $0 == "#" || $0 == " " })
            case "" where input.isEmpty: break
            default:
                if input.isEmpty { start = number }
                input.append(line)
            }
        }

        func finish() throws(InputError) -> [SegmentationCase] {
            guard input.isEmpty else {
                throw InputError(
                    code: "golden-form", "the case is not ended", advice: "end it with ===", at: SourcePosition(line: start, column: 1))
            }
            guard !cases.isEmpty else {
                throw InputError(code: "golden-form", "there are no cases", advice: "write text, ---, segments, ===")
            }
            return cases
        }

        private func error(_ message: String, _ advice: String) -> InputError {
            InputError(code: "golden-form", message, advice: advice, at: SourcePosition(line: number, column: 1))
        }
    }
}
