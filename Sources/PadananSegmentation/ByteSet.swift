/// A set of bytes.
struct ByteSet: Hashable, Sendable {
    private var words: [UInt64] = [0, 0, 0, 0]

    /// All bytes.
    static let all = ByteSet(range: 0...0xFF)

    /// The empty set.
    init() {}

    private init(range: ClosedRange<Int>) {
        for byte in range { insert(byte) }
    }

    /// The bytes that the UTF-8 form of a member of `scalars` can start with (reading forward), or end with (backward).
    init(outermostOf scalars: ScalarSet, reading direction: ReadingDirection) {
        for value in 0..<UInt8(0x80) where scalars.contains(Unicode.Scalar(value)) { insert(Int(value)) }
        guard let ranges = scalars.ranges, ranges.reduce(0, { $0 + Int($1.upperBound - $1.lowerBound) }) < 4096 else {
            // A property: anything beyond ASCII may be a member.
            formUnion(ByteSet(range: 0x80...0xFF))
            return
        }
        for value in ranges.joined() where value >= 0x80 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            switch direction {
            case .forward: if let byte = UTF8.encode(scalar)?.first { insert(Int(byte)) }
            case .backward: insert(Int(0x80 | value & 0x3F))
            }
        }
    }

    /// Whether a byte is a member.
    func contains(_ byte: Int) -> Bool { words[byte / 64] >> (byte % 64) & 1 == 1 }

    /// Adds a byte.
    mutating func insert(_ byte: Int) { words[byte / 64] |= 1 << (byte % 64) }

    /// Adds all bytes of another set.
    mutating func formUnion(_ other: ByteSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    /// Whether all bytes of another set are members.
    func isSuperset(of other: ByteSet) -> Bool { words.indices.allSatisfy { other.words[$0] & ~words[$0] == 0 } }

    /// Whether a byte continues a scalar of several bytes.
    static func isContinuation(_ byte: Int) -> Bool { byte & 0xC0 == 0x80 }
}
