import PadananCore

/// Matches `sc` with `ec` and `sm` with `em` in the sources, or the targets, of one unit.
struct XLIFF2Pairs {
    private var openCodes: [String: SourcePosition] = [:]
    private var openMarkers: [String: SourcePosition] = [:]
    private var failure: InputError?

    mutating func openCode(_ id: String, at position: SourcePosition) { openCodes[id] = position }

    mutating func closeCode(_ id: String, at position: SourcePosition) {
        if openCodes.removeValue(forKey: id) == nil {
            fail("ec-without-sc", "ec refers to \(id), but no sc of that id stands before it in the unit", at: position)
        }
    }

    mutating func openMarker(_ id: String, at position: SourcePosition) { openMarkers[id] = position }

    mutating func closeMarker(_ id: String, at position: SourcePosition) {
        if openMarkers.removeValue(forKey: id) == nil {
            fail("em-without-sm", "em refers to \(id), but no sm of that id stands before it in the unit", at: position)
        }
    }

    /// Throws the first thing that does not pair.
    func check() throws {
        if let failure { throw failure }
        if let (id, position) = openCodes.min(by: { $0.value < $1.value }) {
            throw InputError(
                code: "sc-without-ec", "the code \(id) starts but does not end in the unit", advice: "add its ec, or isolated=\"yes\"",
                at: position)
        }
        if let (id, position) = openMarkers.min(by: { $0.value < $1.value }) {
            throw InputError(
                code: "sm-without-em", "the annotation \(id) starts but does not end in the unit", advice: "add its em", at: position)
        }
    }

    private mutating func fail(_ code: String, _ message: String, at position: SourcePosition) {
        if failure == nil { failure = InputError(code: code, message, advice: "correct startRef, or add what is missing", at: position) }
    }
}
