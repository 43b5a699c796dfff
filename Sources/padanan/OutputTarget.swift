import PadananKit

/// Where the result for a file goes: standard output, a file, or a folder.
struct OutputTarget {
    private let option: String?
    private var used: Set<String> = []

    /// The target that `-o` names.
    init(option: String?) { self.option = option }

    /// The path for the result of `input`; nil for standard output.
    ///
    /// - Parameters:
    ///   - fileCount: how many inputs there are: many need a folder.
    ///   - suggested: the file name to use in a folder; made by us, never by the input's content.
    mutating func path(for input: String, fileCount: Int, suggested: String) throws(InputError) -> String? {
        guard let option, option != "-" else {
            guard fileCount == 1 else {
                throw InputError(
                    code: "output-missing", "many files cannot go to one standard output", advice: "name a folder with -o FOLDER/")
            }
            return nil
        }
        if option.hasSuffix("/") || Folder.exists(option) {
            try Folder.create(option)
            return (option.hasSuffix("/") ? option : option + "/") + unused(suggested, for: input)
        }
        guard fileCount == 1 else {
            throw InputError(
                code: "output-not-folder", "many files cannot go to one file", advice: "name a folder with -o FOLDER/", file: option)
        }
        return option
    }

    /// The name, numbered where another result of this run has it: articles of one name in several folders.
    private mutating func unused(_ name: String, for input: String) -> String {
        var result = name
        var number = 1
        while !used.insert(result).inserted {
            number += 1
            let stem = Self.stem(of: name)
            result = "\(stem)-\(number)\(name.dropFirst(stem.count))"
        }
        if number > 1 {
            Console.report(
                Diagnostic(
                    .warning, code: "output-renamed", "another input has the same name, so this one's result is \(result)",
                    advice: "give the inputs names of their own", file: input))
        }
        return result
    }

    /// The last component of a path, without its extension.
    static func stem(of path: String) -> String {
        let name = path == "-" ? "stdin" : String(path.split(separator: "/").last ?? "output")
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.utf8.startIndex else { return name }
        return String(name[..<dot])
    }
}
