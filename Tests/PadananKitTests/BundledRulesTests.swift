import Foundation
import PadananKit
import Testing

@Suite struct BundledRulesTests {
    private static func bytes(_ name: String) throws -> [UInt8] {
        try InputFile.read(Fixtures.root.appending(path: "Sources/CAssets/Assets/\(name)").path)
    }

    @Test("The bundled rules are what template and abbreviations of this checkout make", arguments: BundledRules.allCases)
    func rulesAreFresh(rules: BundledRules) throws {
        let template = try Self.bytes("\(rules.rawValue).template.srx")
        let abbreviations = try Self.bytes("\(rules.rawValue).abbreviations.txt")
        let generated = try rules.generate(template: template, abbreviations: abbreviations)
        let isFresh = try generated == Self.bytes("\(rules.rawValue).srx")
        #expect(isFresh, "\(rules.rawValue).srx is out of date: run swift run padanan-dev generate")
    }

    @Test("The bundled files are those of this checkout", arguments: BundledAsset.allCases.filter { $0 != .foreignPolicyGlossary })
    func assetsAreFresh(asset: BundledAsset) throws {
        let isFresh = try asset.bytes == Self.bytes(asset.rawValue)
        #expect(isFresh, "\(asset.rawValue) in the binary differs")
    }

    @Test("The bundled rules have nothing that validation speaks of", arguments: BundledRules.allCases)
    func rulesAreValid(rules: BundledRules) throws {
        let file = try FileValidator.validate(rules.rules.bytes, name: rules.rules.rawValue)
        #expect(file.kind == "SRX" && file.diagnostics.isEmpty, "\(file.diagnostics)")
    }

    @Test("English texts get the English rules, all others the Indonesian file")
    func choice() throws {
        for (language, name): (LanguageTag, String) in [
            ("en", "en.srx"), ("en-GB", "en.srx"), ("id", "id.srx"), ("ms", "id.srx"), ("fr", "id.srx"),
        ] {
            let rules = try SegmentationSource.bundled(for: language)
            #expect(rules.name == name)
            #expect(!rules.ruleLists(for: language).isEmpty, "no rules for \(language)")
        }
    }
}
