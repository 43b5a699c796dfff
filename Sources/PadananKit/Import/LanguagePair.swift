public import PadananCore

/// The languages that are translated from and into.
public struct LanguagePair: Sendable, Hashable {
    /// The language of the sources.
    public var source: LanguageTag
    /// The language of the targets.
    public var target: LanguageTag

    /// A pair; Indonesian into English unless said otherwise.
    public init(source: LanguageTag = .indonesian, target: LanguageTag = .english) {
        self.source = source
        self.target = target
    }

    /// Refuses a document in other languages; regions do not matter, and a document need not name its target.
    func check(_ document: Document, file: String) throws(InputError) {
        let isSource = document.sourceLanguage.matches(source)
        guard !isSource || !(document.targetLanguage?.matches(target) ?? true) else { return }
        let found = "\(document.sourceLanguage)\(document.targetLanguage.map { " to \($0)" } ?? "")"
        throw InputError(
            code: "xliff-languages", "the file is from \(found), not from \(source) to \(target)",
            advice: "name its languages with --language and --to if they are right", file: file)
    }
}
