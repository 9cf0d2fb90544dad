// Sentences with places for words.
#include <doctest/doctest.h>

#include "base/message.h"
#include "base/result.h"

namespace minsheng {
namespace {

TEST_CASE("places are filled in order, and words are put in as they are") {
  CHECK(fill("第 {} 行的「{}」", {"3", "县{}局"}) == "第 3 行的「县{}局」");
  CHECK(fill("{}{}", {"a", ""}) == "a");
  CHECK(to_text({"{}完成", {"导入"}}) == "导入完成");
}

TEST_CASE("missing words leave their place, spare words are left out") {
  CHECK(fill("{} {}", {"a"}) == "a {}");
  CHECK(fill("a", {"b"}) == "a");
  CHECK(fill("{", {"b"}) == "{");
  CHECK(fill("", {}) == "");
}

TEST_CASE("a result holds a value or says why not") {
  Result<int> good = 3;
  CHECK(good.ok());
  CHECK(good.value() == 3);
  Result<int> bad = Error{ErrorCode::not_found, {"没有", {}}};
  CHECK(!bad);
  CHECK(bad.error() == Error{ErrorCode::not_found, {"没有", {}}});
  Result<void> done;
  CHECK(done.ok());
  Result<std::string> moved = std::string("text");
  CHECK(moved.take() == "text");
}

}  // namespace
}  // namespace minsheng
