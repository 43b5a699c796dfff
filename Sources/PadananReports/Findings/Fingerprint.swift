import PadananCore

/// A name for a finding that stays the same while files are renamed and segments move, so that a service knows it again.
struct Fingerprint: Hashable, CustomStringConvertible {
    private let hash: UInt64

    /// Made of the source text, the check and the term that it is about.
    init(of finding: Finding) {
        let source = finding.location?.sourceText ?? ""
        let term = finding.source.map { source[$0] } ?? finding.target.map { finding.location?.targetText[$0] ?? "" } ?? ""
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in [finding.check, source, term] {
            // FNV-1a; the byte 0xFF, which UTF-8 never has, keeps the parts apart.
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        self.hash = hash
    }

    var description: String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
