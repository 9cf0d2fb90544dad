#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "base/base64.h"

using namespace minsheng;

TEST_CASE("Base64 gives the examples of RFC 4648") {
  auto encoded = [](std::string_view text) {
    return to_base64(std::vector<uint8_t>(text.begin(), text.end()));
  };
  CHECK(encoded("").empty());
  CHECK(encoded("f") == "Zg==");
  CHECK(encoded("fo") == "Zm8=");
  CHECK(encoded("foo") == "Zm9v");
  CHECK(encoded("foob") == "Zm9vYg==");
  CHECK(encoded("fooba") == "Zm9vYmE=");
  CHECK(encoded("foobar") == "Zm9vYmFy");
  CHECK(encoded("\xFB\xFF\xFE") == "+//+");
}
