internal import CLibXML2

/// Turns libxml2's errors into ours.
enum LibXMLMessage {
    /// The codes that a file gives which ends too early.
    static let endOfInputCodes: Set<Int> = Set(
        [
            XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED, XML_ERR_COMMENT_NOT_FINISHED,
            XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED, XML_ERR_ATTRIBUTE_NOT_FINISHED, XML_ERR_DOCTYPE_NOT_FINISHED,
            XML_ERR_GT_REQUIRED, XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_LTSLASH_REQUIRED,
        ].map { Int($0.rawValue) })

    /// Our form of an error that libxml2 raised at `position`.
    static func error(of error: xmlError, at position: XMLPosition) -> XMLError {
        let message = tidied(error.message.map { String(cString: $0) } ?? "not well-formed XML")
        let (code, advice) = classification(Int(error.code), domain: Int(error.domain))
        let line = error.line > 0 ? Int(error.line) : position.line
        let column = error.int2 > 0 ? Int(error.int2) : position.column
        return XMLError(code: code, message, advice: advice, line: line, column: column)
    }

    private static func classification(_ code: Int, domain: Int) -> (String, String?) {
        if code == Int(XML_ERR_UNDECLARED_ENTITY.rawValue) || code == Int(XML_WAR_UNDECLARED_ENTITY.rawValue) {
            return ("xml-entity", "XML knows only &amp; &lt; &gt; &quot; and &apos;: write the character itself")
        }
        if domain == Int(XML_FROM_NAMESPACE.rawValue) {
            return ("xml-namespace", "declare the prefix with xmlns:, or remove it")
        }
        return ("xml-syntax", "correct the file here, or export it again")
    }

    /// One line, without the white space that libxml2 ends its messages with.
    private static func tidied(_ message: String) -> String {
        message.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == " " }).joined(separator: " ")
    }
}
