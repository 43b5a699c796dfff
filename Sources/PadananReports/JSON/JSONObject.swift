public import PadananCore

/// The members of a JSON object in the order of the text.
public struct JSONObject: Hashable, Sendable {
    /// A name with its value.
    public struct Member: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The value.
        public var value: JSONValue
        /// The bytes of the value in the text that was read.
        public var range: TextRange

        /// A member.
        public init(name: String, value: JSONValue, range: TextRange) {
            self.name = name
            self.value = value
            self.range = range
        }
    }

    /// The members, repeated names included.
    public var members: [Member]

    /// An object.
    public init(_ members: [Member] = []) { self.members = members }

    /// The last member of that name: a repeated name stands for its last value, as most readers have it.
    public func member(_ name: String) -> Member? { members.last { $0.name == name } }

    /// The value of the last member of that name.
    public subscript(name: String) -> JSONValue? { member(name)?.value }
}
