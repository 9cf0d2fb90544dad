// The rules of the lights that a ledger keeps.
#include <doctest/doctest.h>

#include "app/edited_ledger.h"
#include "app/light_rules.h"
#include "app/status_view.h"
#include "rules/rule_sketch.h"

using namespace minsheng;

namespace {

struct RulesDesk {
  std::string keep(const ProgressRules& rules) {
    Edit edit(edited.ledger(), edited.actor());
    Result<void> kept = keep_light_rules(edit, edited.ledger(), rules);
    if (!kept) return to_text(kept.error().message);
    if (!edit.empty()) {
      REQUIRE(edited.apply(edit.finish("2024-07-01T09:00:00+08:00", {"亮灯规则", {}})).ok());
    }
    return "";
  }

  EditedLedger edited{testing::RuleSketch().take(), "clerk0000000"};
};

}  // namespace

TEST_CASE("Changed rules hold from then on, and the same rules are no change") {
  RulesDesk desk;
  ProgressRules rules;
  CHECK(desk.keep(rules) == "");
  CHECK(!desk.edited.can_undo());
  rules.slightly_late_gap = Decimal(30);
  rules.looks[static_cast<size_t>(Light::late)].name = "严重滞后";
  CHECK(desk.keep(rules) == "");
  CHECK(progress_rules_of(desk.edited.ledger()) == rules);
  rules.slightly_late_gap = Decimal(20);
  CHECK(desk.keep(rules) == "");
  CHECK(progress_rules_of(desk.edited.ledger()).slightly_late_gap == Decimal(20));
  REQUIRE(desk.edited.undo("2024-07-01T09:01:00+08:00").ok());
  CHECK(progress_rules_of(desk.edited.ledger()).slightly_late_gap == Decimal(30));
}

TEST_CASE("Rules that no file may hold are refused, and the old ones stay") {
  RulesDesk desk;
  ProgressRules rules;
  rules.on_schedule_gap = Decimal(15);  // more than 略滞后 allows
  CHECK(desk.keep(rules) == "按序时允许少的（15）不能比略滞后的界限（10）大。");
  rules = {};
  rules.due_day = 40;
  CHECK(desk.keep(rules) == "报送日填 1 到 31；本月没有那一天的，算最后一天。");
  rules = {};
  rules.slightly_late_gap = Decimal(-5);
  CHECK(desk.keep(rules) != "");
  CHECK(progress_rules_of(desk.edited.ledger()) == ProgressRules());
}
