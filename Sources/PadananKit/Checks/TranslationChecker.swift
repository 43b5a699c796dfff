import PadananChecks
public import PadananCore

/// Runs the checks over XLIFF files.
public struct TranslationChecker {
    /// What the desk wants.
    public struct Options: Sendable, Hashable {
        /// The languages that files must be in.
        public var languages: LanguagePair
        /// The checks to run, by id, name or category; empty for all.
        public var select: [String]
        /// The checks not to run.
        public var ignore: [String]

        /// Options.
        public init(languages: LanguagePair = LanguagePair(), select: [String] = [], ignore: [String] = []) {
            self.languages = languages
            self.select = select
            self.ignore = ignore
        }
    }

    private let options: Options
    private var runner: CheckRunner

    /// A checker.
    ///
    /// - Throws: `InputError` with code `unknown-check` where a selected or ignored check does not exist.
    public init(glossaries: [Glossary], options: Options = Options()) throws(InputError) {
        self.options = options
        let selection = CheckSelection(select: options.select, ignore: options.ignore)
        if let unknown = selection.unknownNames(among: BuiltInChecks.descriptions).first {
            throw InputError(code: "unknown-check", "there is no check '\(unknown)'", advice: "padanan checks lists them")
        }
        runner = CheckRunner(
            selection: selection,
            resources: CheckResources(
                glossaries: glossaries, sourceLanguage: options.languages.source, targetLanguage: options.languages.target))
    }

    /// What the checks find in a file, in its order.
    ///
    /// - Throws: `InputError` where the file cannot be read or is in other languages.
    public mutating func findings(
        in bytes: [UInt8], name: String
    ) throws(InputError) -> (findings: [Finding], segments: Int, diagnostics: [Diagnostic]) {
        let content = try XLIFFInput.read(bytes, name: name)
        var findings: [Finding] = []
        var segments = 0
        var problems: [Diagnostic] = []
        for part in content.parts {
            try options.languages.check(part.document, file: name)
            problems += part.codeProblems.values
            for unit in part.document.units {
                for segment in unit.segments {
                    segments += 1
                    findings += runner.check(SegmentPair(segment, unit: unit.id, file: name, isTranslatable: unit.isTranslatable))
                }
            }
            findings += runner.finish()
        }
        problems.sort { ($0.position?.line ?? 0, $0.message) < ($1.position?.line ?? 0, $1.message) }
        return (findings, segments, content.diagnostics + problems.map { $0.inFile(name) })
    }

    /// What the checks find in one pair of texts, as the stream has them.
    public mutating func findings(source: String, target: String) -> [Finding] {
        let findings = runner.check(SegmentPair(source: source, target: target))
        return findings + runner.finish()
    }
}
