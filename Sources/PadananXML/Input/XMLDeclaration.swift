/// What the XML declaration at the start of a file says, read before any parser runs.
struct XMLDeclaration {
    /// The value of `version`.
    var version: String?
    /// The value of `encoding`.
    var encoding: String?

    /// The declaration at the start of `head` (in an encoding that keeps ASCII); empty where there is none.
    init(head: ArraySlice<UInt8>) {
        guard head.starts(with: Array("<?xml".utf8)), let after = head.dropFirst(5).first, after <= 0x20 else { return }
        guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return }
        let text = String(decoding: head[head.startIndex..<end], as: UTF8.self)
        version = Self.value(of: "version", in: text)
        encoding = Self.value(of: "encoding", in: text)
    }

    private static func value(of name: String, in text: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(name.unicodeScalars)
        guard scalars.count > wanted.count else { return nil }
        for start in 1..<(scalars.count - wanted.count)
        where scalars[start - 1].isXMLSpace && scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
            var rest = scalars[(start + wanted.count)...].drop(while: \.isXMLSpace)
            guard rest.popFirst() == "=" else { continue }
            rest = rest.drop(while: \.isXMLSpace)
            guard let quote = rest.popFirst(), quote == "\"" || quote == "'", let end = rest.firstIndex(of: quote) else { continue }
            var value = ""
            value.unicodeScalars.append(contentsOf: rest[rest.startIndex..<end])
            return value
        }
        return nil
    }
}
