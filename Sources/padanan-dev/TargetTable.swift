import PadananKit

/// A table of source segments and their targets: TSV with a header line.
struct TargetTable {
    /// The rows in order.
    let rows: [(source: String, target: String)]

    init(bytes: [UInt8]) throws {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true).dropFirst()
        rows = try lines.map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 2 else {
                throw InputError(code: "table-row", "a row has no target: \(line.prefix(60))", advice: "put a tab behind the source")
            }
            return (cells[0], cells[1])
        }
    }
}
