#include <doctest/doctest.h>

#include "app/finding_decisions.h"
#include "app/ledger_sketch.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

// 省级「三大」 with two items; the second leads to a unit that is no member.
Ledger small_ledger() {
  LedgerSketch sketch;
  sketch.plan.title = "临江县实施方案";
  sketch.mechanism.members = {"县教育局"};
  Id group = sketch.group(Level::province, "（一）三大省级实事", 3);
  Item school;
  school.no = "（一）1";
  school.title = "办学校";
  school.lead_units = {"县教育局"};
  Target places;
  places.value = Decimal(500);
  sketch.target(sketch.item(group, school), places);
  Item road;
  road.no = "（一）2";
  road.title = "修公路";
  road.lead_units = {"县公路中心"};
  road.pending = true;
  sketch.item(group, road);
  return sketch.take();
}

void draw_checked(Screen& screen, const Rect& r) {
  refresh_findings(screen);
  draw_overview_page(screen, r);
}

struct OverviewPanel : PanelHarness {
  explicit OverviewPanel(Ledger ledger, float width = 1198, float height = 692)
      : PanelHarness(draw_checked, width, height) {
    REQUIRE(desk.session.add(std::move(ledger)).ok());
    run_frames(2);
  }
};

}  // namespace

TEST_CASE("the overview tells the counts of the open ledger") {
  OverviewPanel panel(small_ledger());
  CHECK(panel.find(Role::heading, "总览") != nullptr);
  CHECK(panel.shows("临江县实施方案"));
  CHECK(panel.find(Role::link, "事项 2 项") != nullptr);
  CHECK(panel.find(Role::link, "有数字的指标 1 个") != nullptr);
  CHECK(panel.find(Role::link, "省级 2 项 1 个指标 写 3 件，列 2 项") != nullptr);
  CHECK(panel.find(Role::link, "县教育局 1 项 1 个指标") != nullptr);
}

TEST_CASE("the overview in English keeps only the plan's own words in Chinese") {
  OverviewPanel panel(small_ledger());
  use_language(Language::english);
  panel.run_frames(2);
  CHECK(panel.find(Role::link, "Province 2 items 1 target says 3, lists 2 items") != nullptr);
  CHECK(panel.find(Role::link, "县教育局 1 item 1 target") != nullptr);
  use_language(Language::chinese);
}

TEST_CASE("a tile leads to the table with just its filter") {
  OverviewPanel panel(small_ledger());
  panel.desk.state.ledger.filter.text = "学校";
  REQUIRE(panel.click(Role::link, "待下达 1 项"));
  LedgerFilter expected;
  expected.scope = LedgerScope::pending;
  CHECK(panel.desk.state.ledger.filter == expected);
  CHECK(panel.desk.state.page == Page::ledger);
}

TEST_CASE("a unit of the overview leads to its items") {
  OverviewPanel panel(small_ledger());
  REQUIRE(panel.click(Role::link, "县公路中心 1 项 0 个指标"));
  CHECK(panel.desk.state.ledger.filter.lead_unit == "县公路中心");
  CHECK(panel.desk.state.page == Page::ledger);
}

TEST_CASE("a level of the overview leads to its items") {
  OverviewPanel panel(small_ledger());
  REQUIRE(panel.click(Role::link, "省级 2 项 1 个指标 写 3 件，列 2 项"));
  CHECK(panel.desk.state.ledger.filter.level == static_cast<int>(Level::province));
}

TEST_CASE("types of items are counted and lead to the items of the type in the table") {
  LedgerSketch sketch;
  Item item;
  item.title = "稳就业";
  item.types = {"省定实事"};
  sketch.item(sketch.group(Level::none, "任务清单"), item);
  OverviewPanel panel(sketch.take());
  CHECK(panel.find(Role::heading, "按类型") != nullptr);
  REQUIRE(panel.click(Role::link, "省定实事 1 项 0 个指标"));
  CHECK(panel.desk.state.ledger.filter.type == "省定实事");
  CHECK(panel.desk.state.ledger.filter.level == -1);
  CHECK(panel.desk.state.page == Page::ledger);
}

TEST_CASE("what needs attention is what the checks found, and leads to the finding") {
  OverviewPanel panel(small_ledger());
  REQUIRE(panel.click(Role::link, "警告 省2 牵头单位不在成员单位中"));
  CHECK(panel.desk.state.page == Page::checks);
  CHECK(panel.desk.state.checks.chosen.find("P02") != std::string::npos);
}

TEST_CASE("what was decided no longer needs attention") {
  OverviewPanel panel(small_ledger());
  const Finding finding = panel.desk.state.findings.board.findings().front();
  REQUIRE(finding.rule == "P01");
  CHECK(panel.find(Role::link, "错误 省级 件数与标题不符") != nullptr);
  Result<Transaction> step = settle_finding(panel.desk.session.current()->ledger(), kPanelActor,
                                            kPanelTime, finding, "与来文核对过");
  REQUIRE(panel.desk.session.apply(step.take()).ok());
  panel.run_frames(2);
  CHECK(panel.find(Role::link, "错误 省级 件数与标题不符") == nullptr);
}

TEST_CASE("the overview follows an edit of the ledger") {
  OverviewPanel panel(small_ledger());
  const Ledger& ledger = panel.desk.session.current()->ledger();
  Edit edit = panel.desk.session.start_edit();
  edit.remove({RecordType::item, ledger.table<Item>().begin()->first});
  REQUIRE(panel.desk.session.apply(edit.finish(kPanelTime, {"删除", {}})).ok());
  panel.run_frames(2);
  CHECK(panel.find(Role::link, "事项 1 项") != nullptr);
}

TEST_CASE("a ledger without anything to mend says so") {
  LedgerSketch sketch;
  OverviewPanel panel(sketch.take());
  CHECK(panel.shows("没有需要留意的"));
  CHECK(panel.shows("没有牵头单位"));
}

TEST_CASE("the overview tells how many rules found nothing") {
  OverviewPanel panel(small_ledger());
  int silent = panel.desk.state.findings.silent_rules;
  CHECK(silent > 10);
  CHECK(panel.shows("其余 " + std::to_string(silent) + " 条规则没有发现问题"));
}

TEST_CASE("the overview's cards stand below each other on a narrow page") {
  OverviewPanel panel(small_ledger(), 600, 400);
  panel.hover_at(300, 300);
  panel.turn_wheel(-200);
  CHECK(panel.find(Role::heading, "需要留意") != nullptr);
}
