/// What is wrong with a text that should be JSON.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The offset of the byte where it was noticed, from 0.
    public var offset: Int
    /// What is wrong, without a final full stop.
    public var message: String

    /// An error.
    public init(_ message: String, at offset: Int) {
        self.message = message
        self.offset = offset
    }

    /// The message and the place.
    public var description: String { "\(message) at byte \(offset)" }
}
