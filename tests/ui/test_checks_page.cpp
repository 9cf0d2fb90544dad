#include <doctest/doctest.h>

#include "app/ledger_sketch.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

// One error (P01: three declared, two listed) and one warning (P07: the second has no lead unit).
Ledger faulty_ledger() {
  LedgerSketch sketch;
  sketch.plan.title = "临江县实施方案";
  Id group = sketch.group(Level::county, "（三）三大县级实事", 3);
  Target target;
  target.value = Decimal(50);
  Item item;
  item.no = "1.";
  item.title = "新增托位";
  item.lead_units = {"县卫健局"};
  item.deadline = "12月底前";
  sketch.target(sketch.item(group, item), target);
  item.no = "2.";
  item.title = "新增车位";
  item.lead_units = {};
  sketch.target(sketch.item(group, item), target);
  return sketch.take();
}

Ledger clean_ledger() {
  LedgerSketch sketch("clean-1");
  Item item;
  item.no = "1.";
  item.title = "新增托位";
  item.lead_units = {"县卫健局"};
  item.deadline = "12月底前";
  Target target;
  target.value = Decimal(50);
  sketch.target(sketch.item(sketch.group(Level::county, "（一）一大县级实事", 1), item), target);
  return sketch.take();
}

constexpr std::string_view kCount = "错误 P01 件数与标题不符 县级";
constexpr std::string_view kLead = "警告 P07 没有牵头单位 县2";

void draw_checked(Screen& screen, const Rect& r) {
  refresh_findings(screen);
  draw_checks_page(screen, r);
}

struct ChecksPanel : PanelHarness {
  explicit ChecksPanel(Ledger ledger, float height = 692)
      : PanelHarness(draw_checked, 1198, height) {
    REQUIRE(desk.session.add(std::move(ledger)).ok());
    run_frames(2);
  }
  const Ledger& ledger() const { return desk.session.current()->ledger(); }
};

}  // namespace

TEST_CASE("the page 校核 lists findings gravest first and looks at the first") {
  ChecksPanel panel(faulty_ledger());
  CHECK(panel.shows("错误 1 · 警告 1"));
  CHECK(panel.find_containing(Role::link, "去看") == nullptr);  // the place is no item's
  REQUIRE(panel.find(Role::option, kCount) != nullptr);
  CHECK(panel.find(Role::option, kCount)->states.selected == 1);
  REQUIRE(panel.find(Role::option, kLead) != nullptr);
  CHECK(panel.find(Role::option, kCount)->rect.y < panel.find(Role::option, kLead)->rect.y);
  CHECK(panel.shows("标题写 3 件，列出 2 件，少 1 件。"));
  CHECK(panel.shows("须改正或说明后才能上报"));
}

TEST_CASE("a reader of the screen is told which finding the keyboard is on") {
  ChecksPanel panel(faulty_ledger());
  auto is_on = [&](std::string_view name) { return panel.find(Role::option, name)->focused; };
  CHECK_FALSE(is_on(kCount));
  for (int i = 0; i < 24 && !is_on(kCount); ++i) panel.press(ImGuiKey_Tab);
  CHECK(is_on(kCount));
  panel.press(ImGuiKey_DownArrow);
  CHECK_FALSE(is_on(kCount));
  CHECK(is_on(kLead));
}

TEST_CASE("a click gives the list the keyboard, and the arrows go from finding to finding") {
  ChecksPanel panel(faulty_ledger());
  REQUIRE(panel.click(Role::option, kCount));
  panel.run_frames(2);
  panel.press(ImGuiKey_DownArrow);
  panel.run_frames(2);
  CHECK(panel.find(Role::option, kLead)->states.selected == 1);
  panel.press(ImGuiKey_UpArrow);
  panel.run_frames(2);
  CHECK(panel.find(Role::option, kCount)->states.selected == 1);
}

TEST_CASE("a finding leads to its item in the table") {
  ChecksPanel panel(faulty_ledger());
  REQUIRE(panel.click(Role::option, kLead));
  panel.run_frames(2);
  panel.desk.state.page = Page::checks;
  REQUIRE(panel.click(Role::link, "去看 县级2. 新增车位"));
  CHECK(panel.desk.state.page == Page::ledger);
  CHECK(panel.desk.state.drawer.opened_from == Page::checks);
  const Item* item = panel.ledger().find<Item>(panel.desk.state.drawer.item);
  REQUIRE(item != nullptr);
  CHECK(item->title == "新增车位");
}

