import PadananCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Makes errors of failed system calls.
enum FileError {
    /// An error for the call that just failed, with the system's own words.
    static func current(_ code: String, _ action: String, advice: String? = nil, file: String) -> InputError {
        InputError(code: code, "\(action): \(String(cString: strerror(errno)))", advice: advice, file: file)
    }
}
