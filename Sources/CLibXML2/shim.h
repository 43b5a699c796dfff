#ifndef PADANAN_CLIBXML2_SHIM_H
#define PADANAN_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers clash with Foundation's own copy in a Swift module.
// Hiding them drops two trailing fields of xmlCharEncodingHandler: never copy that struct by value.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/catalog.h>
#include <libxml/dict.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlIO.h>

// xmlFree is a mutable global, which Swift 6 refuses.
static inline void padanan_xmlFree(void *pointer) { xmlFree(pointer); }

#endif
