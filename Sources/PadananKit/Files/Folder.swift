#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
public import PadananCore

/// Folders that results are written to.
public enum Folder {
    /// Whether `path` is a folder.
    public static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
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
}
