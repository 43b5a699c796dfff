import PadananCore
import PadananXML

/// Holds the elements of an SRX file against the tables of `SRXElement`, and knows which elements are open.
struct SRXStructureCheck {
    typealias StartTag = XMLStartTag<SRXName, SRXNamespace>

    private struct Frame {
        var name: SRXName
        var element: SRXElement
        var position: XMLPosition
        var counts: [Int]
        var lastChild = 0
        var hasForeign = false
        var hasStrayText = false
    }

    private var frames: [Frame] = []
    /// The depth within a subtree that is passed over; 0 outside of one.
    private var skipped = 0
    private var namespace: String?
    private(set) var isVersion1 = false

    /// Whether the place is in a subtree that does not count.
    var isSkipping: Bool { skipped > 0 }
    /// The innermost open element.
    var current: SRXName? { frames.last?.name }

    /// Takes a start tag. The element is open afterwards unless `isSkipping`.
    mutating func start(_ tag: borrowing StartTag) -> [SRXProblem] {
        guard skipped == 0 else {
            skipped += 1
            return []
        }
        guard let parent = frames.last else { return startRoot(tag) }
        guard tag.namespaceURI == namespace else {
            skipped = 1
            return foreign(tag, in: parent)
        }
        var problems: [SRXProblem] = []
        let table = isVersion1 || tag.name == .maprule ? SRXElement.version1 : SRXElement.version2
        guard let name = tag.name, let element = table[name] else {
            skipped = 1
            return [
                SRXProblem(
                    parent.element.holdsText ? .refused : .warned, code: "srx-structure", "SRX has no element <\(tag.localName)>",
                    advice: "correct its name, or remove it", at: tag.position)
            ]
        }
        if let index = parent.element.children.firstIndex(where: { $0.name == name }) {
            problems += count(index, tag)
        } else if name == .maprule, parent.name == .maprules {
            problems.append(
                SRXProblem(
                    .warned, code: "srx-structure", "SRX 2.0 has no <maprule> any more", advice: "put its <languagemap> in <maprules>",
                    at: tag.position))
            frames[frames.count - 1].counts[0] += 1
        } else {
            skipped = 1
            return [
                SRXProblem(
                    .refused, code: "srx-structure", "<\(tag.localName)> cannot stand in <\(parent.name.rawValue)>",
                    advice: "see the order of elements in SRX 2.0", at: tag.position)
            ]
        }
        problems += attributes(of: tag, element)
        push(name, element, tag)
        return problems
    }

    /// Takes an end tag. `name` is the element that ends, nil where it was passed over.
    mutating func end() -> (name: SRXName?, problems: [SRXProblem]) {
        guard skipped == 0 else {
            skipped -= 1
            return (nil, [])
        }
        guard let frame = frames.popLast() else { return (nil, []) }
        var problems: [SRXProblem] = []
        for (child, count) in zip(frame.element.children, frame.counts) where count < child.least {
            let isMap = child.name == .languagemap || child.name == .maprules || child.name == .maprule
            problems.append(
                isMap
                    ? SRXProblem(
                        .refused, code: "srx-no-maps",
                        "the rules are for no language: <\(frame.name.rawValue)> has no <\(child.name.rawValue)>",
                        advice: "add a <languagemap> with languagepattern=\".*\"", at: frame.position)
                    : SRXProblem(
                        child.name == .body ? .refused : .passed, code: "srx-structure",
                        "<\(frame.name.rawValue)> has no <\(child.name.rawValue)>", advice: "add one", at: frame.position))
        }
        return (frame.name, problems)
    }

    /// Takes text.
    mutating func text(_ text: borrowing XMLText) -> SRXProblem? {
        guard skipped == 0, let frame = frames.last, !frame.element.holdsText, !frame.hasStrayText else { return nil }
        let isEmpty = frame.element.children.isEmpty
        guard isEmpty || !text.isWhiteSpace else { return nil }
        frames[frames.count - 1].hasStrayText = true
        return SRXProblem(
            text.isWhiteSpace ? .passed : .warned, code: "srx-text",
            "there is \(text.isWhiteSpace ? "white space" : "text") in <\(frame.name.rawValue)>, which holds \(isEmpty ? "nothing" : "elements only")",
            advice: text.isWhiteSpace ? "remove it" : "remove it, or put it in a comment", at: text.position)
    }

    private mutating func push(_ name: SRXName, _ element: SRXElement, _ tag: borrowing StartTag) {
        frames.append(
            Frame(name: name, element: element, position: tag.position, counts: Array(repeating: 0, count: element.children.count)))
    }

