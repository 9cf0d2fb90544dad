#include <doctest/doctest.h>

#include "app/earlier_import.h"
#include "app/ledger_sketch.h"
#include "app/small_draft.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

constexpr const char* kTime = "2024-06-28T09:41:00+08:00";

ImportDraft draft_of(const std::string& text, const Id& ledger) {
  return start_import("", text, ledger, "tester00", kTime);
}

const std::string kPlan =
    "临江县2024年重点民生实事实施方案\n"
    "（一）办好一大县级重点民生实事\n"
    "1.城镇新增就业1500人。（牵头单位：县人社局）\n";

std::string text_of(const std::optional<EarlierImport>& earlier) {
  return earlier ? to_text(earlier->text) : "";
}

}  // namespace

TEST_CASE("a document that is in no ledger was not imported before") {
  ImportDraft draft = draft_of(kPlan, "new");
  CHECK_FALSE(find_earlier_import(draft, {}).has_value());
  LedgerSketch sketch;
  sketch.plan.year = 2023;
  Ledger other = sketch.take();
  CHECK_FALSE(find_earlier_import(draft, {&other}).has_value());
}

TEST_CASE("the same text is known again, also where the ledger was changed since") {
  Ledger first = draft_of(kPlan, "first").edited.ledger();
  std::optional<EarlierImport> earlier = find_earlier_import(draft_of(kPlan, "new"), {&first});
  REQUIRE(earlier.has_value());
  CHECK(earlier->ledger == "first");
  CHECK(text_of(earlier) == "这份文件已经导入过，在台账「临江县 2024」里；再写入会有两份。");
}

TEST_CASE("another text of the same place and year is said to be one") {
  Ledger first = draft_of(kPlan, "first").edited.ledger();
  CHECK(text_of(find_earlier_import(draft_of(kPlan + "2.新增车位50个。\n", "new"), {&first})) ==
        "已有台账「临江县 2024」；写入会再建一本同地同年的台账，原来的不变。");
  std::string next_year = kPlan;
  next_year.replace(next_year.find("2024"), 4, "2025");
  CHECK_FALSE(find_earlier_import(draft_of(next_year, "new"), {&first}).has_value());
}
