/// The attributes of a start tag as libxml2 gives them: five pointers each.
struct RawAttributes {
    var pointer: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    var count: Int

    func element(_ index: Int) -> RawElement {
        RawElement(localName: pointer?[index * 5], prefix: pointer?[index * 5 + 1], namespace: pointer?[index * 5 + 2])
    }

    func value(_ index: Int) -> String {
        guard let start = pointer?[index * 5 + 3], let end = pointer?[index * 5 + 4] else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: end - start)
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: Self.resolvingAmpersands(bytes), as: UTF8.self)
    }

    /// As long as no entities are expanded, libxml2 gives each ampersand of a value as `&#38;`, however it was written.
    private static func resolvingAmpersands(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let reference = Array("&#38;".utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            result.append(bytes[index])
            index += bytes[index...].starts(with: reference) ? reference.count : 1
        }
        return result
    }
}
