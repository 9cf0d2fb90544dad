// English beside Chinese: the number of things decides the word.
#include <doctest/doctest.h>

#include "ui/i18n.h"

using namespace minsheng;

TEST_CASE("English says one item and two items, Chinese has one word for both") {
  CHECK(tr("{} 项，{} 个指标", {"1", "2"}) == "1 项，2 个指标");
  use_language(Language::english);
  CHECK(tr("{} 项，{} 个指标", {"1", "2"}) == "1 item, 2 targets");
  CHECK(tr("{} 项，{} 个指标", {"1,001", "1"}) == "1,001 items, 1 target");
  CHECK(tr("项", {"1"}) == "item");
  CHECK(tr("项", {"0"}) == "items");
  CHECK(tr("修改{}", {"[a|b]"}) == "Change [a|b]");
  use_language(Language::chinese);
}
