public import PadananCore

/// One line of a stream's input: a JSON object, its `id` kept as it was written.
public struct StreamRequest: Sendable {
    /// The JSON text of the `id`; `null` where there is none.
    public let id: String
    private let object: JSONObject

    /// The request on a line.
    ///
    /// - Throws: `JSONError` where the line is not a JSON object; there is no id to answer to then.
    public init(line: some Collection<UInt8>) throws(JSONError) {
        guard let object = try JSONReader.read(line).object else { throw JSONError("the line is not a JSON object", at: 0) }
        self.object = object
        id =
            object.member("id").map { member in
                String(decoding: line.dropFirst(member.range.start).prefix(member.range.count), as: UTF8.self)
            } ?? "null"
    }

    /// The string of a member.
    ///
    /// - Throws: `JSONError` where it is missing or no string.
    public func string(_ name: String) throws(JSONError) -> String {
        guard let text = try optionalString(name) else { throw JSONError("there is no \"\(name)\"", at: 0) }
        return text
    }

    /// The string of a member, nil where it is missing or null.
    ///
    /// - Throws: `JSONError` where it is something else.
    public func optionalString(_ name: String) throws(JSONError) -> String? {
        guard let member = object.member(name), member.value != .null else { return nil }
        guard let text = member.value.string else { throw JSONError("\"\(name)\" is not a string", at: member.range.start) }
        return text
    }

    /// The strings of a member that is an array of strings.
    ///
    /// - Throws: `JSONError` where it is missing or something else.
    public func strings(_ name: String) throws(JSONError) -> [String] {
        guard let member = object.member(name) else { throw JSONError("there is no \"\(name)\"", at: 0) }
        let strings = member.value.array?.map(\.string) ?? [nil]
        let texts = strings.compactMap { $0 }
        guard texts.count == strings.count else {
            throw JSONError("\"\(name)\" is not an array of strings", at: member.range.start)
        }
        return texts
    }

    /// The inline codes of a text: a member that is an array of `{"start","end","role"}`; none where it is missing.
    ///
    /// - Throws: `JSONError` where it is something else, or a code does not lie within the text behind the one before it.
    public func codes(_ name: String, in text: Span<UInt8>) throws(JSONError) -> [CodeRange] {
        guard let member = object.member(name), member.value != .null else { return [] }
        guard let elements = member.value.array else { throw JSONError("\"\(name)\" is not an array", at: member.range.start) }
        var codes: [CodeRange] = []
        for element in elements {
            guard let code = element.object, case .number(let start) = code["start"], case .number(let end) = code["end"],
                let start = Int(start), let end = Int(end), let role = code["role"]?.string.flatMap(InlineCode.Role.init)
            else {
                throw JSONError(
                    "a code needs \"start\", \"end\" and \"role\": opening, closing or standalone", at: member.range.start)
            }
            let behind = codes.last?.range.end ?? 0
            guard behind <= start, start <= end, end <= text.count, isScalarStart(start, in: text), isScalarStart(end, in: text) else {
                throw JSONError(
                    "the code \(start)..<\(end) does not lie within the text, behind the one before it", at: member.range.start)
            }
            codes.append(CodeRange(range: TextRange(start, end), role: role))
        }
        return codes
    }

    private func isScalarStart(_ offset: Int, in text: Span<UInt8>) -> Bool { offset == text.count || text[offset] & 0xC0 != 0x80 }
}
