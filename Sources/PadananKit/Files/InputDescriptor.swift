import PadananCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file opened for reading, or standard input; closed when it is let go.
final class InputDescriptor {
    /// The file's name as the user gave it.
    let name: String
    /// The size in bytes that the system tells of a regular file, else nil.
    let size: Int?
    private let descriptor: Int32

    /// Opens a file; standard input where `path` is `-`.
    ///
    /// - Throws: `InputError` with code `file-missing`, `file-is-folder` or `file-unreadable`.
    init(path: String) throws(InputError) {
        name = path
        guard path != "-" else {
            descriptor = STDIN_FILENO
            size = nil
            return
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT {
                throw InputError(code: "file-missing", "there is no such file", advice: "check the name", file: path)
            }
            throw FileError.current("file-unreadable", "cannot open the file", advice: "check its permissions", file: path)
        }
        self.descriptor = descriptor
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            size = nil
            throw FileError.current("file-unreadable", "cannot read the file", file: path)
        }
        size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw InputError(code: "file-is-folder", "this is a folder", advice: "name the files in it", file: path)
        }
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    /// Reads on into `bytes` from `count`, until it is full or the file ends; returns the new count.
    func read(into bytes: inout [UInt8], from count: Int) throws(InputError) -> Int {
        var count = count
        while count < bytes.count {
            let length = bytes.withUnsafeMutableBytes { buffer in
                systemRead(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            }
            if length == 0 { break }
            if length < 0 {
                if errno == EINTR { continue }
                throw FileError.current("file-unreadable", "cannot read the file", file: name)
            }
            count += length
        }
        return count
    }

    /// The system's `read`, which this type's own name hides.
    private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer, count)
        #else
            Darwin.read(descriptor, buffer, count)
        #endif
    }
}
