public import PadananCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes a file so that its readers see the old content or the new one, and never a mix.
///
/// The content goes to a new file in the same folder, which takes the old file's place once it is safe on disk: write,
/// fsync, rename, fsync of the folder. Mode and symbolic links are kept. If anything fails the old file is untouched.
/// What is no regular file (a pipe, a terminal) is written directly.
public final class AtomicFile {
    private let name: String
    private let target: String
    private let temporary: String?
    private let descriptor: Int32
    private var isCommitted = false

    /// Starts to write the file at `path`.
    ///
    /// - Throws: `InputError` with code `file-unwritable`.
    public init(path: String) throws(InputError) {
        name = path
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT == S_IFDIR {
            throw InputError(code: "file-is-folder", "this is a folder", advice: "name a file in it", file: path)
        }
        if exists, status.st_mode & S_IFMT != S_IFREG {
            target = path
            temporary = nil
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw FileError.current("file-unwritable", "cannot open the file", file: path) }
            return
        }
        target = Self.resolvingLinks(path)
        let (folder, base) = Self.split(target)
        Self.removeStaleFiles(of: base, in: folder)
        let temporary = "\(folder)/.\(base)\(Self.infix)\(getpid())"
        self.temporary = temporary
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw FileError.current(
                "file-unwritable", "cannot write in the folder", advice: "check that the folder exists and its permissions", file: path)
        }
        let mask = umask(0)
        umask(mask)
        _ = fchmod(descriptor, exists ? status.st_mode & 0o7777 : 0o666 & ~mask)
    }

    deinit {
        close(descriptor)
        if !isCommitted, let temporary { unlink(temporary) }
    }

    /// Appends bytes.
    public func write(_ bytes: [UInt8]) throws(InputError) {
        guard DescriptorOutput.write(bytes, to: descriptor) else { throw failure("cannot write") }
    }

    /// Puts what was written in the place of the file.
    public func commit() throws(InputError) {
        guard let temporary else {
            isCommitted = true
            return
        }
        // A failed fsync may have dropped the data; to try again would only look as if it had helped.
        guard fsync(descriptor) == 0 else { throw failure("cannot make the file safe on disk") }
        guard rename(temporary, target) == 0 else { throw failure("cannot put the file in its place") }
        isCommitted = true
        let folder = open(Self.split(target).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        defer { close(folder) }
        guard fsync(folder) == 0 || errno == EINVAL else { throw failure("cannot make the folder safe on disk") }
    }

    /// Writes a whole file at once.
    public static func write(_ bytes: [UInt8], to path: String) throws(InputError) {
        let file = try AtomicFile(path: path)
        try file.write(bytes)
        try file.commit()
    }

    private static let infix = ".padanan-tmp-"

    private func failure(_ action: String) -> InputError {
        FileError.current("file-unwritable", action, advice: "nothing was changed; check the disk and try again", file: name)
    }

    private static func resolvingLinks(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
        let folder = String(path[..<slash])
        return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
    }

    /// Removes what a killed process of ours left of the same file.
    private static func removeStaleFiles(of base: String, in folder: String) {
        let prefix = ".\(base)\(infix)"
        for name in Folder.names(in: folder) ?? [] {
            guard name.hasPrefix(prefix), let process = pid_t(name.dropFirst(prefix.count)) else { continue }
            if process == getpid() || (kill(process, 0) != 0 && errno == ESRCH) { unlink("\(folder)/\(name)") }
        }
    }
}
