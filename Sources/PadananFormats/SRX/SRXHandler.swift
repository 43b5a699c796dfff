import PadananCore
import PadananXML

/// Builds segmentation rules from the events of an SRX file.
final class SRXHandler: XMLEventHandler {
    typealias Name = SRXName
    typealias Namespace = SRXNamespace

    private let fileName: String
    private(set) var diagnostics: [Diagnostic] = []
    private var rules: SegmentationRules
    private var hasRoot = false
    /// The line to name where the file as a whole lacks something.
    private var mapsLine = 1
    private var list: SegmentationRules.RuleList?
    private var rule: SegmentationRules.Rule?
    private var patternLines: (before: Int?, after: Int?)
    private var pattern: String?
    private var remark: String?
    private var unmapped: [(name: String, position: XMLPosition)] = []

    init(name: String) {
        fileName = name
        rules = SegmentationRules(name: name, cascades: false, ruleLists: [], languageMaps: [])
    }

    func finishedRules() throws(InputError) -> SegmentationRules {
        guard hasRoot, !rules.languageMaps.isEmpty else {
            throw InputError(
                code: "srx-no-maps", "the rules are for no language: there is no <languagemap>",
                advice: "add one with languagepattern=\".*\"", at: SourcePosition(line: mapsLine, column: 1))
        }
        for (name, position) in unmapped where !rules.ruleLists.contains(where: { $0.name == name }) {
            throw InputError(
                code: "srx-rule-name", "the language map names the rules '\(name)', which the file does not have",
                advice: "correct languagerulename", at: SourcePosition(position))
        }
        return rules
    }

    func startElement(_ tag: borrowing XMLStartTag<SRXName, SRXNamespace>) throws {
        guard hasRoot else { return try startRoot(tag) }
        switch tag.name {
        case .header:
            rules.cascades = tag.attribute(.cascade) == "yes"
        case .languagerule:
            guard let name = tag.attribute(.languagerulename) else { throw missing("languagerulename", tag) }
            list = SegmentationRules.RuleList(name: name, rules: [])
            remark = nil
        case .rule:
            guard list != nil else { throw misplaced(tag) }
            let value = tag.attribute(.breaks) ?? "yes"
            guard value == "yes" || value == "no" else {
                throw InputError(
                    code: "srx-break", "break=\"\(value)\" is neither yes nor no", advice: "write yes or no",
                    at: SourcePosition(tag.position))
            }
            patternLines = (nil, nil)
            rule = SegmentationRules.Rule(breaks: value == "yes", before: "", after: "", comment: remark, line: tag.position.line)
        case .beforebreak, .afterbreak:
            guard rule != nil else { throw misplaced(tag) }
            pattern = ""
            if tag.name == .beforebreak { patternLines.before = tag.position.line } else { patternLines.after = tag.position.line }
        case .languagemap:
            guard let languages = tag.attribute(.languagepattern) else { throw missing("languagepattern", tag) }
            guard let name = tag.attribute(.languagerulename) else { throw missing("languagerulename", tag) }
            rules.languageMaps.append(SegmentationRules.LanguageMap(pattern: languages, ruleList: name))
            unmapped.append((name, tag.position))
        case .maprules: mapsLine = tag.position.line
        case .srx: throw misplaced(tag)
        default:
            // A child of <beforebreak> or <afterbreak> would be lost from its pattern.
            if pattern != nil { throw misplaced(tag) }
        }
    }

    func endElement(_ tag: borrowing XMLEndTag<SRXName, SRXNamespace>) throws {
        switch tag.name {
        case .beforebreak:
            rule?.before = pattern ?? ""
            pattern = nil
        case .afterbreak:
            rule?.after = pattern ?? ""
            pattern = nil
        case .rule:
            if let rule {
                if rule.before.isEmpty, rule.after.isEmpty, rule.breaks {
                    diagnostics.append(
                        Diagnostic(
                            .warning, code: "srx-empty-rule", "a break rule without patterns breaks after every character",
                            advice: "remove it", at: SourcePosition(tag.position)))
                }
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
    }

    func characters(_ text: borrowing XMLText) throws {
        if pattern != nil { pattern?.append(text.string) }
    }

    func comment(_ text: borrowing XMLText) throws {
        guard list != nil, rule == nil else { return }
        remark = text.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func startRoot(_ tag: borrowing XMLStartTag<SRXName, SRXNamespace>) throws {
        guard tag.name == .srx else {
            throw InputError(
                code: "not-srx", "the root element is <\(tag.qualifiedName)>, not <srx>", advice: "name an SRX file",
                at: SourcePosition(tag.position))
        }
        hasRoot = true
        mapsLine = tag.position.line
        let version = tag.attribute(.version) ?? ""
        guard version == "2.0" || version == "1.0" else {
            throw InputError(
                code: "srx-version", "version '\(version)' of SRX is not known", advice: "use version 2.0", at: SourcePosition(tag.position)
            )
        }
        if version == "1.0" {
            diagnostics.append(
                Diagnostic(
                    .warning, code: "srx-version", "SRX 1.0 is read as 2.0", advice: "check the result and save the rules as 2.0",
                    at: SourcePosition(tag.position)))
        } else if tag.namespace == nil, let namespace = tag.namespaceURI {
            throw InputError(
                code: "srx-namespace", "the root element is in the unknown namespace '\(namespace)'",
                advice: "write xmlns=\"\(SRXNamespace.srx20.rawValue)\"", at: SourcePosition(tag.position))
        } else if tag.namespace != .srx20 {
            diagnostics.append(
                Diagnostic(
                    .warning, code: "srx-namespace", "the root element is not in the namespace of SRX 2.0",
                    advice: "write xmlns=\"\(SRXNamespace.srx20.rawValue)\"", at: SourcePosition(tag.position)))
        }
    }

    private func missing(_ attribute: String, _ tag: borrowing XMLStartTag<SRXName, SRXNamespace>) -> InputError {
        InputError(
            code: "srx-attribute", "<\(tag.localName)> has no \(attribute)", advice: "add the attribute", at: SourcePosition(tag.position))
    }

    private func misplaced(_ tag: borrowing XMLStartTag<SRXName, SRXNamespace>) -> InputError {
        InputError(
            code: "srx-structure", "<\(tag.localName)> cannot stand here", advice: "see the order of elements in SRX 2.0",
            at: SourcePosition(tag.position))
    }
}
