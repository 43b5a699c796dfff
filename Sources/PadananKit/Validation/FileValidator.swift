public import PadananCore
import PadananFormats
public import PadananReports
import PadananSegmentation

/// Holds files against the specification of their kind, and says all that is wrong with them.
public enum FileValidator {
    /// The kinds of files that are told apart, by the names of their root elements.
    private enum Kind: String {
        case srx = "SRX"
        case xliff = "XLIFF"
        case tmx = "TMX"
        case tbx = "TBX"

        init?(rootElement name: String) {
            switch name {
            case "srx": self = .srx
            case "xliff": self = .xliff
            case "tmx": self = .tmx
            case "tbx", "TBX", "martif": self = .tbx
            default: return nil
            }
        }
    }

    /// All problems of a file, those in its structure and those in what it says.
    ///
    /// XML that is not well-formed is a problem of the file like any other.
    /// - Throws: `InputError` with code `not-xml` where the file is something else, `validate-kind` where it is of a kind
    ///   that cannot be validated yet.
    public static func validate(_ bytes: [UInt8], name: String) throws(InputError) -> ValidatedFile {
        let root: XMLRoot
        do throws(InputError) {
            root = try XMLRoot(of: bytes)
        } catch {
            if error.diagnostic.code == "not-xml" { throw error.inFile(name) }
            return ValidatedFile(name: name, diagnostics: [error.inFile(name).diagnostic])
        }
        guard let kind = Kind(rootElement: root.localName) else {
            let problem = Diagnostic(
                .error, code: "unknown-kind", "the root element is <\(root.localName)>, which is no kind of file that is known here",
                advice: "SRX files have the root element <srx>", file: name, at: root.position)
            return ValidatedFile(name: name, diagnostics: [problem])
        }
        switch kind {
        case .srx: return ValidatedFile(name: name, kind: kind.rawValue, diagnostics: rulesProblems(in: bytes, name: name))
        case .xliff, .tmx, .tbx:
            throw InputError(
                code: "validate-kind", "this is \(kind.rawValue), which is not validated yet", advice: "only SRX is so far", file: name,
                at: root.position)
        }
    }

    private static func rulesProblems(in bytes: [UInt8], name: String) -> [Diagnostic] {
        do throws(InputError) {
            let (rules, problems) = try SRXReader.validate(bytes, name: name)
            let all = (problems + RulesInspector.diagnostics(for: rules)).map { $0.inFile(name) }
            return inFileOrder(all)
        } catch {
            return [error.inFile(name).diagnostic]
        }
    }

    /// Problems by their lines; those of one line stay in their order, those without a line come first.
    private static func inFileOrder(_ problems: [Diagnostic]) -> [Diagnostic] {
        problems.enumerated().sorted { left, right in
            (left.element.position?.line ?? 0, left.offset) < (right.element.position?.line ?? 0, right.offset)
        }.map(\.element)
    }
}
