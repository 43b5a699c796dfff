import PadananCore
import Testing

@testable import PadananReports

@Suite struct ExcerptTests {
    @Test(
        "The carets stand under the place, whatever stands before it",
        arguments: [
            ("Duta besar tiba", 5, 10, "Duta besar tiba", "     ^~~~~"),
            ("Duta besar", 0, 4, "Duta besar", "^~~~"),
            ("café besar", 6, 11, "café besar", "     ^~~~~"),
            ("cafe\u{301} besar", 7, 12, "cafe\u{301} besar", "     ^~~~~"),
            ("a\tb c", 2, 3, "a b c", "  ^"),
            ("a\u{A0}b c", 3, 4, "a\u{A0}b c", "  ^"),
            ("東京 besar", 7, 12, "東京 besar", "     ^~~~~"),
            ("\u{1B}[1m b", 5, 6, "\\u{1B}[1m b", "          ^"),
            ("a\u{200B}b", 4, 5, "a\\u{200B}b", "         ^"),
            ("duta", 4, 4, "duta", "    ^"),
            ("duta", 2, 2, "duta", "  ^"),
            ("duta", 90, 99, "duta", "    ^"),
            ("", 0, 0, "", "^"),
        ])
    func markers(text: String, start: Int, end: Int, line: String, marker: String) {
        let excerpt = Excerpt(of: text, around: TextRange(start, end))
        #expect(excerpt.line == line)
        #expect(excerpt.marker == marker)
    }

    @Test("A long text is cut to the width around the place, and the carets stay within it")
    func longTexts() {
        let words = (0..<100).map { "kata\($0)" }
        let text = words.joined(separator: " ")
        for word in words {
            let start = text.utf8.distance(from: text.startIndex, to: text.ranges(of: word + " ").first?.lowerBound ?? text.startIndex)
            let excerpt = Excerpt(of: text, around: TextRange(start, start + word.utf8.count), width: 40)
            #expect(excerpt.line.count <= 40)
            let marker = excerpt.marker ?? ""
            let column = marker.prefix { $0 == " " }.count
            #expect(excerpt.line.dropFirst(column).hasPrefix(text[TextRange(start, start + 4)]), "\(word)")
            #expect(marker.count <= 40)
        }
        #expect(Excerpt(of: text, around: TextRange(0, text.utf8.count), width: 40).marker?.count == 38)
        #expect(Excerpt(of: text, around: nil, width: 40).line.count <= 40)
        #expect(Excerpt(of: text, around: nil, width: 40).line.hasPrefix("kata0 kata1"))
    }
}
