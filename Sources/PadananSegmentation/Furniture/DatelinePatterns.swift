/// The forms of datelines in Indonesian news.
///
/// A dateline names outlet, place and perhaps date, and ends with a dash (or, in KONTAN's form, a stop). A capitalised
/// word and a dash alone are not enough: something must show that it is one — a domain, an agency in brackets, all
/// capitals, an outlet's name, or a city.
enum DatelinePatterns {
    /// No dateline is longer, in bytes.
    static let maximumLength = 120

    private static let space = "[ \\u00A0]+"
    private static let dash = "[ \\u00A0]*(?:[–—]|--?)[ \\u00A0]+"
    /// A word of a place or outlet name, or of a date.
    private static let word = "(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,2}|\\d{4})"
    private static let words = "\(word)(?:\(space)\(word)){0,4}"
    private static let parts = "\(words)(?:,\(space)\(words)){0,3}"
    /// A word in capitals; "NEW", "KONTAN".
    private static let capitals = "\\p{Lu}[\\p{Lu}'’.]+"
    /// "KOMPAS.com", "Liputan6.com", "TEMPO.CO", "KONTAN.CO.ID".
    private static let domain =
        "\\p{L}[\\p{L}\\d-]*(?:\\.(?:[Cc][Oo][Mm]|[Cc][Oo]|[Ii][Dd]|[Nn][Ee][Tt]|[Oo][Rr][Gg]|[Tt][Vv]|[Nn][Ee][Ww][Ss])){1,2}"
    private static let outlet =
        "(?:(?:CNN|CNBC)\(space)Indonesia|ANTARA|Antara|VIVA|Viva|VOA|BBC(?:\(space)(?:News\(space))?Indonesia)?|Xinhua|Reuters|AFP|AP|Kyodo|KOMPAS|Kompas|REPUBLIKA|Republika|SINDOnews|iNews|IDN\(space)Times|Tirto|kumparan|Bisnis|Investor\(space)Daily|Media\(space)Indonesia|Suara\(space)Pembaruan|The\(space)Jakarta\(space)Post|Anadolu|Sputnik|Katadata|JawaPos|RRI|Medcom)"
    private static let indonesianCity =
        "(?:Jakarta(?:\(space)(?:Pusat|Selatan|Timur|Barat|Utara))?|Bandung|Surabaya|Medan|Semarang|Makassar|Yogyakarta|Denpasar|Badung|Nusa\(space)Dua|Bogor|Depok|Bekasi|Tangerang|Labuan\(space)Bajo|Palembang|Batam|Manado|Ambon|Jayapura|Kupang|Mataram|Banda\(space)Aceh|Padang|Pontianak|Balikpapan|Solo|Malang|Cirebon|Samarinda|Banjarmasin|Pekanbaru|Jambi|Bengkulu|Palu|Kendari|Gorontalo|Ternate|Sorong|Manokwari|Merauke|Serang|Cikampek|Merak)"
    /// Capitals and other seats of news, as Indonesian or as English names them.
    private static let city =
        "(?:\(indonesianCity)|Singapura|Kuala\(space)Lumpur|Bangkok|Manila|Hanoi|Phnom\(space)Penh|Vientiane|Yangon|Naypyidaw|Nay\(space)Pyi\(space)Taw|Dili|Bandar\(space)Seri\(space)Begawan|Tokyo|Beijing|Shanghai|Hong\(space)Kong|Taipei|Seoul|Pyongyang|New\(space)Delhi|Islamabad|Dhaka|Kolombo|Kabul|Teheran|Baghdad|Damaskus|Beirut|Yerusalem|Tel\(space)Aviv|Ramallah|Gaza|Riyadh|Jeddah|Makkah|Madinah|Doha|Abu\(space)Dhabi|Dubai|Kairo|Ankara|Istanbul|Moskow|Kiev|Kyiv|Brussel|Brussels|Berlin|Paris|London|Roma|Madrid|Wina|Jenewa|Den\(space)Haag|Amsterdam|Stockholm|Helsinki|Oslo|Kopenhagen|Warsawa|Washington(?:\(space)DC)?|New\(space)York|Ottawa|Canberra|Sydney|Wellington|Nairobi|Addis\(space)Ababa|Pretoria|Khartoum|Tripoli|Singapore|Colombo|Tehran|Damascus|Jerusalem|West\(space)Bank|Kathmandu|Ulaanbaatar|Cairo|Tunis|Algiers|Rabat|Casablanca|Lagos|Abuja|Accra|Dakar|Johannesburg|Cape\(space)Town|Harare|Kampala|Mogadishu|Moscow|St\\.\(space)Petersburg|Minsk|Tbilisi|Yerevan|Baku|Astana|Tashkent|Vienna|Geneva|Zurich|Davos|The\(space)Hague|Rome|Vatican\(space)City|Lisbon|Athens|Warsaw|Prague|Budapest|Bucharest|Sofia|Belgrade|Sarajevo|Copenhagen|Reykjavik|Riga|Tallinn|Vilnius|Dublin|Munich|Frankfurt|Strasbourg|Luxembourg|Mexico\(space)City|Havana|Caracas|Bogota|Lima|Santiago|Buenos\(space)Aires|Brasilia|Sao\(space)Paulo|Toronto|Los\(space)Angeles|San\(space)Francisco|Chicago|Boston|Melbourne|Auckland|Port\(space)Moresby|Suva|Phnom\(space)Penh|Ho\(space)Chi\(space)Minh\(space)City|Osaka|Hiroshima|Busan|Guangzhou|Shenzhen|Mumbai|Karachi|Aden|Sanaa|Muscat|Amman|Kuwait\(space)City|Manama)"
    /// What stands in the brackets of a dateline behind a city: an agency or a paper, whichever.
    private static let agency = "\\(\\p{Lu}[\\p{L}.\\d]*(?:[ /]\\p{L}+){0,2}\\)"
    /// The agencies that show a dateline whatever place it names; other capitals in brackets may be a short name: "Bank Indonesia (BI) -".
    private static let knownAgency =
        "\\((?i:antara|reuters|afp|ap|associated press|xinhua|kyodo|yonhap|bernama|tass|ria|interfax|sputnik|anadolu|aa|dpa|efe|ansa|upi|voa|bbc|cnn|cnbc|jiji|kcna|irna|wam|petra|kuna|sana|bloomberg|cna|al jazeera|kbrn|rri|antara news|pna|vna)(?:[ /]\\p{L}+){0,2}\\)"

