import PadananXML

/// The reader of one family of XLIFF versions, from within the root element.
protocol XLIFFDialect: AnyObject {
    func startElement(_ tag: borrowing XLIFFStartTag) throws
    func endElement(_ tag: borrowing XLIFFEndTag) throws
    func characters(_ text: borrowing XMLText) throws
    /// What was read, when the file has ended.
    func content() throws -> XLIFFContent
}
