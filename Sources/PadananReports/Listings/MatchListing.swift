public import PadananCore

/// The glossary terms found in texts, for `match`.
public struct MatchListing: Sendable {
    /// A text and the terms found in it.
    public struct File: Sendable {
        /// The file's name as the user gave it.
        public var name: String
        /// The text.
        public var text: String
        /// The matches, by place.
        public var matches: [TermMatch]

        /// A text with its matches.
        public init(name: String, text: String, matches: [TermMatch]) {
            self.name = name
            self.text = text
            self.matches = matches
        }
    }

    /// The forms in which matches are listed.
    public enum Format: String, Sendable, CaseIterable {
        /// `file:line:column: surface -> target1 / target2 (grade, concept)`.
        case text
        /// One JSON document.
        case json
        /// One JSON object a match, a line each.
        case ndjson
    }

    /// The texts.
    public var files: [File]

    /// A listing.
    public init(files: [File]) { self.files = files }

    /// Writes the listing behind `output`.
    public func write(as format: Format, to output: inout [UInt8]) {
        switch format {
        case .text: for file in files { writeText(of: file, to: &output) }
        case .json:
            JSONWriter.append(to: &output, layout: .indented) { json in
                json.object { json in
                    json.member("schemaVersion", 1)
                    json.array("files", of: files) { json, file in
                        var cursor = PositionCursor(file.text)
                        json.object { json in
                            json.member("file", file.name)
                            json.array("matches", of: file.matches) { json, match in
                                let position = cursor.position(ofByte: match.range.start)
                                json.object { json in
                                    json.positionMembers(position)
                                    json.matchMembers(match)
                                }
                            }
                        }
                    }
                }
            }
            output.append(UInt8(ascii: "\n"))
        case .ndjson: for file in files { writeLines(of: file, to: &output) }
        }
    }

    private func writeText(of file: File, to output: inout [UInt8]) {
        var cursor = PositionCursor(file.text)
        for match in file.matches {
            let position = cursor.position(ofByte: match.range.start)
            let targets = match.targets.isEmpty ? "(no target)" : match.targets.joined(separator: " / ")
            let about = [match.grade.rawValue, match.concept] + (match.isShadowed ? ["shadowed"] : [])
            let line = "\(match.surface.onOneLine()) -> \(targets.onOneLine()) (\(about.joined(separator: ", ").onOneLine()))"
            output.writeLine("\(file.name.escapingControlCharacters()):\(position): \(line)")
        }
    }

    private func writeLines(of file: File, to output: inout [UInt8]) {
        var cursor = PositionCursor(file.text)
        for match in file.matches {
            let position = cursor.position(ofByte: match.range.start)
            JSONWriter.append(to: &output) { json in
                json.object { json in
                    json.member("file", file.name)
                    json.positionMembers(position)
                    json.matchMembers(match)
                }
            }
            output.append(UInt8(ascii: "\n"))
        }
    }
}
