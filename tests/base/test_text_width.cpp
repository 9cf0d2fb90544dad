#include <doctest/doctest.h>

#include "base/text_width.h"

using namespace minsheng;

TEST_CASE("Printed width counts Chinese as two, Latin as one") {
  CHECK(printed_width("民生ABC12%") == 10);
  CHECK(printed_width("“”…—，。") == 12);
  CHECK(printed_width("𠮷😀") == 4);
  CHECK(printed_width("") == 0);
}

TEST_CASE("Text that is too wide is cut between characters and ends with an ellipsis") {
  CHECK(shortened("县教育局", 8) == "县教育局");
  CHECK(shortened("县教育局", 7) == "县教…");
  CHECK(shortened("𠮷Ab县", 5) == "𠮷A…");
  CHECK(shortened("县教育局", 2) == "…");
  CHECK(shortened("县教育局", 1).empty());
  CHECK(shortened("", 0).empty());
}
