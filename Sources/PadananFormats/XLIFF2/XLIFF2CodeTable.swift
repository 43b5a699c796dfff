import PadananCore
import PadananXML

/// What is to be known of all inline codes of a unit before the first is written: their native texts, and which of
/// them have a partner.
struct XLIFF2CodeTable {
    private var originals: [String] = []
    private var identifiers: [String: String] = [:]
    private var paired: Set<String> = []

    init(unit: TranslationUnit) {
        var sources: [InlineText] = []
        var targets: [InlineText] = []
        for part in unit.parts {
            switch part {
            case .segment(let segment):
                sources.append(segment.source)
                if let target = segment.target { targets.append(target) }
            case .ignorable(let source, let target):
                sources.append(source)
                if let target { targets.append(target) }
            }
        }
        for side in [sources, targets] {
            var opened: Set<String> = []
            for code in side.flatMap(\.codes) {
                add(code.original)
                switch code.role {
                case .standalone: break
                case .opening: opened.insert(code.id)
                case .closing: if opened.contains(code.id) { paired.insert(code.id) }
                }
            }
        }
    }

    /// The id of the native text of a code.
    func dataReference(of code: InlineCode) -> String? { code.original.flatMap { identifiers[$0] } }

    /// Whether the code's partner is in the same unit.
    func isPaired(_ code: InlineCode) -> Bool { paired.contains(code.id) }

    func write(to output: XMLOutput) {
        guard !originals.isEmpty else { return }
        output.startOnNewLine("originalData")
        for original in originals {
            output.startOnNewLine("data")
            output.attribute("id", ifPresent: identifiers[original])
            XLIFF2InlineWriter.write(original, to: output)
            output.end()
        }
        output.endOnNewLine()
    }

    private mutating func add(_ original: String?) {
        guard let original, identifiers[original] == nil else { return }
        originals.append(original)
        identifiers[original] = "d\(originals.count)"
    }
}
