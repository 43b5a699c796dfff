/// The content of a segment: text with codes and markers in it, in reading order.
public struct InlineText: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The elements in order.
    public var elements: [InlineElement]

    /// A content of the given elements.
    public init(_ elements: [InlineElement] = []) { self.elements = elements }

    /// A content of text alone; an empty text gives no element.
    public init(_ text: String) { elements = text.isEmpty ? [] : [.text(text)] }

    /// A content of text alone.
    public init(stringLiteral value: String) { self.init(value) }

    /// The text without codes and markers: what checks and matchers read. Offsets of terms and findings are UTF-8
    /// bytes into it.
    public var plainText: String {
        if elements.count == 1, case .text(let only) = elements[0] { return only }
        var result = ""
        for element in elements {
            switch element {
            case .text(let text): result += text
            case .code, .marker: break
            }
        }
        return result
    }

    /// The native codes in order.
    public var codes: [InlineCode] {
        elements.compactMap { element in
            switch element {
            case .code(let code): code
            case .text, .marker: nil
            }
        }
    }

    /// Whether there is neither text nor code.
    public var isEmpty: Bool {
        elements.allSatisfy { element in
            switch element {
            case .text(let text): text.isEmpty
            case .code: false
            case .marker: true
            }
        }
    }

    /// Appends text, joined to a text that ends the content.
    public mutating func append(text: String) {
        guard !text.isEmpty else { return }
        if case .text(let last)? = elements.last {
            elements[elements.count - 1] = .text(last + text)
        } else {
            elements.append(.text(text))
        }
    }
}
