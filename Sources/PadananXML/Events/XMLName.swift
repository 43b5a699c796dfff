/// A set of names that a handler switches over: an enum whose raw values are the names as they stand in files.
package protocol XMLName: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {}
