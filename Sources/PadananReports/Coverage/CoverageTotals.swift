import PadananCore

extension CoverageReport {
    /// The sum of reports as one under the name of all: concepts and candidates of all files, the most frequent first.
    static func total(of reports: [CoverageReport], named name: String) -> CoverageReport {
        var total = CoverageReport(
            file: name, segments: 0, segmentsWithTerms: 0, contentWords: 0, coveredWords: 0, concepts: [], candidates: [])
        var conceptIndices: [ConceptKey: Int] = [:]
        var candidateIndices: [String: Int] = [:]
        for report in reports {
            total.segments += report.segments
            total.segmentsWithTerms += report.segmentsWithTerms
            total.contentWords += report.contentWords
            total.coveredWords += report.coveredWords
            for use in report.concepts {
                let key = ConceptKey(concept: use.concept, term: use.term)
                if let index = conceptIndices[key] {
                    total.concepts[index].counts.merge(use.counts, uniquingKeysWith: +)
                } else {
                    conceptIndices[key] = total.concepts.count
                    total.concepts.append(use)
                }
            }
            for candidate in report.candidates {
                if let index = candidateIndices[candidate.text] {
                    total.candidates[index].count += candidate.count
                    total.candidates[index].isName = total.candidates[index].isName || candidate.isName
                } else {
                    candidateIndices[candidate.text] = total.candidates.count
                    total.candidates.append(candidate)
                }
            }
        }
        total.concepts = sorted(total.concepts) { $0.total }
        total.candidates = sorted(total.candidates) { $0.count }
        return total
    }

    private struct ConceptKey: Hashable {
        var concept: String
        var term: String
    }

    /// Most frequent first, equally frequent ones in the order in which they came.
    private static func sorted<Element>(_ elements: [Element], by count: (Element) -> Int) -> [Element] {
        elements.enumerated().sorted { left, right in
            let (first, second) = (count(left.element), count(right.element))
            return first != second ? first > second : left.offset < right.offset
        }.map(\.element)
    }
}

extension CoverageReport.ConceptUse {
    /// "3 exact, 1 inflected".
    var grades: String {
        MatchGrade.allCases.compactMap { grade in counts[grade].map { "\($0) \(grade.rawValue)" } }.joined(separator: ", ")
    }
}
