public import PadananCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads whole input files.
public enum InputFile {
    /// The largest file that is read, in bytes: 1 GiB.
    public static let maximumSize = 1 << 30

    /// The bytes of a file; of standard input where `path` is `-`.
    ///
    /// - Throws: `InputError` with code `file-missing`, `file-is-folder`, `file-unreadable` or `file-too-large`.
    public static func read(_ path: String) throws(InputError) -> [UInt8] {
        guard path != "-" else { return try readAll(STDIN_FILENO, name: path, expected: 1 << 16) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT {
                throw InputError(code: "file-missing", "there is no such file", advice: "check the name", file: path)
            }
            throw FileError.current("file-unreadable", "cannot open the file", advice: "check its permissions", file: path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw FileError.current("file-unreadable", "cannot read the file", file: path)
        }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw InputError(code: "file-is-folder", "this is a folder", advice: "name the files in it", file: path)
        }
        guard status.st_size <= maximumSize else { throw tooLarge(path) }
        return try readAll(descriptor, name: path, expected: Int(status.st_size) + 1)
    }

    private static func readAll(_ descriptor: Int32, name: String, expected: Int) throws(InputError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(expected, 4096))
        var count = 0
        while true {
            if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
            let length = bytes.withUnsafeMutableBytes { buffer in
                systemRead(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            }
            if length == 0 { break }
            if length < 0 {
                if errno == EINTR { continue }
                throw FileError.current("file-unreadable", "cannot read the file", file: name)
            }
            count += length
            guard count <= maximumSize else { throw tooLarge(name) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    private static func tooLarge(_ name: String) -> InputError {
        InputError(
            code: "file-too-large", "the file is larger than \(maximumSize >> 20) MiB", advice: "split it into smaller files", file: name)
    }

    /// The system's `read`, which this type's own name hides.
    private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer, count)
        #else
            Darwin.read(descriptor, buffer, count)
        #endif
    }
}
