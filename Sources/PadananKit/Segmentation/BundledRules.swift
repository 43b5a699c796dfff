public import PadananCore
import PadananFormats

/// The rule files that are part of the binary, and what they are generated from.
public enum BundledRules: String, Sendable, CaseIterable {
    /// Rules for Indonesian; their last list serves the languages that have no rules of their own.
    case indonesian = "id"
    /// Rules for English.
    case english = "en"

    /// The rules for texts in a language.
    public init(for language: LanguageTag) { self = language.matches(.english) ? .english : .indonesian }

    /// The rule file, as SRX 2.0.
    public var rules: BundledAsset { self == .english ? .englishRules : .indonesianRules }
    /// The rule file with places for lists of abbreviations.
    public var template: BundledAsset { self == .english ? .englishRuleTemplate : .indonesianRuleTemplate }
    /// The lists of abbreviations.
    public var abbreviations: BundledAsset { self == .english ? .englishAbbreviations : .indonesianAbbreviations }

    /// The section that one's own abbreviations go to unless one says otherwise.
    public static let ownSection = "never-final"

    /// The SRX text made of a template and a file of abbreviations.
    ///
    /// - Throws: `InputError` with file and line of what is wrong in either.
    public func generate(template: [UInt8], abbreviations: [UInt8]) throws(InputError) -> [UInt8] {
        let list = try AbbreviationList(parsing: String(decoding: abbreviations, as: UTF8.self), name: self.abbreviations.rawValue)
        let template = SegmentationRuleTemplate(String(decoding: template, as: UTF8.self), name: self.template.rawValue)
        return Array(try template.filled(with: list).utf8)
    }

    /// The SRX text with the abbreviations of a project.
    ///
    /// - Throws: `InputError` with the place in the project file of what is no abbreviation or has no section.
    func text(adding project: ProjectFile?) throws(InputError) -> [UInt8] {
        guard let project, !project.abbreviations.isEmpty else { return rules.bytes }
        var list = try AbbreviationList(parsing: String(decoding: abbreviations.bytes, as: UTF8.self), name: abbreviations.rawValue)
        for abbreviation in project.abbreviations {
            do throws(InputError) {
                try list.add(abbreviation.word, to: abbreviation.section)
            } catch {
                var diagnostic = error.diagnostic
                diagnostic.position = abbreviation.position
                throw InputError(diagnostic).inFile(project.path)
            }
        }
        let text = String(decoding: template.bytes, as: UTF8.self)
        return Array(try SegmentationRuleTemplate(text, name: template.rawValue).filled(with: list).utf8)
    }
}
