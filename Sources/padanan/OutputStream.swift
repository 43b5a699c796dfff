import PadananKit

/// Data that is put out piece by piece: to standard output, or to a file that takes its place when all is written.
struct OutputStream {
    private let file: AtomicFile?
    private var failure: InputError?

    /// Output to a file; to standard output where `path` is nil or `-`.
    ///
    /// - Throws: `InputError` where the file cannot be written.
    init(path: String?) throws(InputError) {
        file = path == nil || path == "-" ? nil : try AtomicFile(path: path ?? "")
    }

    /// Writes what comes next; where that fails, `commit` says so and leaves an old file as it was.
    mutating func write(_ bytes: [UInt8]) {
        guard let file else { return Console.write(bytes) }
        guard failure == nil else { return }
        do throws(InputError) { try file.write(bytes) } catch { failure = error }
    }

    /// Ends the output.
    ///
    /// - Throws: `InputError` where something could not be written.
    func commit() throws(InputError) {
        if let failure { throw failure }
        try file?.commit()
    }
}
