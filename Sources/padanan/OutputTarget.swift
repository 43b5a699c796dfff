import PadananKit

/// Where the result for a file goes: standard output, a file, or a folder.
struct OutputTarget {
    /// The value of `-o`.
    let option: String?

    /// The path for the result of `input`; nil for standard output.
    ///
    /// - Parameters:
    ///   - fileCount: how many inputs there are: many need a folder.
    ///   - suggested: the file name to use in a folder; made by us, never by the input's content.
    func path(for input: String, fileCount: Int, suggested: String) throws(InputError) -> String? {
        guard let option, option != "-" else {
            guard fileCount == 1 else {
                throw InputError(
                    code: "output-missing", "many files cannot go to one standard output", advice: "name a folder with -o FOLDER/")
            }
            return nil
        }
        if option.hasSuffix("/") || Folder.exists(option) {
            try Folder.create(option)
            return option.hasSuffix("/") ? option + suggested : option + "/" + suggested
        }
        guard fileCount == 1 else {
            throw InputError(
                code: "output-not-folder", "many files cannot go to one file", advice: "name a folder with -o FOLDER/", file: option)
        }
        return option
    }

    /// The last component of a path, without its extension.
    static func stem(of path: String) -> String {
        let name = path == "-" ? "stdin" : String(path.split(separator: "/").last ?? "output")
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.utf8.startIndex else { return name }
        return String(name[..<dot])
    }
}
