import PadananCore

/// The labels that start furniture lines.
enum FurnitureLabels {
    private static let gap = "[ \\u00A0]*"
    private static let colon = "\(gap)[:：]"

    /// Patterns that match at the start of a line, with the kind that they show.
    static let all: [(pattern: String, kind: SegmentKind)] = [
        // "Baca Juga: …", "Simak juga…", with or without a colon, in brackets or behind a star.
        ("[(\\[*>•]*\(gap)(?i:baca|simak|lihat|tonton|dengarkan|cek)[ \\u00A0]+(?i:juga)(?:\(colon)|[ \\u00A0]|[.…]|\\z)", .relatedLink),
        (
            "[(\\[*>•]*\(gap)(?i:baca|simak|lihat|tonton|video|pilihan editor|berita terkait|artikel terkait|terkait|selengkapnya|baca selengkapnya|read (?:also|more)|see also|also read)\(colon)",
            .relatedLink
        ),
        ("\\[(?i:gambas|embed|video):", .relatedLink),
        // "Editor: …", "Sumber: …", "Reporter: A | Editor: B"
        (
            "(?i:reporter|editor|penulis|sumber|pewarta|penerjemah|kontributor|penyunting|redaktur|uploader|oleh|laporan|source|writer|by)\(colon)",
            .credit
        ),
        // "(Reporting by A in Geneva; Editing by B)", "Additional reporting by A and B"; not "Reporting by the paper showed …".
        (
            "\\(?(?:Reporting|Additional [Rr]eporting|Writing|Editing|Compiled|Edited|Written|Translated) by \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}(?: in \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?)?(?:[;,)]| and \\p{Lu}|\\z)",
            .credit
        ),
        // "Copyright © ANTARA 2023", "Hak cipta dilindungi undang-undang"; not "Hak cipta lagu itu digugat."
        (
            "(?i:copyright|hak cipta|©)(?:\\z|\(gap)(?:[©:]|\\([Cc]\\)|\\d{4}|(?i:dilindungi|milik|pada|by)[ \\u00A0]|\\p{Lu}{2}))|©",
            .credit
        ),
        // "Foto: …", "Keterangan foto: …"
        ("(?i:foto|keterangan foto|ilustrasi|infografis|grafis|gambar|photo|caption)\(colon)", .caption),
        // "1. …", "2) …", "(3) …", "a. …", "- …", "• …"
        ("(?:\\d{1,3}[.)]|\\(\\d{1,3}\\)|\\([a-z]\\)|[a-z][.)]|[-–—•*▪◦‣])[ \\u00A0\\t]+", .listItem),
    ]
}
