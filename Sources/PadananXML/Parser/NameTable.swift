internal import CLibXML2

/// Maps names that libxml2's dictionary interned to tokens, by pointer.
struct NameTable<Token> {
    private var slots: [(pointer: UInt, token: Token)?]
    private let mask: Int

    /// A table of all tokens in the dictionary of one parser.
    init(dictionary: xmlDictPtr?, tokens: [(String, Token)]) {
        var capacity = 8
        while capacity < tokens.count * 2 { capacity *= 2 }
        slots = Array(repeating: nil, count: capacity)
        mask = capacity - 1
        for (name, token) in tokens {
            guard let pointer = xmlDictLookup(dictionary, name, Int32(name.utf8.count)) else { continue }
            var index = Self.hash(UInt(bitPattern: pointer)) & mask
            while slots[index] != nil { index = (index + 1) & mask }
            slots[index] = (UInt(bitPattern: pointer), token)
        }
    }

    /// The token of an interned name, nil for any other name and for none.
    subscript(pointer: UnsafePointer<UInt8>?) -> Token? {
        guard let pointer else { return nil }
        let key = UInt(bitPattern: pointer)
        var index = Self.hash(key) & mask
        while let slot = slots[index] {
            if slot.pointer == key { return slot.token }
            index = (index + 1) & mask
        }
        return nil
    }

    private static func hash(_ key: UInt) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
}
