import Foundation
import Testing

/// The project file is found upwards, can be named, and can be left out.
@Suite struct ProjectTests {
    private func makeFolder() throws -> URL {
        let folder = try CommandLineRun.makeFolder()
        try FileManager.default.createDirectory(at: folder.appending(path: "a/b"), withIntermediateDirectories: true)
        try Data("segmentation: {abbreviations: [Zqx]}\nglossaries: [house.csv]\n".utf8).write(to: folder.appending(path: "padanan.yaml"))
        try Data("source term,target term\nkucing,moggy\n".utf8).write(to: folder.appending(path: "house.csv"))
        try Data("Ia melihat Zqx. Kucing pergi.".utf8).write(to: folder.appending(path: "a/b/in.txt"))
        return folder
    }

    @Test("The project of a folder above serves, unless told otherwise")
    func found() throws {
        let folder = try makeFolder().appending(path: "a/b")
        #expect(try CommandLineRun(["segment", "in.txt"], in: folder).output == "Ia melihat Zqx. Kucing pergi.\n")
        #expect(try CommandLineRun(["segment", "--no-project", "in.txt"], in: folder).output == "Ia melihat Zqx.\nKucing pergi.\n")
        #expect(try CommandLineRun(["match", "in.txt"], in: folder).output.contains("moggy"))
        #expect(try !CommandLineRun(["match", "--no-project", "in.txt"], in: folder).output.contains("moggy"))
    }

    @Test("A project can be named, and a nearer one takes its place")
    func named() throws {
        let folder = try makeFolder()
        try Data("# nothing\n".utf8).write(to: folder.appending(path: "a/padanan.yaml"))
        let inner = folder.appending(path: "a/b")
        #expect(try CommandLineRun(["segment", "in.txt"], in: inner).output == "Ia melihat Zqx.\nKucing pergi.\n")
        let run = try CommandLineRun(["segment", "--project", "../../padanan.yaml", "in.txt"], in: inner)
        #expect(run.output == "Ia melihat Zqx. Kucing pergi.\n")
    }

    @Test("Rules of the command line take the place of the project's, which are read from where it lies")
    func rules() throws {
        let folder = try makeFolder()
        let srx = ValidateTests.good.replacing("<beforebreak>\\.<", with: "<beforebreak>melihat<")
        try Data(srx.utf8).write(to: folder.appending(path: "own.srx"))
        try Data("segmentation: {rules: own.srx}\n".utf8).write(to: folder.appending(path: "padanan.yaml"))
        let inner = folder.appending(path: "a/b")
        #expect(try CommandLineRun(["segment", "in.txt"], in: inner).output == "Ia melihat\nZqx. Kucing pergi.\n")
        try Data(ValidateTests.good.utf8).write(to: inner.appending(path: "other.srx"))
        #expect(try CommandLineRun(["segment", "--rules", "other.srx", "in.txt"], in: inner).output == "Ia melihat Zqx.\nKucing pergi.\n")
    }

    @Test("A project file that cannot be used ends with status 2 and its place")
    func refused() throws {
        let folder = try makeFolder()
        try Data("segmentasi: x\n".utf8).write(to: folder.appending(path: "padanan.yaml"))
        let run = try CommandLineRun(["segment", "in.txt"], in: folder.appending(path: "a/b"))
        #expect(run.status == 2)
        #expect(
            run.error
                == "../../padanan.yaml:1:1: error[project-key]: 'segmentasi' is no key of the project file; did you mean 'segmentation'?\n")
        #expect(try CommandLineRun(["segment", "--project", "nix.yaml", "a/b/in.txt"], in: folder).error.contains("file-missing"))
        #expect(try CommandLineRun(["segment", "--project", "p", "--no-project", "a/b/in.txt"], in: folder).status == 2)
    }
}
