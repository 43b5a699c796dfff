public import PadananCore
import PadananYAML

/// The settings of a desk or an archive, `padanan.yaml`: which glossaries and which segmentation rules its articles have.
///
/// ```yaml
/// glossaries: [house.csv, foreign-policy.csv]
/// segmentation:
///   abbreviations: [Kemlu., BRI.]
/// ```
public struct ProjectFile: Hashable, Sendable {
    /// An abbreviation of one's own.
    public struct Abbreviation: Hashable, Sendable {
        /// The section of the bundled abbreviations that it goes to.
        public var section: String
        /// The abbreviation; its final stop may be missing.
        public var word: String
        /// Its place in the project file.
        public var position: SourcePosition
    }

    /// The file's name.
    public static let fileName = "padanan.yaml"

    /// The path of the project file.
    public var path: String
    /// The paths of the glossaries, the most important first.
    public var glossaries: [String] = []
    /// The path of the segmentation rules, nil where the bundled ones serve.
    public var rules: String?
    /// The abbreviations to add to the bundled rules.
    public var abbreviations: [Abbreviation] = []

    /// Reads a project file.
    ///
    /// - Throws: `InputError` with the place of what is wrong.
    public init(path: String) throws(InputError) {
        self.path = path
        do throws(InputError) {
            try ProjectFileReader.read(try InputFile.read(path), into: &self)
        } catch {
            throw error.inFile(path)
        }
    }

    /// The project file of the working folder or the next folder above it that has one; nil where there is none.
    ///
    /// - Throws: `InputError` where there is one and it cannot be used.
    public static func ofWorkingFolder() throws(InputError) -> ProjectFile? {
        var path = fileName
        for _ in 0..<Folder.levelsAboveWorkingFolder {
            if Folder.hasFile(path) { return try ProjectFile(path: path) }
            path = "../" + path
        }
        return nil
    }

    /// A path that the file names, as seen from the working folder.
    func resolved(_ other: String) -> String {
        guard !other.hasPrefix("/"), let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return other }
        return path[...slash] + other
    }
}
