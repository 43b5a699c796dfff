import PadananCore
import PadananXML

/// Builds segmentation rules from the events of an SRX file.
final class SRXHandler: XMLEventHandler {
    typealias Name = SRXName
    typealias Namespace = SRXNamespace

    private let collectsProblems: Bool
    private(set) var diagnostics: [Diagnostic] = []
    private var rules: SegmentationRules
    private var structure = SRXStructureCheck()
    private var list: SegmentationRules.RuleList?
    private var rule: SegmentationRules.Rule?
    private var patternLines: (before: Int?, after: Int?)
    private var pattern: String?
    private var remark: String?
    private var mapPositions: [SourcePosition] = []

    /// A handler that stops at the first thing that makes the rules unusable; or that goes on, and collects all that is wrong.
    init(name: String, collectsProblems: Bool = false) {
        self.collectsProblems = collectsProblems
        rules = SegmentationRules(name: name, cascades: false, ruleLists: [], languageMaps: [])
    }

    /// The rules, when the whole file has been read.
    func finishedRules() throws(InputError) -> SegmentationRules {
        let names = Set(rules.ruleLists.map(\.name))
        for (map, position) in zip(rules.languageMaps, mapPositions) where !names.contains(map.ruleList) {
            let error = InputError(
                code: "srx-rule-name", "the language map names the rules '\(map.ruleList)', which the file does not have",
                advice: "correct languagerulename", at: position)
            guard collectsProblems else { throw error }
            diagnostics.append(error.diagnostic)
        }
        return rules
    }

    func startElement(_ tag: borrowing XMLStartTag<SRXName, SRXNamespace>) throws {
        try report(structure.start(tag))
        guard !structure.isSkipping else { return }
        switch structure.current {
        case .header:
            rules.segmentsSubflows = tag.attribute(.segmentsubflows) != "no"
            rules.cascades = tag.attribute(.cascade) == "yes"
        case .formathandle:
            guard let value = tag.attribute(.include) else { break }
            switch tag.attribute(.type) {
            case "start": rules.formatHandling.includesStart = value == "yes"
            case "end": rules.formatHandling.includesEnd = value == "yes"
            case "isolated": rules.formatHandling.includesIsolated = value == "yes"
            default: break
            }
        case .languagerule:
            list = SegmentationRules.RuleList(name: tag.attribute(.languagerulename) ?? "", rules: [], line: tag.position.line)
            remark = nil
        case .rule:
            patternLines = (nil, nil)
            rule = SegmentationRules.Rule(
                breaks: tag.attribute(.breaks) != "no", before: "", after: "", comment: remark, line: tag.position.line)
        case .beforebreak:
            pattern = ""
            patternLines.before = tag.position.line
        case .afterbreak:
            pattern = ""
            patternLines.after = tag.position.line
        case .languagemap:
            guard let languages = tag.attribute(.languagepattern), let name = tag.attribute(.languagerulename) else { break }
            rules.languageMaps.append(SegmentationRules.LanguageMap(pattern: languages, ruleList: name, line: tag.position.line))
            mapPositions.append(SourcePosition(tag.position))
        default: break
        }
    }

    func endElement(_ tag: borrowing XMLEndTag<SRXName, SRXNamespace>) throws {
        let (name, problems) = structure.end()
        switch name {
        case .beforebreak:
            rule?.before = pattern ?? ""
            pattern = nil
        case .afterbreak:
            rule?.after = pattern ?? ""
            pattern = nil
        case .rule:
            if let rule {
                list?.rules.append(
                    SegmentationRules.Rule(
                        breaks: rule.breaks, before: rule.before, after: rule.after, comment: rule.comment, line: rule.line,
                        beforeLine: patternLines.before, afterLine: patternLines.after))
            }
            rule = nil
        case .languagerule:
            if let list { rules.ruleLists.append(list) }
            list = nil
        default: break
        }
        try report(problems)
    }

    func characters(_ text: borrowing XMLText) throws {
        if let problem = structure.text(text) { try report([problem]) }
        if pattern != nil, !structure.isSkipping { pattern?.append(text.string) }
    }

    func comment(_ text: borrowing XMLText) throws {
        guard list != nil, rule == nil, !structure.isSkipping else { return }
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
        // Bytes, since the bundled rules are read at every start.
        let words = Array(text.bytes.split(whereSeparator: isSpace).joined(separator: [0x20]))
        remark = words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
    }

    private func report(_ problems: [SRXProblem]) throws {
        for problem in problems {
            var diagnostic = problem.diagnostic
            guard !collectsProblems else {
                diagnostics.append(diagnostic)
                continue
            }
            switch problem.treatment {
            case .refused: throw InputError(diagnostic)
            case .warned:
                diagnostic.severity = .warning
                diagnostics.append(diagnostic)
            case .passed: break
            }
        }
    }
}
