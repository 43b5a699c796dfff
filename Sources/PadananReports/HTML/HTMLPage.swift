/// The page around every HTML report: one file, no script, nothing loaded from anywhere.
struct HTMLPage {
    /// The heading and, before the tool's name, the title.
    let title: String
    /// A sentence under the heading.
    let lead: String
    let toolVersion: String

    /// Writes the page behind `output`, with what `main` writes under its heading.
    func write(to output: inout [UInt8], main: (inout HTMLWriter) -> Void) {
        var html = HTMLWriter(after: output)
        output = []
        html.markup(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">

            """)
        html.element("title", "\(title) – padanan")
        html.markup("\n<style>\n")
        html.markup(HTMLStyle.sheet)
        html.markup("\n</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n<header>\n")
        html.element("h1", title)
        html.markup("\n")
        html.element("p", lead, attributes: [("class", "lead")])
        html.markup("\n</header>\n<main id=\"main\" tabindex=\"-1\">\n")
        main(&html)
        html.markup("</main>\n<footer>\n")
        html.element("p", "Made by padanan \(toolVersion)")
        html.markup("\n</footer>\n</body>\n</html>\n")
        output = html.bytes
    }
}

extension HTMLWriter {
    /// Writes the numbers that sum a report up.
    mutating func figures(_ figures: [(value: String, name: String)]) {
        markup("<dl class=\"figures\">\n")
        for (value, name) in figures {
            markup("<div>")
            element("dt", name)
            element("dd", value)
            markup("</div>\n")
        }
        markup("</dl>\n")
    }

    /// Writes the head of a table; the same names label the cells where the page is too narrow for columns.
    mutating func tableHead(_ names: [String]) {
        markup("<thead><tr>")
        for name in names { element("th", name, attributes: [("scope", "col")]) }
        markup("</tr></thead>\n")
    }

    /// Writes a cell of plain text.
    mutating func cell(_ label: String, _ text: String, class name: String? = nil) {
        var attributes: [(StaticString, String)] = [("data-label", label)]
        if let name { attributes.append(("class", name)) }
        element("td", text, attributes: attributes)
    }
}
