/// Reads an XML file as a stream of events, in memory that does not grow with the file.
///
/// Made for files from strangers: no entity is expanded, nothing is opened or fetched, every limit is checked before
/// libxml2 sees the bytes. Reads UTF-8, UTF-16 with a byte order mark, ISO-8859-1, windows-1252 and US-ASCII.
///
/// ```swift
/// let reader = XMLStreamReader(handler: handler)
/// try reader.read(bytes)
/// // Only now is what the handler built good.
/// ```
package final class XMLStreamReader<Handler: XMLEventHandler> {
    private let handler: Handler
    private let limits: XMLLimits
    private var head: [UInt8] = []
    private var decoder: XMLInputDecoder?
    private var parser: LibXMLParser?
    private var pending: [UInt8] = []
    private var pendingOffset = 0
    private var total = 0
    /// What is odd about the file; complete when `finish()` has returned.
    package private(set) var warnings: [XMLWarning] = []

    /// A reader of one file.
    package init(handler: Handler, limits: XMLLimits = XMLLimits()) {
        self.handler = handler
        self.limits = limits
    }

    private static var chunkSize: Int { 64 << 10 }

    /// Reads a whole file.
    ///
    /// - Throws: `XMLError`, or what the handler threw.
    package func read(_ bytes: some Sequence<UInt8>) throws {
        let isContiguous: Void? = try bytes.withContiguousStorageIfAvailable { try feed(UnsafeRawBufferPointer($0)) }
        if isContiguous == nil {
            try Array(bytes).withUnsafeBytes { try feed($0) }
        }
        try finish()
    }

    /// Takes the next bytes of the file, any number of them.
    ///
    /// - Throws: `XMLError`, or what the handler threw.
    package func feed(_ bytes: UnsafeRawBufferPointer) throws {
        var start = 0
        while start < bytes.count {
            let count = min(Self.chunkSize, bytes.count - start)
            try take(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + count)]))
            start += count
        }
    }

    /// Ends the file.
    ///
    /// - Throws: `XMLError` where the file is cut off or empty, or what the handler threw.
    package func finish() throws {
        if parser == nil { try begin() }
        guard let parser else { return }
        if let problem = decoder?.problemAtEnd() { throw XMLError(code: "xml-truncated", problem, at: parser.scanner.position) }
        if parser.scanner.isWithinCharacter {
            try parse(isLast: false)
            throw truncation("the file ends in the middle of a character", at: parser.scanner.position)
        }
        let isComplete = parser.scanner.isComplete
        do {
            try parse(isLast: true)
        } catch let error as XMLError where parser.failedAtEndOfInput && !isComplete {
            throw truncation("the file ends too early (\(error.message))", at: parser.scanner.position)
        }
        if decoder?.looksMislabelled == true {
            warnings.append(
                XMLWarning(
                    code: "xml-encoding-label", "the XML declaration names a single-byte encoding, but the bytes look like UTF-8",
                    advice: "if letters look wrong, correct the declaration to UTF-8"))
        }
    }

    private func truncation(_ message: String, at position: XMLPosition) -> XMLError {
        XMLError(code: "xml-truncated", message, advice: "it was cut off; get the whole file again", at: position)
    }

    private func take(_ bytes: UnsafeRawBufferPointer) throws {
        total += bytes.count
        if total > limits.totalBytes {
            throw XMLError(
                code: "xml-limit", "the file is larger than \(limits.totalBytes) bytes", advice: "split it",
                at: parser?.scanner.position ?? XMLPosition(offset: 0, line: 1, column: 1))
        }
        guard parser != nil else {
            // The encoding is known only when the XML declaration has been seen.
            head.append(contentsOf: bytes)
            if head.count >= 1024 { try begin() }
            return
        }
        try process(bytes)
    }

    private func begin() throws {
        let detection = try XMLInputEncoding.detect(head)
        let body = head.dropFirst(detection.markLength)
        let isSixteenBit = detection.encoding == .utf16LittleEndian || detection.encoding == .utf16BigEndian
        if !isSixteenBit || body.isEmpty, let description = XMLContentSniffer.description(of: body) {
            throw XMLError(
                code: "not-xml", "this is not XML but looks like \(description)",
                advice: "give the XLIFF or other XML file itself", line: 1, column: 1)
        }
        warnings = detection.warnings
        if !isSixteenBit, let version = XMLDeclaration(head: body).version, version != "1.0" {
            let message = "XML \(version.prefix(20)) is read as XML 1.0"
            warnings.append(XMLWarning(code: "xml-version", message, advice: "write version=\"1.0\""))
        }
        decoder = XMLInputDecoder(encoding: detection.encoding)
        pendingOffset = detection.markLength
        guard let parser = LibXMLParser(scanner: MarkupScanner(limits: limits, offset: detection.markLength)) else {
            throw XMLError(code: "xml-memory", "there is no memory for the XML parser", line: 1, column: 1)
        }
        parser.sink = HandlerSink(handler: handler, dictionary: parser.dictionary)
        self.parser = parser
        let bytes = Array(body)
        head = []
        try bytes.withUnsafeBytes { try process($0) }
    }

    private func process(_ bytes: UnsafeRawBufferPointer) throws {
        guard let parser else { return }
        let scanned = pending.count
        let problem = decoder?.decode(bytes, into: &pending)
        do {
            try pending.withUnsafeMutableBufferPointer { buffer throws(XMLError) in
                try parser.scanner.scan(buffer, from: scanned)
            }
        } catch {
            // What stands before may be wrong too, and then it comes first.
            try parse(isLast: false)
            throw error
        }
        try parse(isLast: false)
        if let problem {
            let advice = "correct the encoding in the XML declaration"
            throw XMLError(code: "xml-encoding", problem, advice: advice, at: parser.scanner.position)
        }
    }

    /// Gives libxml2 what the scanner has released.
    private func parse(isLast: Bool) throws {
        guard let parser else { return }
        let count = isLast ? pending.count : max(0, min(pending.count, parser.scanner.safeOffset - pendingOffset))
        defer {
            pending.removeFirst(count)
            pendingOffset += count
        }
        try pending.withUnsafeBufferPointer { buffer in
            try parser.parse(UnsafeBufferPointer(rebasing: buffer[..<count]), isLast: isLast)
        }
    }
}
