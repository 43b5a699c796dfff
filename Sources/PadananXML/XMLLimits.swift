/// How much of everything an XML file may hold before it is refused.
///
/// libxml2 2.9.14 takes time quadratic in the attributes of an element, so these limits are applied to the bytes before
/// libxml2 sees them.
package struct XMLLimits: Hashable, Sendable {
    /// The bytes of the whole file.
    package var totalBytes: Int
    /// The elements open at once.
    package var depth: Int
    /// The attributes and namespace declarations of one element.
    package var attributesPerElement: Int
    /// The bytes between `<` and `>` of one tag.
    package var bytesPerTag: Int

    /// Limits; the defaults are far above what translation files need.
    package init(
        totalBytes: Int = 512 << 20, depth: Int = 256, attributesPerElement: Int = 256, bytesPerTag: Int = 1 << 20
    ) {
        self.totalBytes = totalBytes
        self.depth = depth
        self.attributesPerElement = attributesPerElement
        self.bytesPerTag = bytesPerTag
    }
}
