import PadananCore

/// A concept that may still grow.
///
/// Most have a term or two, which are looked through; one of very many rows gets indices, so that its rows cost no more than others.
struct GlossaryDraft {
    /// The concept so far.
    var concept: Concept

    private struct Pair: Hashable {
        var source: Int
        var target: Int
    }

    private struct Index {
        private var numbers: [String: Int] = [:]

        mutating func number(of text: String, in terms: [Term]) -> Int? {
            guard terms.count > 8 else { return terms.firstIndex { $0.text == text } }
            while numbers.count < terms.count { numbers[terms[numbers.count].text] = numbers.count }
            return numbers[text]
        }
    }

    private var sources = Index()
    private var targets = Index()
    private var firstPair: Pair?
    private var otherPairs: Set<Pair> = []

    init(id: String) { concept = Concept(id: id) }

    /// Adds the terms of a row; gives the target as an earlier row has it, and whether an earlier row has the same pair.
    mutating func add(_ source: Term, _ target: Term?) -> (knownTarget: Term?, isDuplicate: Bool) {
        var pair = Pair(source: 0, target: -1)
        if let known = sources.number(of: source.text, in: concept.sourceTerms) {
            pair.source = known
        } else {
            pair.source = concept.sourceTerms.count
            concept.sourceTerms.append(source)
        }
        var knownTarget: Term?
        if let target {
            if let known = targets.number(of: target.text, in: concept.targetTerms) {
                pair.target = known
                knownTarget = concept.targetTerms[known]
            } else {
                pair.target = concept.targetTerms.count
                concept.targetTerms.append(target)
            }
        }
        guard let firstPair else {
            firstPair = pair
            return (knownTarget, false)
        }
        return (knownTarget, pair == firstPair || !otherPairs.insert(pair).inserted)
    }
}
