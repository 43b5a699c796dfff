/// Makes the key of one word while the word is read.
struct KeyBuilder {
    let start: Int
    private(set) var isCapitalised = false
    private var hasLowercase = false
    private var hasUppercase = false
    private var isEmpty = true

    init(start: Int) { self.start = start }

    /// Whether there are letters and all of them are capitals.
    var isAllCapitals: Bool { hasUppercase && !hasLowercase }

    mutating func append(_ scalar: Unicode.Scalar, to keys: inout [UInt8]) {
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            switch byte {
            case 0x41...0x5A:
                note(upper: true)
                keys.append(byte | 0x20)
            case 0x61...0x7A:
                note(upper: false)
                keys.append(byte)
            default:
                isEmpty = false
                keys.append(byte)
            }
            return
        }
        switch WordCharacter(scalar) {
        case .mark, .invisible: return
        case .apostrophe:
            keys.append(UInt8(ascii: "'"))
            return
        case .word, .hyphen, .space, .other: break
        }
        if scalar.properties.isUppercase { note(upper: true) } else if scalar.properties.isLowercase { note(upper: false) }
        isEmpty = false
        if let base = LatinFolding.base(of: scalar) {
            keys.append(contentsOf: base.utf8)
        } else {
            keys.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private mutating func note(upper: Bool) {
        if upper { hasUppercase = true } else { hasLowercase = true }
        if isEmpty { isCapitalised = upper }
        isEmpty = false
    }
}
