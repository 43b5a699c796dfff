/// A concept and its terms in the two languages of a glossary.
public struct Concept: Hashable, Sendable {
    /// The id, unique in its glossary.
    public var id: String
    /// The terms of the source language, in the order of the file.
    public var sourceTerms: [Term]
    /// The terms of the target language, in the order of the file.
    public var targetTerms: [Term]
    /// The field that the concept belongs to, such as "diplomacy".
    public var domain: String?
    /// What the concept is.
    public var definition: String?
    /// Who publishes the official name: an institution or a URL.
    public var authority: String?
    /// Whether translations keep the source term as it is.
    public var isKeptUntranslated: Bool

    /// A concept.
    public init(
        id: String, sourceTerms: [Term] = [], targetTerms: [Term] = [], domain: String? = nil, definition: String? = nil,
        authority: String? = nil, isKeptUntranslated: Bool = false
    ) {
        self.id = id
        self.sourceTerms = sourceTerms
        self.targetTerms = targetTerms
        self.domain = domain
        self.definition = definition
        self.authority = authority
        self.isKeptUntranslated = isKeptUntranslated
    }

    /// The target terms that a translation may use, preferred ones first.
    public var acceptedTargets: [Term] {
        targetTerms.filter { $0.status == .preferred } + targetTerms.filter { $0.status == .admitted }
    }

    /// The same for one of the source terms: among those of one status, terms of its own part of speech come first, so
    /// that initials are rendered by initials and a full name by a full name.
    public func acceptedTargets(for term: Term) -> [Term] {
        let targets = acceptedTargets.enumerated().sorted { left, right in
            let ranks = [left, right].map { target in
                (target.element.status == .preferred ? 0 : 2) + (target.element.partOfSpeech == term.partOfSpeech ? 0 : 1)
            }
            return ranks[0] != ranks[1] ? ranks[0] < ranks[1] : left.offset < right.offset
        }
        return targets.map(\.element)
    }
}
