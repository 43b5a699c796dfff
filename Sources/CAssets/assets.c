#include "CAssets.h"

// #embed (C23) keeps the bytes as they are and compiles in no time; editing a file rebuilds this one.

static const unsigned char id_srx[] = {
#embed "Assets/id.srx"
};

static const unsigned char foreign_policy_glossary[] = {
#embed "../../Glossary/foreign-policy.id-en.csv"
};

padanan_asset padanan_asset_id_srx(void) {
    return (padanan_asset){id_srx, sizeof id_srx};
}

padanan_asset padanan_asset_foreign_policy_glossary(void) {
    return (padanan_asset){foreign_policy_glossary, sizeof foreign_policy_glossary};
}
