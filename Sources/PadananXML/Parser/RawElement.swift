/// The name of an element as libxml2 gives it: pointers into its dictionary.
struct RawElement {
    var localName: UnsafePointer<UInt8>?
    var prefix: UnsafePointer<UInt8>?
    var namespace: UnsafePointer<UInt8>?
}

extension String {
    /// The string that a libxml2 name is.
    init(name: UnsafePointer<UInt8>?) {
        guard let name else {
            self = ""
            return
        }
        self.init(cString: name)
    }
}
