#include "CAssets.h"

// #embed (C23) keeps the bytes as they are and compiles in no time; editing a file rebuilds this one.

static const unsigned char id_srx[] = {
#embed "Assets/id.srx"
};

static const unsigned char id_template[] = {
#embed "Assets/id.template.srx"
};

static const unsigned char id_abbreviations[] = {
#embed "Assets/id.abbreviations.txt"
};

static const unsigned char en_srx[] = {
#embed "Assets/en.srx"
};

static const unsigned char en_template[] = {
#embed "Assets/en.template.srx"
};

static const unsigned char en_abbreviations[] = {
#embed "Assets/en.abbreviations.txt"
};

static const unsigned char foreign_policy_glossary[] = {
#embed "../../Glossary/foreign-policy.id-en.csv"
};

padanan_asset padanan_asset_id_srx(void) {
    return (padanan_asset){id_srx, sizeof id_srx};
}

padanan_asset padanan_asset_id_template(void) {
    return (padanan_asset){id_template, sizeof id_template};
}

padanan_asset padanan_asset_id_abbreviations(void) {
    return (padanan_asset){id_abbreviations, sizeof id_abbreviations};
}

padanan_asset padanan_asset_en_srx(void) {
    return (padanan_asset){en_srx, sizeof en_srx};
}

padanan_asset padanan_asset_en_template(void) {
    return (padanan_asset){en_template, sizeof en_template};
}

padanan_asset padanan_asset_en_abbreviations(void) {
    return (padanan_asset){en_abbreviations, sizeof en_abbreviations};
}

padanan_asset padanan_asset_foreign_policy_glossary(void) {
    return (padanan_asset){foreign_policy_glossary, sizeof foreign_policy_glossary};
}
