public import PadananCore

/// Reads whole input files.
public enum InputFile {
    /// The largest file that is read, in bytes: 1 GiB.
    public static let maximumSize = 1 << 30

    /// The bytes of a file; of standard input where `path` is `-`.
    ///
    /// - Throws: `InputError` with code `file-missing`, `file-is-folder`, `file-unreadable` or `file-too-large`.
    public static func read(_ path: String) throws(InputError) -> [UInt8] {
        let input = try InputDescriptor(path: path)
        guard input.size ?? 0 <= maximumSize else { throw tooLarge(path) }
        var bytes = [UInt8](repeating: 0, count: max((input.size ?? 1 << 16) + 1, 4096))
        var count = 0
        while true {
            count = try input.read(into: &bytes, from: count)
            guard count <= maximumSize else { throw tooLarge(path) }
            if count < bytes.count { break }
            bytes += [UInt8](repeating: 0, count: bytes.count)
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    static func tooLarge(_ name: String) -> InputError {
        InputError(
            code: "file-too-large", "the file is larger than \(maximumSize >> 20) MiB", advice: "split it into smaller files", file: name)
    }
}