    private mutating func count(_ index: Int, _ tag: borrowing StartTag) -> [SRXProblem] {
        var problems: [SRXProblem] = []
        let top = frames.count - 1
        let frame = frames[top]
        if index < frame.lastChild {
            problems.append(
                SRXProblem(
                    .passed, code: "srx-structure",
                    "<\(tag.localName)> stands behind <\(frame.element.children[frame.lastChild].name.rawValue)>",
                    advice: "put it before", at: tag.position))
        } else if frame.hasForeign {
            problems.append(
                SRXProblem(
                    .passed, code: "srx-structure", "<\(tag.localName)> stands behind an element of another namespace",
                    advice: "put it before", at: tag.position))
        }
        frames[top].lastChild = max(frame.lastChild, index)
        frames[top].counts[index] += 1
        if let most = frame.element.children[index].most, frame.counts[index] == most {
            // One format handle too many says nothing wrong; a second pattern would take the place of the first.
            problems.append(
                SRXProblem(
                    tag.name == .formathandle ? .passed : .refused, code: "srx-structure",
                    "there is more than \(most == 1 ? "one" : "\(most)") <\(tag.localName)> in <\(frame.name.rawValue)>",
                    advice: "remove what is too much", at: tag.position))
        }
        return problems
    }

    private mutating func foreign(_ tag: borrowing StartTag, in parent: Frame) -> [SRXProblem] {
        frames[frames.count - 1].hasForeign = true
        guard !parent.element.allowsForeign else { return [] }
        return [
            SRXProblem(
                parent.element.holdsText ? .refused : .passed, code: "srx-foreign",
                "<\(tag.qualifiedName)> is in another namespace, and stands in <\(parent.name.rawValue)>",
                advice: "elements of other namespaces go to the end of <header>", at: tag.position)
        ]
    }

    private func attributes(of tag: borrowing StartTag, _ element: SRXElement) -> [SRXProblem] {
        var problems: [SRXProblem] = []
        var known = 0
        for attribute in element.attributes {
            guard let value = tag.attribute(attribute.name) else {
                guard attribute.isRequired else { continue }
                let isNeeded = attribute.name == .languagerulename || attribute.name == .languagepattern
                problems.append(
                    SRXProblem(
                        isNeeded ? .refused : .passed, code: "srx-attribute", "<\(tag.localName)> has no \(attribute.name.rawValue)",
                        advice: "add the attribute", at: tag.position))
                continue
            }
            known += 1
            guard attribute.values.isEmpty || attribute.values.contains(value) else {
                let values = attribute.values.dropLast().joined(separator: ", ")
                problems.append(
                    SRXProblem(
                        .refused, code: "srx-value", "\(attribute.name.rawValue)=\"\(value)\" is not a value of SRX",
                        advice: "write \(values) or \(attribute.values.last ?? "")", at: tag.position))
                continue
            }
        }
        guard known < tag.attributeCount else { return problems }
        for attribute in tag.allAttributes where attribute.namespaceURI != Self.schemaInstance {
            let isKnown = attribute.namespaceURI == nil && element.attributes.contains { $0.name.rawValue == attribute.qualifiedName }
            if !isKnown {
                problems.append(
                    SRXProblem(
                        .passed, code: "srx-attribute",
                        "<\(tag.localName)> has an attribute \(attribute.qualifiedName), which SRX does not know",
                        advice: "correct its name, or remove it", at: tag.position))
            }
        }
        return problems
    }

    private mutating func startRoot(_ tag: borrowing StartTag) -> [SRXProblem] {
        guard tag.name == .srx, let element = SRXElement.version2[.srx] else {
            skipped = 1
            return [
                SRXProblem(
                    .refused, code: "not-srx", "the root element is <\(tag.qualifiedName)>, not <srx>", advice: "name an SRX file",
                    at: tag.position)
            ]
        }
        namespace = tag.namespaceURI
        let version = tag.attribute(.version)
        isVersion1 = version == "1.0"
        var problems = attributes(of: tag, element)
        if let version, version != "2.0", version != "1.0" {
            problems.append(
                SRXProblem(
                    .refused, code: "srx-version", "version '\(version)' of SRX is not known", advice: "use version 2.0", at: tag.position))
        } else if version == nil {
            problems.append(
                SRXProblem(
                    .refused, code: "srx-version", "the version of SRX is missing", advice: "write version=\"2.0\"", at: tag.position))
            problems.removeFirst()
        } else if isVersion1 {
            problems.append(
                SRXProblem(
                    .warned, .warning, code: "srx-version", "SRX 1.0 is read as 2.0",
                    advice: "check the result and save the rules as 2.0", at: tag.position))
        }
        let advice = "write xmlns=\"\(SRXNamespace.srx20.rawValue)\""
        if let namespace, tag.namespace == nil {
            problems.append(
                SRXProblem(
                    .refused, code: "srx-namespace", "the root element is in the unknown namespace '\(namespace)'", advice: advice,
                    at: tag.position))
        } else if !isVersion1, tag.namespace != .srx20 {
            problems.append(
                SRXProblem(
                    .warned, code: "srx-namespace", "the root element is not in the namespace of SRX 2.0", advice: advice,
                    at: tag.position))
        }
        push(.srx, element, tag)
        return problems
    }

    private static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
}
