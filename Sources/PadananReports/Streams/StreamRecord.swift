public import PadananCore

/// The lines that the streaming verbs write: one JSON object for each line they read, ended by LF.
///
/// Each function takes the JSON text of the request's `id`, which goes back as it came. Offsets are UTF-8 bytes.
public enum StreamRecord {
    /// Writes the segments of a text: `{"id","segments":[{"start","end","text","kind"}]}`, where it applies with `dateline`
    /// (`{"start","end"}`) and `quotation` (a number that the parts of one share).
    public static func write(segments: [TextSegment], of text: Span<UInt8>, id: String, to output: inout [UInt8]) {
        writeLine(id: id, to: &output) { json in
            json.array("segments", of: segments) { json, segment in
                json.object { json in json.segmentMembers(segment, text: text) }
            }
        }
    }

    /// Writes the glossary terms found in a text:
    /// `{"id","hits":[{"start","end","surface","concept","term","grade","targets","shadowed"}]}`.
    public static func write(matches: [TermMatch], id: String, to output: inout [UInt8]) {
        writeLine(id: id, to: &output) { json in
            json.array("hits", of: matches) { json, match in
                json.object { json in json.matchMembers(match) }
            }
        }
    }

    /// Writes what the checks found in a translation:
    /// `{"id","findings":[{"check","severity","message","source","target","suggestions"}]}`.
    public static func write(findings: [Finding], id: String, to output: inout [UInt8]) {
        writeLine(id: id, to: &output) { json in
            json.array("findings", of: findings) { json, finding in
                json.object { json in json.findingMembers(finding) }
            }
        }
    }

    /// Writes why a line could not be answered: `{"id","error"}`.
    public static func write(error message: String, id: String = "null", to output: inout [UInt8]) {
        writeLine(id: id, to: &output) { json in json.member("error", message) }
    }

    private static func writeLine(id: String, to output: inout [UInt8], _ members: (inout JSONWriter) -> Void) {
        JSONWriter.append(to: &output) { json in
            json.object { json in
                json.key("id")
                json.raw(id)
                members(&json)
            }
        }
        output.append(UInt8(ascii: "\n"))
    }
}
