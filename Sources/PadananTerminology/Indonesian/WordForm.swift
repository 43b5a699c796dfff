import PadananCore

/// How a word of a text comes from a word of a glossary.
enum WordForm: UInt8, Sendable {
    /// The same word.
    case bare
    /// With an enclitic or particle: "senjatanya".
    case clitic
    /// Doubled, with or without a clitic: "negara-negara", "negara2".
    case reduplicated
    /// Another voice of the same verb, with or without a clitic: "ditandatangani", "terpilih".
    case voice
    /// The verb's stem alone: "perkuat".
    case bareVoice

    /// The grade of a match that is no further from its term than this.
    var grade: MatchGrade {
        switch self {
        case .bare: .variant
        case .clitic, .reduplicated: .inflected
        case .voice, .bareVoice: .voiced
        }
    }
}
