// Written by `swift run padanan-dev generate` from the files in Checks/: do not edit.

/// The checks that come with padanan.
public enum BuiltInChecks {
    /// The checks, by category and name.
    public static let types: [any Check.Type] = [
        EmptyTargetCheck.self,
        TargetEqualsSourceCheck.self,
        InconsistentTranslationCheck.self,
        NumberMismatchCheck.self,
        ForbiddenTermCheck.self,
        MissingTermCheck.self,
    ]

    /// What the checks are, in the same order.
    public static var descriptions: [CheckDescription] { types.map { $0.description } }
}
