public import PadananCore

/// The segments of texts, for `segment`.
public struct SegmentListing: Sendable {
    /// A text and its segments.
    public struct File: Sendable {
        /// The file's name as the user gave it.
        public var name: String
        /// The text.
        public var text: String
        /// Its segments, in order.
        public var segments: [TextSegment]

        /// A segmented text.
        public init(name: String, text: String, segments: [TextSegment]) {
            self.name = name
            self.text = text
            self.segments = segments
        }
    }

    /// The forms in which segments are listed.
    public enum Format: String, Sendable, CaseIterable {
        /// One segment a line.
        case text
        /// One JSON document.
        case json
        /// One JSON object a segment, a line each.
        case ndjson
    }

    /// The segmented texts.
    public var files: [File]
    /// Whether the text form has the kind and a tab before each segment.
    public var showsKinds: Bool

    /// A listing.
    public init(files: [File], showsKinds: Bool = false) {
        self.files = files
        self.showsKinds = showsKinds
    }

    /// Writes the listing behind `output`.
    public func write(as format: Format, to output: inout [UInt8]) {
        switch format {
        case .text: for file in files { writeText(of: file, to: &output) }
        case .json:
            JSONWriter.append(to: &output, layout: .indented) { json in
                json.object { json in
                    json.member("schemaVersion", 1)
                    json.array("files", of: files) { json, file in
                        json.object { json in
                            json.member("file", file.name)
                            writeSegments(of: file, to: &json)
                        }
                    }
                }
            }
            output.append(UInt8(ascii: "\n"))
        case .ndjson: for file in files { writeLines(of: file, to: &output) }
        }
    }

    /// Line breaks within a segment become spaces, so that a line is a segment.
    private func writeText(of file: File, to output: inout [UInt8]) {
        for segment in file.segments {
            if showsKinds { output.write("\(segment.kind.rawValue)\t") }
            output.writeLine(file.text[segment.range].onOneLine())
        }
    }

    private func writeSegments(of file: File, to json: inout JSONWriter) {
        var cursor = PositionCursor(file.text)
        json.array("segments", of: file.segments) { json, segment in
            let position = cursor.position(ofByte: segment.range.start)
            json.object { json in
                json.positionMembers(position)
                json.segmentMembers(segment, text: file.text)
            }
        }
    }

    private func writeLines(of file: File, to output: inout [UInt8]) {
        var cursor = PositionCursor(file.text)
        for segment in file.segments {
            let position = cursor.position(ofByte: segment.range.start)
            JSONWriter.append(to: &output) { json in
                json.object { json in
                    json.member("file", file.name)
                    json.positionMembers(position)
                    json.segmentMembers(segment, text: file.text)
                }
            }
            output.append(UInt8(ascii: "\n"))
        }
    }
}
