internal import CLibXML2

/// Maps names that libxml2's dictionary interned to their numbers in a list, by pointer.
///
/// Not generic, as it is asked for every element and attribute of a file.
struct NameTable {
    private var slots: [(pointer: UInt, number: Int)]
    private let mask: Int

    /// A table of `names` in the dictionary of one parser.
    init(dictionary: xmlDictPtr?, names: [String]) {
        var capacity = 8
        while capacity < names.count * 2 { capacity *= 2 }
        slots = Array(repeating: (0, 0), count: capacity)
        mask = capacity - 1
        for (number, name) in names.enumerated() {
            guard let pointer = xmlDictLookup(dictionary, name, Int32(name.utf8.count)) else { continue }
            var index = hash(UInt(bitPattern: pointer))
            while slots[index].pointer != 0 { index = (index + 1) & mask }
            slots[index] = (UInt(bitPattern: pointer), number)
        }
    }

    /// The number of an interned name, -1 for any other name and for none.
    func number(of pointer: UnsafePointer<UInt8>?) -> Int {
        guard let pointer else { return -1 }
        let key = UInt(bitPattern: pointer)
        var index = hash(key)
        while slots[index].pointer != 0 {
            if slots[index].pointer == key { return slots[index].number }
            index = (index + 1) & mask
        }
        return -1
    }

    private func hash(_ key: UInt) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    }
}
