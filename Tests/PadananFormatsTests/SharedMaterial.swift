import Foundation

/// Conformance material that may lie beside the package's folder, and is no part of it.
enum SharedMaterial {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared")

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: folder.appendingPathComponent(path)))
    }

    /// The files below a folder with one of the extensions, sorted.
    static func files(_ path: String, extensions: Set<String>) -> [String] {
        let root = folder.appendingPathComponent(path)
        guard let walker = FileManager.default.enumerator(atPath: root.path) else { return [] }
        return walker.compactMap { $0 as? String }.filter { extensions.contains(URL(fileURLWithPath: $0).pathExtension) }
            .map { "\(path)/\($0)" }.sorted()
    }
}
