/// English words whose forms no rule makes.
///
/// Source: common knowledge of grammar books, such as the list in Quirk et al., "A Comprehensive Grammar of the English
/// Language", 3.11-3.20 (verbs) and 5.81-5.103 (nouns). Chosen for what foreign-policy prose uses.
enum IrregularForms {
    /// All forms that belong together with `word` where one of them is irregular; empty where none is.
    static func forms(of word: String) -> [String] { families[word] ?? [] }

    private static let lines = """
        be am is are was were been being
        become becomes became becoming
        begin begins began begun beginning
        bring brings brought bringing
        broadcast broadcasts broadcasting
        build builds built building
        buy buys bought buying
        choose chooses chose chosen choosing
        come comes came coming
        cut cuts cutting
        deal deals dealt dealing
        do does did done doing
        draw draws drew drawn drawing
        drive drives drove driven driving
        fall falls fell fallen falling
        feed feeds fed feeding
        fight fights fought fighting
        find finds found finding
        flee flees fled fleeing
        fly flies flew flown flying
        forbid forbids forbade forbidden forbidding
        forge forges forged forging
        get gets got gotten getting
        give gives gave given giving
        go goes went gone going
        grow grows grew grown growing
        have has had having
        hear hears heard hearing
        hit hits hitting
        hold holds held holding
        keep keeps kept keeping
        know knows knew known knowing
        lead leads led leading
        leave leaves left leaving
        lose loses lost losing
        make makes made making
        mean means meant meaning
        meet meets met meeting
        overthrow overthrows overthrew overthrown overthrowing
        pay pays paid paying
        put puts putting
        read reads reading
        rise rises rose risen rising
        run runs ran running
        say says said saying
        see sees saw seen seeing
        seek seeks sought seeking
        sell sells sold selling
        send sends sent sending
        set sets setting
        shoot shoots shot shooting
        show shows showed shown showing
        sink sinks sank sunk sinking
        speak speaks spoke spoken speaking
        spend spends spent spending
        split splits splitting
        spread spreads spreading
        stand stands stood standing
        steal steals stole stolen stealing
        strike strikes struck striking stricken
        swear swears swore sworn swearing
        sweep sweeps swept sweeping
        take takes took taken taking
        teach teaches taught teaching
        tell tells told telling
        think thinks thought thinking
        throw throws threw thrown throwing
        undergo undergoes underwent undergone undergoing
        uphold upholds upheld upholding
        understand understands understood understanding
        undertake undertakes undertook undertaken undertaking
        win wins won winning
        withdraw withdraws withdrew withdrawn withdrawing
        withhold withholds withheld withholding
        write writes wrote written writing
        man men
        woman women
        child children
        person people persons
        foot feet
        crisis crises
        analysis analyses
        basis bases
        hypothesis hypotheses
        thesis theses
        criterion criteria
        phenomenon phenomena
        medium media
        memorandum memoranda memorandums
        referendum referendums referenda
        datum data
        axis axes
        index indices indexes
        attache attaches
        aircraft
        corps
        series
        spokesman spokesmen spokesperson spokespersons spokespeople spokeswoman spokeswomen
        statesman statesmen
        serviceman servicemen
        countryman countrymen
        chairman chairmen chairwoman chairperson chair
        """

    private static let families: [String: [String]] = {
        var result: [String: [String]] = [:]
        for line in lines.split(separator: "\n") {
            let forms = line.split(separator: " ").map(String.init)
            for form in forms { result[form, default: []] += forms }
        }
        return result
    }()
}
