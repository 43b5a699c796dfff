/// A value of a YAML document with its place.
package struct YAMLNode: Hashable, Sendable {
    /// What the value is. Scalars are text, whatever they look like: whoever wants a number or a truth value says so.
    package enum Content: Hashable, Sendable {
        /// A text; empty where a key has no value.
        case scalar(String)
        /// Values in order.
        case sequence([YAMLNode])
        /// Keys and values in order, each key once.
        case mapping([Entry])
    }

    /// A key and its value.
    package struct Entry: Hashable, Sendable {
        /// The key.
        package var key: String
        /// The line of the key, from 1.
        package var line: Int
        /// The column of the key, from 1, in Unicode scalars.
        package var column: Int
        /// The value.
        package var value: YAMLNode
    }

    /// What it is.
    package var content: Content
    /// The line where it starts, from 1.
    package var line: Int
    /// The column where it starts, from 1, in Unicode scalars.
    package var column: Int
}
