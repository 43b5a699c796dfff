import PadananCore
import PadananFormats
import Testing

@Suite struct SkeletonTextTests {
    private static let article = Skeleton(
        parts: [
            .segment(SegmentReference(unit: "u1", segment: "s1"), source: "Dana perwalian disetujui"), .literal("\n\n  "),
            .segment(SegmentReference(unit: "u2", segment: "s1"), source: "Kedua negara setuju."), .literal(" "),
            .segment(SegmentReference(unit: "u2", segment: "s2"), source: "{Itu} baru."), .literal("\n"),
        ], encoding: .utf8)

    @Test("An ordinary article stays readable")
    func ordinaryArticle() {
        let text = SkeletonText.encode(Self.article)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first?.hasPrefix("padanan-skeleton/1 utf-8 ") == true)
        #expect(
            lines.dropFirst() == [
                "{u1/s1:Dana perwalian disetujui}\\n", "\\n", "\\_ {u2/s1:Kedua negara setuju.} {u2/s2:\\{Itu\\} baru.}\\n", "",
            ])
    }

    @Test("Any skeleton comes back exactly", arguments: 0..<300)
    func roundTrip(seed: Int) throws {
        let skeleton = Self.random(seed: seed)
        let text = SkeletonText.encode(skeleton)
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF })
        #expect(Self.isSame(try SkeletonText.decode(text), skeleton))
    }

    @Test("Indenting, wrapping, trimming and normalising white space do no harm", arguments: 0..<100)
    func whiteSpaceMayChange(seed: Int) throws {
        let skeleton = Self.random(seed: seed)
        let text = SkeletonText.encode(skeleton)
        let words = text.unicodeScalars.split { $0 == " " || $0 == "\n" }.map(String.init)
        for variant in [
            words.joined(separator: " "), "\n    " + words.joined(separator: "\r\n\t") + "\n  ",
            text.split(separator: "\n").map { "      \($0)  " }.joined(separator: "\n"),
        ] {
            #expect(Self.isSame(try SkeletonText.decode(variant), skeleton))
        }
    }

    @Test("A changed skeleton is found out")
    func damageIsFound() {
        let text = SkeletonText.encode(Self.article)
        for damaged in [
            text.replacing("Kedua", with: "kedua"), text.replacing("\\n", with: ""), text.replacing("{u1", with: "u1"),
            text.replacing("utf-8", with: "utf-9"), text.replacing("skeleton/1", with: "skeleton/2"), String(text.dropLast(8)),
            text.replacing("\\_", with: "\\q"), "padanan-skeleton/1",
        ] {
            do {
                _ = try SkeletonText.decode(damaged)
                Issue.record("accepted: \(damaged)")
            } catch {
                #expect(error.diagnostic.code == "skeleton-damaged")
                #expect(error.diagnostic.advice != nil)
            }
        }
    }

    @Test("Only our own form is taken for a skeleton")
    func recognition() {
        #expect(SkeletonText.isSkeleton("\n  padanan-skeleton/1 utf-8"))
        #expect(!SkeletonText.isSkeleton("PK"))
        #expect(!SkeletonText.isSkeleton(""))
    }

    private static func random(seed: Int) -> Skeleton {
        var generator = SeededGenerator(seed: UInt64(seed))
        var parts: [Skeleton.Part] = []
        for number in 0..<Int.random(in: 0...5, using: &generator) {
            let literal = HardText.random(Int.random(in: 1...6, using: &generator), using: &generator)
            if Bool.random(using: &generator) { parts.append(.literal(literal)) }
            let unit = number == 0 ? "u\(HardText.random(1, using: &generator))" : "u\(number)"
            let source = HardText.random(Int.random(in: 0...6, using: &generator), using: &generator)
            parts.append(.segment(SegmentReference(unit: unit, segment: "s1"), source: source))
        }
        if Bool.random(using: &generator) { parts.append(.literal(" ")) }
        let form = TextEncoding.Form.allCases.randomElement(using: &generator) ?? .utf8
        return Skeleton(parts: parts, encoding: TextEncoding(form: form, hasByteOrderMark: form != .utf8))
    }

    /// Equality of Swift strings is canonical equivalence, which is not enough here.
    private static func isSame(_ left: Skeleton, _ right: Skeleton) -> Bool {
        left == right && left.originalText.unicodeScalars.elementsEqual(right.originalText.unicodeScalars)
    }
}
