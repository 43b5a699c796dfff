/// The end of an element, valid only while the handler is called with it.
package struct XMLEndTag<Name: XMLName, Namespace: XMLName>: ~Copyable {
    private let vocabulary: XMLVocabulary<Name, Namespace>
    private let element: RawElement
    private let tag: MarkupScanner.Tag

    init(vocabulary: XMLVocabulary<Name, Namespace>, element: RawElement, tag: MarkupScanner.Tag) {
        self.vocabulary = vocabulary
        self.element = element
        self.tag = tag
    }

    /// The local name where the handler knows it, whatever the namespace.
    package var name: Name? { vocabulary.name(element.localName) }
    /// The namespace where the handler knows it.
    package var namespace: Namespace? { vocabulary.namespace(element.namespace) }
    /// Whether the element is in a namespace, known or not.
    package var hasNamespace: Bool { element.namespace != nil }
    /// The place of the tag's `<`: of an empty-element tag, the start of the element.
    package var position: XMLPosition { tag.start }
    /// The offset of the byte behind the tag's `>`.
    package var endOffset: Int { tag.end }
}
