// The test program: doctest's own main. Cases live in the folders beside this file, which
// mirror core/ and web/.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
