/// The start tag of an element, valid only while the handler is called with it.
package struct XMLStartTag<Name: XMLName, Namespace: XMLName>: ~Copyable {
    private let vocabulary: XMLVocabulary<Name, Namespace>
    private let element: RawElement
    private let attributes: RawAttributes
    private let tag: MarkupScanner.Tag

    init(vocabulary: XMLVocabulary<Name, Namespace>, element: RawElement, attributes: RawAttributes, tag: MarkupScanner.Tag) {
        self.vocabulary = vocabulary
        self.element = element
        self.attributes = attributes
        self.tag = tag
    }

    /// The local name where the handler knows it, whatever the namespace.
    package var name: Name? { vocabulary.name(element.localName) }
    /// The local name.
    package var localName: String { String(name: element.localName) }
    /// The name with its prefix as it stands in the file, for messages.
    package var qualifiedName: String {
        element.prefix == nil ? localName : "\(String(name: element.prefix)):\(localName)"
    }
    /// The namespace where the handler knows it.
    package var namespace: Namespace? { vocabulary.namespace(element.namespace) }
    /// The namespace's URI, nil where the element is in none.
    package var namespaceURI: String? { element.namespace == nil ? nil : String(name: element.namespace) }
    /// The place of the tag's `<`.
    package var position: XMLPosition { tag.start }
    /// The offset of the byte behind the tag's `>`.
    package var endOffset: Int { tag.end }
    /// Whether the tag is an empty-element tag, `<x/>`.
    package var isEmptyElement: Bool { tag.isEmptyElement }

    /// How many attributes there are, namespace declarations not counted.
    package var attributeCount: Int { attributes.count }

    /// The value of an attribute that is in no namespace.
    package func attribute(_ name: Name) -> String? {
        for index in 0..<attributes.count {
            let attribute = attributes.element(index)
            if attribute.namespace == nil, vocabulary.name(attribute.localName) == name { return attributes.value(index) }
        }
        return nil
    }

    /// The value of an attribute in a namespace, such as `xml:lang`.
    package func attribute(_ name: Name, in namespace: Namespace) -> String? {
        for index in 0..<attributes.count {
            let attribute = attributes.element(index)
            if vocabulary.name(attribute.localName) == name, vocabulary.namespace(attribute.namespace) == namespace {
                return attributes.value(index)
            }
        }
        return nil
    }

    /// The attributes in order: name with prefix, namespace URI where there is one, value.
    package var allAttributes: [(qualifiedName: String, namespaceURI: String?, value: String)] {
        (0..<attributes.count).map { index in
            let attribute = attributes.element(index)
            let local = String(name: attribute.localName)
            return (
                attribute.prefix == nil ? local : "\(String(name: attribute.prefix)):\(local)",
                attribute.namespace == nil ? nil : String(name: attribute.namespace), attributes.value(index)
            )
        }
    }
}
