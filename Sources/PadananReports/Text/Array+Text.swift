/// Reports are built as bytes; these put text behind them.
extension [UInt8] {
    mutating func write(_ text: String) { append(contentsOf: text.utf8) }

    mutating func write(_ text: StaticString) { text.withUTF8Buffer { append(contentsOf: $0) } }

    mutating func writeLine(_ text: String = "") {
        write(text)
        append(UInt8(ascii: "\n"))
    }
}
