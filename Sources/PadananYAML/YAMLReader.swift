import CLibYAML

/// Reads YAML 1.1 documents, small ones: settings that people write.
///
/// Refuses what settings do not need and files from strangers abuse: anchors and aliases, tags, several documents in a
/// file, keys that are no text or stand twice, more than 1 MiB, more than 64 levels.
package struct YAMLReader: ~Copyable {
    /// The largest document, in bytes.
    package static let maximumSize = 1 << 20
    /// How deeply values may be nested.
    package static let maximumDepth = 64

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var event = yaml_event_t()

    /// The value of a document; nil where it has none, or nothing but comments.
    ///
    /// - Throws: `YAMLError` with line and column.
    package static func read(_ bytes: [UInt8]) throws(YAMLError) -> YAMLNode? {
        guard bytes.count <= maximumSize else {
            throw YAMLError("the file is larger than \(maximumSize >> 20) MiB", advice: "shorten it", line: 1, column: 1)
        }
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) != 0 else { throw YAMLError("there is no memory for the YAML parser", line: 1, column: 1) }
        defer { yaml_parser_delete(parser) }
        // The parser keeps the pointer, so all reading happens while the bytes stay where they are.
        return try bytes.withUnsafeBufferPointer { buffer throws(YAMLError) in
            yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
            var reader = YAMLReader(parser: parser)
            return try reader.document(buffer)
        }
    }

    private init(parser: UnsafeMutablePointer<yaml_parser_t>) { self.parser = parser }

    deinit {
        var last = event
        yaml_event_delete(&last)
    }

    private mutating func document(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLError) -> YAMLNode? {
        try advance(bytes)
        try advance(bytes)
        guard event.type == YAML_DOCUMENT_START_EVENT else { return nil }
        try advance(bytes)
        let node = try value(depth: 1, bytes)
        try advance(bytes)
        try advance(bytes)
        guard event.type == YAML_STREAM_END_EVENT else { throw error("there is a second document", advice: "remove it") }
        if case .scalar("") = node.content { return nil }
        return node
    }

    private mutating func advance(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLError) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) == 0 else { return }
        event = yaml_event_t()
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "this is no YAML"
        if parser.pointee.error == YAML_READER_ERROR {
            // Of bytes that are no text only the offset is known.
            let before = bytes.prefix(parser.pointee.problem_offset)
            let line = before.count { $0 == 0x0A } + 1
            let column = before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 } + 1
            throw YAMLError(problem, advice: "save the file as UTF-8", line: line, column: column)
        }
        let mark = parser.pointee.problem_mark
        throw YAMLError(problem, advice: "correct the YAML here", line: mark.line + 1, column: mark.column + 1)
    }

    /// The value that the current event starts; the event that ends it is the current one afterwards.
    private mutating func value(depth: Int, _ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLError) -> YAMLNode {
        guard depth <= Self.maximumDepth else {
            throw error("values are nested more than \(Self.maximumDepth) levels deep", advice: "make it flatter")
        }
        let (line, column) = (event.start_mark.line + 1, event.start_mark.column + 1)
        switch event.type {
        case YAML_SCALAR_EVENT:
            return YAMLNode(content: .scalar(try scalar()), line: line, column: column)
        case YAML_SEQUENCE_START_EVENT:
            try refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag)
            var values: [YAMLNode] = []
            try advance(bytes)
            while event.type != YAML_SEQUENCE_END_EVENT {
                values.append(try value(depth: depth + 1, bytes))
                try advance(bytes)
            }
            return YAMLNode(content: .sequence(values), line: line, column: column)
        case YAML_MAPPING_START_EVENT:
            try refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag)
            return YAMLNode(content: .mapping(try entries(depth: depth, bytes)), line: line, column: column)
        default:
            throw error("aliases are not read", advice: "write the value out")
        }
    }

    private mutating func entries(depth: Int, _ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLError) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var lines: [String: Int] = [:]
        try advance(bytes)
        while event.type != YAML_MAPPING_END_EVENT {
            guard event.type == YAML_SCALAR_EVENT else { throw error("this key is no text", advice: "write a word") }
            let key = try scalar()
            let (line, column) = (event.start_mark.line + 1, event.start_mark.column + 1)
            if let first = lines.updateValue(line, forKey: key) {
                throw error("the key '\(key)' stands twice, first in line \(first)", advice: "remove one of them")
            }
            try advance(bytes)
            entries.append(YAMLNode.Entry(key: key, line: line, column: column, value: try value(depth: depth + 1, bytes)))
            try advance(bytes)
        }
        return entries
    }

    private func scalar() throws(YAMLError) -> String {
        let scalar = event.data.scalar
        try refuse(anchor: scalar.anchor, tag: scalar.tag)
        return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    }

    private func refuse(anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?) throws(YAMLError) {
        if anchor != nil { throw error("anchors are not read", advice: "remove the & and its name, and write values out") }
        if tag != nil { throw error("tags are not read", advice: "remove the ! and its name") }
    }

    private func error(_ message: String, advice: String) -> YAMLError {
        YAMLError(message, advice: advice, line: event.start_mark.line + 1, column: event.start_mark.column + 1)
    }
}
