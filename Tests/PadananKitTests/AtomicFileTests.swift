import Foundation
import PadananKit
import Testing

@Suite struct AtomicFileTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "padanan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path }
    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? [] }

    @Test("A file that is not committed leaves the old one and nothing beside it")
    func uncommitted() throws {
        try Data("lama".utf8).write(to: URL(filePath: path("a.txt")))
        do {
            let file = try AtomicFile(path: path("a.txt"))
            try file.write(Array("baru".utf8))
        }
        #expect(try InputFile.read(path("a.txt")) == Array("lama".utf8))
        #expect(names == ["a.txt"])
    }

    @Test("The mode of the old file and a symbolic link to it are kept")
    func modeAndLink() throws {
        try Data("lama".utf8).write(to: URL(filePath: path("a.txt")))
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("a.txt"))
        try FileManager.default.createSymbolicLink(atPath: path("link.txt"), withDestinationPath: "a.txt")
        try AtomicFile.write(Array("baru".utf8), to: path("link.txt"))
        #expect(try InputFile.read(path("a.txt")) == Array("baru".utf8))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link.txt")) == "a.txt")
        #expect(try FileManager.default.attributesOfItem(atPath: path("a.txt"))[.posixPermissions] as? Int == 0o640)
    }

    @Test("What a killed process left of the same file is removed")
    func staleFiles() throws {
        try Data().write(to: URL(filePath: path(".a.txt.padanan-tmp-999999999")))
        try AtomicFile.write([], to: path("a.txt"))
        #expect(names == ["a.txt"])
    }

    @Test("A folder, a missing folder and a missing file are said in words")
    func errors() {
        #expect(throws: InputError.self) { try AtomicFile.write([], to: folder.path) }
        let missing = #expect(throws: InputError.self) { try AtomicFile.write([], to: path("tidak/ada.txt")) }
        #expect(missing?.diagnostic.code == "file-unwritable")
        #expect(#expect(throws: InputError.self) { try InputFile.read(path("tidak.txt")) }?.diagnostic.code == "file-missing")
        #expect(#expect(throws: InputError.self) { try InputFile.read(folder.path) }?.diagnostic.code == "file-is-folder")
    }
}