    /// All forms; each ends with its dash or stop.
    static let all = [
        // KONTAN.CO.ID - BRUSSELS.
        "\(domain)\(dash)\(capitals)(?:\(space)\(capitals)){0,3}\\.",
        // Jakarta (ANTARA) -, WASHINGTON, 5 April (Reuters) —
        "\(parts)\(space)\(knownAgency)\(dash)",
        "(?:\(city)|\(capitals)(?:\(space)\(capitals)){0,3})(?:,\(space)\(words)){0,3}\(space)\(agency)\(dash)",
        // TEMPO.CO, Jakarta -, Liputan6.com, Jakarta -, Merdeka.com -
        "\(domain)(?:,\(space)\(words)){0,2}\(dash)",
        // JAKARTA, KOMPAS.com –
        "\(words),\(space)\(domain)\(dash)",
        // Jakarta, CNN Indonesia --, CNN Indonesia, Jakarta --
        "\(words),\(space)\(outlet)\(dash)",
        "\(outlet)(?:,\(space)\(words)){0,2}\(dash)",
        // JAKARTA -, NEW YORK, 3 Mei -
        "\(capitals)(?:\(space)\(capitals)){0,3}(?:,\(space)\(words)){0,2}\(dash)",
        // Jakarta -, Den Haag, 12 Mei 2023 –
        "\(city)(?:,\(space)\(words)){0,2}\(dash)",
    ]

    /// What begins like a dateline and is none: "Jakarta - Bogor ditutup", a road. It runs on further than the dateline would.
    static let impostors = ["\(indonesianCity)\(dash)\(indonesianCity)\(space)\\p{Ll}"]
}
