import PadananCore
import PadananXML

/// A place where a file is not as SRX wants it.
struct SRXProblem {
    /// What the reader, which would rather use a file than refuse it, makes of the problem.
    enum Treatment {
        /// The file cannot be used, or not as it was meant.
        case refused
        /// Something is passed over: the reader says so.
        case warned
        /// It makes no difference to the rules; only validation speaks of it.
        case passed
    }

    var diagnostic: Diagnostic
    var treatment: Treatment

    init(
        _ treatment: Treatment, _ severity: Severity = .error, code: String, _ message: String, advice: String, at position: XMLPosition
    ) {
        diagnostic = Diagnostic(severity, code: code, message, advice: advice, at: SourcePosition(position))
        self.treatment = treatment
    }
}
