extension String {
    /// Whether nothing in the text can be seen: it is empty, or white space and zero-width characters only.
    var isBlank: Bool {
        unicodeScalars.allSatisfy { $0.isSpace || $0.isInvisible }
    }
}
