import ArgumentParser
import PadananKit

/// Runs the same work over many files: goes on after a bad one, and ends with the worst status.
///
/// On a terminal, work that lasts over a second shows how far it is.
struct FileLoop {
    private(set) var status: Int32 = 0
    private var failed = 0
    private var count = 0
    private let total: Int
    private let showsProgress: Bool
    private let start = ContinuousClock.now

    /// A loop over `total` files.
    init(total: Int, common: CommonOptions) {
        self.total = total
        showsProgress = !common.quiet && total > 1 && Console.isErrorTerminal
    }

    /// Does the work on one file; an input error is reported and remembered.
    mutating func run(_ file: String, _ work: (String) throws -> Int32) {
        if showsProgress, start.duration(to: .now) > .seconds(1) {
            Console.writeError("\r\u{1B}[K\(count) of \(total) files\r")
        }
        count += 1
        do {
            status = max(status, try work(file))
        } catch let error as InputError {
            Console.report(error.inFile(file).diagnostic)
            failed += 1
            status = 2
        } catch {
            Console.report(Diagnostic(.error, code: "failure", "\(error)", file: file))
            failed += 1
            status = 2
        }
    }

    /// Ends the command with the worst status; of many files, says how many could not be used.
    func finish(_ common: CommonOptions) throws {
        if showsProgress, start.duration(to: .now) > .seconds(1) { Console.writeError("\r\u{1B}[K") }
        if failed > 0, count > 1, !common.quiet {
            Console.writeError("\(failed) of \(count) files could not be used\n")
        }
        guard status == 0 else { throw ExitCode(status) }
    }
}
