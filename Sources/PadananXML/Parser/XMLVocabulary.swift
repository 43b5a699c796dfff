internal import CLibXML2

/// The names that a handler knows, looked up by libxml2's interned pointers.
final class XMLVocabulary<Name: XMLName, Namespace: XMLName> {
    private let names: NameTable
    private let namespaces: NameTable
    private let allNames = Array(Name.allCases)
    private let allNamespaces = Array(Namespace.allCases)

    init(dictionary: xmlDictPtr?) {
        names = NameTable(dictionary: dictionary, names: allNames.map(\.rawValue))
        namespaces = NameTable(dictionary: dictionary, names: allNamespaces.map(\.rawValue))
    }

    func name(_ pointer: UnsafePointer<UInt8>?) -> Name? {
        let number = names.number(of: pointer)
        return number < 0 ? nil : allNames[number]
    }

    func namespace(_ pointer: UnsafePointer<UInt8>?) -> Namespace? {
        let number = namespaces.number(of: pointer)
        return number < 0 ? nil : allNamespaces[number]
    }
}
