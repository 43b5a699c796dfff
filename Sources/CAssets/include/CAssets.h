#ifndef PADANAN_CASSETS_H
#define PADANAN_CASSETS_H

#include <stddef.h>

/// A file that was embedded when the binary was built: its bytes, exactly.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t count;
} padanan_asset;

/// Segmentation rules for Indonesian, SRX 2.0 (Assets/id.srx).
padanan_asset padanan_asset_id_srx(void);

/// What they are generated from (Assets/id.template.srx, Assets/id.abbreviations.txt).
padanan_asset padanan_asset_id_template(void);
padanan_asset padanan_asset_id_abbreviations(void);

/// Segmentation rules for English, SRX 2.0 (Assets/en.srx).
padanan_asset padanan_asset_en_srx(void);

/// What they are generated from (Assets/en.template.srx, Assets/en.abbreviations.txt).
padanan_asset padanan_asset_en_template(void);
padanan_asset padanan_asset_en_abbreviations(void);

/// The foreign-policy glossary (Glossary/foreign-policy.id-en.csv).
padanan_asset padanan_asset_foreign_policy_glossary(void);

#endif
