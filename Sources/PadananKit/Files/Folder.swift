public import PadananCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Folders that results are written to.
public enum Folder {
    /// Whether `path` is a folder.
    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether there is a file at `path` that is no folder.
    static func hasFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    }

    /// How many folders there are from the working folder up to the root, both counted; 1 where the system does not say.
    static var levelsAboveWorkingFolder: Int {
        guard let path = getcwd(nil, 0) else { return 1 }
        defer { free(path) }
        return String(cString: path).split(separator: "/").count + 1
    }

    /// Whether two paths name the same file.
    public static func isSameFile(_ first: String, _ second: String) -> Bool {
        var (left, right) = (stat(), stat())
        guard stat(first, &left) == 0, stat(second, &right) == 0 else { return false }
        return left.st_dev == right.st_dev && left.st_ino == right.st_ino && left.st_mode & S_IFMT == S_IFREG
    }

    /// Makes a folder, and those above it, unless it is there.
    ///
    /// - Throws: `InputError` with code `file-unwritable`.
    public static func create(_ path: String) throws(InputError) {
        var partial = path.hasPrefix("/") ? "/" : ""
        for component in path.split(separator: "/") {
            partial += component
            if mkdir(partial, 0o777) != 0, errno != EEXIST {
                throw FileError.current("file-unwritable", "cannot make the folder", advice: "check the permissions above it", file: path)
            }
            partial += "/"
        }
    }

    /// The paths of all files below a folder, in order.
    ///
    /// - Throws: `InputError` with code `file-unreadable`.
    public static func files(below path: String) throws(InputError) -> [String] {
        guard let names = names(in: path) else {
            throw FileError.current("file-unreadable", "cannot read the folder", file: path)
        }
        var result: [String] = []
        for name in names.sorted() {
            let child = "\(path)/\(name)"
            if exists(child) { result += try files(below: child) } else { result.append(child) }
        }
        return result
    }

    /// The names of what is in a folder, in no order; nil where it cannot be read, and `errno` says why.
    static func names(in path: String) -> [String]? {
        guard let directory = opendir(path) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
