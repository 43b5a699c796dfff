import ArgumentParser
import PadananKit

/// Runs the same work over many files: goes on after a bad one, and ends with the worst status.
struct FileLoop {
    private(set) var status: Int32 = 0
    private var failed = 0
    private var count = 0

    /// Does the work on one file; an input error is reported and remembered.
    mutating func run(_ file: String, _ work: (String) throws -> Int32) {
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
        if failed > 0, count > 1, !common.quiet {
            Console.writeError("\(failed) of \(count) files could not be used\n")
        }
        guard status == 0 else { throw ExitCode(status) }
    }
}
