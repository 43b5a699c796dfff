/// Indonesian function words: words that a foreign-policy glossary has no business with.
///
/// Source: the closed classes of "Tata Bahasa Baku Bahasa Indonesia" (prepositions, conjunctions, pronouns, particles,
/// auxiliaries, numerals) and the verbs of saying that news uses with every quotation.
enum FunctionWords {
    /// Whether a word key is a function word.
    static func contains(_ key: ArraySlice<UInt8>) -> Bool { words.contains(Array(key)) }

    private static let words: Set<[UInt8]> = Set(
        """
        ada adalah adapun agar akan akhirnya aku anda antara apa apabila apakah atas atau atau bagaimana bagi bahkan bahwa baik banyak baru
        beberapa begitu belum berada berbagai berikut bersama bila bisa boleh bukan cukup dalam dan dapat dari daripada demikian dengan di
        dia diri dua empat enam entah guna hal hampir hanya harus hari hendak hingga ia ialah ini itu jadi jangan jika juga kali kalau kami
        kamu kapan karena kata ke kecuali kembali kemudian kepada kini kita lagi lain lainnya lalu lanjut lebih lima maka mana masih maupun
        melalui memang mengapa menjadi menurut mereka merupakan meski meskipun mungkin namun nanti oleh pada padahal para pernah per pun
        punya saat saja saling salah sama sambil sampai sangat satu saya se sebab sebagai sebagian sebanyak sebelum sebelumnya sebuah secara
        sedang sedangkan segera sehingga sejak sejumlah sekali sekarang sekitar selain selalu selama seluruh semakin sementara semua sendiri
        seorang seperti sepertinya seraya serta sesuai sesuatu setelah seseorang setiap siapa sini situ suatu sudah supaya tahun tanpa tapi
        tegas telah tengah tentang tentu terhadap terkait terlalu termasuk tersebut tetap tetapi tiap tidak tiga tujuan tujuh turut ujar
        ujarnya untuk usai walau walaupun yaitu yakni yang tutur tuturnya ungkap ungkapnya jelas jelasnya tambah tambahnya imbuh imbuhnya
        tanya seru ucap ucapnya katanya menyatakan mengatakan menambahkan menjelaskan menyebut dikutip senin selasa rabu kamis jumat sabtu
        minggu januari februari maret april mei juni juli agustus september oktober november desember bulan pekan wib wita wit pukul
        the of and to in for on at
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
}
