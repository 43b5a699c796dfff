import PadananKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard output, standard error, and the end of the process.
///
/// Data goes to standard output, everything else to standard error. Output is written in large pieces with `write(2)`.
enum Console {
    /// Writes data.
    static func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes data; a reader that went away ends the process quietly, as in any pipe.
    static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Writes data to a file; to standard output where `path` is nil or `-`.
    static func write(_ bytes: [UInt8], toFile path: String?) throws {
        guard let path, path != "-" else { return write(bytes) }
        try AtomicFile.write(bytes, to: path)
    }

    /// Writes a message.
    static func writeError(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    /// Writes a diagnostic as one line.
    static func report(_ diagnostic: Diagnostic) { writeError(diagnostic.description + "\n") }

    /// Whether standard output is a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Whether standard error is a terminal.
    static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// The value of an environment variable, nil where it is unset or empty.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Ends the process.
    static func exit(_ status: Int32) -> Never {
        #if canImport(Glibc)
            Glibc.exit(status)
        #elseif canImport(Musl)
            Musl.exit(status)
        #else
            Darwin.exit(status)
        #endif
    }

    /// Makes an interrupt end the process with status 130.
    static func handleInterrupts() {
        signal(SIGINT) { _ in _exit(130) }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        if !DescriptorOutput.write(bytes, to: descriptor) { _exit(2) }
    }
}
