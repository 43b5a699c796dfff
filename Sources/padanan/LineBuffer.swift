#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads standard input line by line, in memory that does not grow with the input.
struct LineBuffer {
    private var bytes: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// Whether another whole line has been read already.
    var hasBufferedLine: Bool { bytes[start...].contains(UInt8(ascii: "\n")) }

    /// The next line without its LF or CRLF, or nil at the end of the input.
    mutating func next() -> [UInt8]? {
        var searched = start
        while true {
            if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                let content = bytes[start..<end]
                return Array(content.last == UInt8(ascii: "\r") ? content.dropLast() : content)
            }
            if isAtEnd {
                guard start < bytes.count else { return nil }
                defer { start = bytes.count }
                return Array(bytes[start...])
            }
            if start > 0 {
                bytes.removeFirst(start)
                start = 0
            }
            searched = bytes.count
            fill()
        }
    }

    private mutating func fill() {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let length = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if length <= 0 {
            isAtEnd = length == 0 || errno != EINTR
            return
        }
        bytes += chunk[..<length]
    }
}
