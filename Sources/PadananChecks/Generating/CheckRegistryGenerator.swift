/// Writes the source of `BuiltInChecks.swift`, the list of checks, from the names of their files.
public enum CheckRegistryGenerator {
    /// The command that writes the generated files anew.
    public static let command = "swift run padanan-dev generate"

    /// The Swift source for the files of the folder `Checks`, given by path or name in any order; other files than
    /// `…Check.swift` are passed over.
    public static func source(files: some Sequence<String>) -> String {
        let entries = files.filter { $0.hasSuffix("Check.swift") }.sorted().map { "        \(typeName(of: $0)).self,\n" }
        return """
            // Written by `\(command)` from the files in Checks/: do not edit.

            /// The checks that come with padanan.
            public enum BuiltInChecks {
                /// The checks, by category and name.
                public static let types: [any Check.Type] = [
            \(entries.joined())    ]

                /// What the checks are, in the same order.
                public static var descriptions: [CheckDescription] { types.map { $0.description } }
            }

            """
    }

    /// The name of the type in a check's file: the file's name without its ending.
    public static func typeName(of file: String) -> String {
        let name = file.split(separator: "/").last ?? ""
        return String(name.hasSuffix(".swift") ? name.dropLast(6) : name)
    }
}