TEST_CASE("属实 wants a reason, leaves the list of what is open, and can be opened again") {
  ChecksPanel panel(faulty_ledger());
  REQUIRE(panel.click(Role::button, "注明属实"));
  CHECK(panel.last<action::Apply>() == nullptr);
  REQUIRE(panel.desk.state.toasts.size() == 1);
  CHECK(panel.desk.state.toasts.back().is_error);
  panel.desk.state.checks.explanation = "第三件另行下达";
  REQUIRE(panel.click(Role::button, "注明属实"));
  panel.run_frames(2);
  CHECK(panel.find(Role::option, kCount) == nullptr);
  CHECK(panel.desk.state.findings.counts == FindingCounts{{0, 1, 0}, 1, 0});
  CHECK(panel.find(Role::option, kLead)->states.selected == 1);  // what comes next is looked at
  REQUIRE(panel.click(Role::button, "已处理"));
  panel.run_frames(2);
  CHECK(panel.shows("第三件另行下达"));
  REQUIRE(panel.click(Role::button, "重新打开"));
  panel.run_frames(2);
  CHECK(panel.desk.state.findings.counts == FindingCounts{{1, 1, 0}, 0, 0});
}

TEST_CASE("what is set aside counts no more") {
  ChecksPanel panel(faulty_ledger());
  REQUIRE(panel.click(Role::button, "暂不处理"));
  panel.run_frames(2);
  CHECK(panel.desk.state.findings.counts == FindingCounts{{0, 1, 0}, 0, 1});
}

TEST_CASE("the keyboard goes from finding to finding") {
  ChecksPanel panel(faulty_ledger());
  REQUIRE(panel.click(Role::button, "下一个问题"));
  panel.run_frames(2);
  CHECK(panel.find(Role::option, kLead)->states.selected == 1);
  REQUIRE(panel.click(Role::button, "上一个问题"));
  panel.run_frames(2);
  CHECK(panel.find(Role::option, kCount)->states.selected == 1);
}

TEST_CASE("words are looked for in findings, and what hides everything says so") {
  ChecksPanel panel(faulty_ledger());
  panel.desk.state.checks.filter.text = "车位";
  panel.run_frames(2);
  CHECK(panel.find(Role::option, kCount) == nullptr);
  CHECK(panel.find(Role::option, kLead) != nullptr);
  panel.desk.state.checks.filter.text = "没有这样的词";
  panel.run_frames(2);
  CHECK(panel.shows("没有符合条件的问题"));
  REQUIRE(panel.click(Role::button, "清除筛选"));
  panel.run_frames(2);
  CHECK(panel.find(Role::option, kCount) != nullptr);
}

TEST_CASE("a ledger without findings says that all is well") {
  ChecksPanel panel(clean_ledger());
  CHECK(panel.shows("没有待处理的问题"));
}

TEST_CASE("a rule that is switched off finds nothing, and the defaults bring it back") {
  ChecksPanel panel(faulty_ledger());
  REQUIRE(panel.click(Role::button, "校核规则"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::toggle, "P01 件数与标题不符"));
  const action::SetRules* asked = panel.last<action::SetRules>();
  REQUIRE(asked != nullptr);
  panel.desk.state.rules = asked->rules;
  panel.run_frames(2);
  CHECK(panel.find(Role::option, kCount) == nullptr);
  REQUIRE(panel.click(Role::button, "恢复默认"));
  CHECK(panel.last<action::SetRules>()->rules.empty());
}

TEST_CASE("the parameter of a rule takes whole numbers of its range and nothing else") {
  ChecksPanel panel(clean_ledger(), 1600);
  REQUIRE(panel.click(Role::button, "校核规则"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "相差超过百分之几才提出", "很多"));
  CHECK(panel.last<action::SetRules>() == nullptr);
  REQUIRE(panel.desk.state.toasts.size() == 1);
  CHECK(panel.desk.state.toasts.back().is_error);
  REQUIRE(panel.fill_in(Role::textbox, "相差超过百分之几才提出", "25"));
  const action::SetRules* asked = panel.last<action::SetRules>();
  REQUIRE(asked != nullptr);
  CHECK(asked->rules == RuleSettings{{"P11", true, {{"percent", 25}}}});
}
