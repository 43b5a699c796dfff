import Foundation

/// Runs the built binary in a folder of its own.
struct CommandLineRun {
    var output: String
    var error: String
    var status: Int32

    /// The package's top folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The binary that was built with the tests.
    static let binary: URL = {
        // The test bundle lies in the same folder as the products.
        let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let candidates = [bundle, bundle.deletingLastPathComponent(), root.appending(path: ".build/debug")]
        return candidates.map { $0.appending(path: "padanan") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
            ?? root.appending(path: ".build/debug/padanan")
    }()

    /// A new empty folder.
    static func makeFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "padanan-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// Runs `padanan` with `arguments`.
    init(_ arguments: [String], input: String = "", in folder: URL? = nil) throws {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? Self.root
        process.environment = ProcessInfo.processInfo.environment.merging(["NO_COLOR": "1"]) { $1 }
        let work = try Self.makeFolder()
        defer { try? FileManager.default.removeItem(at: work) }
        // Files, not pipes: a full pipe would stop the process, and the test with it.
        let files = try ["in", "out", "err"].map { name in
            let url = work.appending(path: name)
            try Data(name == "in" ? Array(input.utf8) : []).write(to: url)
            return try name == "in" ? FileHandle(forReadingFrom: url) : FileHandle(forWritingTo: url)
        }
        process.standardInput = files[0]
        process.standardOutput = files[1]
        process.standardError = files[2]
        try process.run()
        process.waitUntilExit()
        output = String(decoding: try Data(contentsOf: work.appending(path: "out")), as: UTF8.self)
        error = String(decoding: try Data(contentsOf: work.appending(path: "err")), as: UTF8.self)
        status = process.terminationStatus
    }
}
