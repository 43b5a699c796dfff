#ifndef PADANAN_CLIBYAML_SHIM_H
#define PADANAN_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
