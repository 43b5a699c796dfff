package import PadananCore
import PadananXML

/// Writes segmentation rules as SRX 2.0, valid by its schema.
///
/// What a comment says of several rules stands before the first of them, as `SRXReader` understands it; an empty comment
/// ends it.
package enum SRXWriter {
    /// The bytes of the SRX file.
    package static func write(_ rules: SegmentationRules) -> [UInt8] {
        var bytes: [UInt8] = []
        let output = XMLOutput { bytes.append(contentsOf: $0) }
        output.declaration()
        output.startOnNewLine("srx")
        output.attribute("xmlns", SRXNamespace.srx20.rawValue)
        output.attribute("version", "2.0")
        writeHeader(rules, to: output)
        output.startOnNewLine("body")
        output.startOnNewLine("languagerules")
        for list in rules.ruleLists { write(list, to: output) }
        output.endOnNewLine()
        output.startOnNewLine("maprules")
        for map in rules.languageMaps {
            output.startOnNewLine("languagemap")
            output.attribute("languagepattern", map.pattern)
            output.attribute("languagerulename", map.ruleList)
            output.end()
        }
        output.endOnNewLine()
        output.endOnNewLine()
        output.endOnNewLine()
        // The sink is an array, which never fails.
        try? output.finish()
        return bytes
    }

    private static func writeHeader(_ rules: SegmentationRules, to output: XMLOutput) {
        output.startOnNewLine("header")
        output.attribute("segmentsubflows", yesOrNo(rules.segmentsSubflows))
        output.attribute("cascade", yesOrNo(rules.cascades))
        let handling = rules.formatHandling
        for (type, includes) in [
            ("start", handling.includesStart), ("end", handling.includesEnd), ("isolated", handling.includesIsolated),
        ] {
            output.startOnNewLine("formathandle")
            output.attribute("type", type)
            output.attribute("include", yesOrNo(includes))
            output.end()
        }
        output.endOnNewLine()
    }

    private static func write(_ list: SegmentationRules.RuleList, to output: XMLOutput) {
        output.startOnNewLine("languagerule")
        output.attribute("languagerulename", list.name)
        var remark: String?
        for rule in list.rules {
            if rule.comment != remark { output.commentOnNewLine(rule.comment ?? "") }
            remark = rule.comment
            output.startOnNewLine("rule")
            output.attribute("break", yesOrNo(rule.breaks))
            output.elementOnNewLine("beforebreak", text: rule.before)
            output.elementOnNewLine("afterbreak", text: rule.after)
            output.endOnNewLine()
        }
        output.endOnNewLine()
    }

    private static func yesOrNo(_ value: Bool) -> String { value ? "yes" : "no" }
}
