// 分解 by mouse and keyboard.
#include <doctest/doctest.h>

#include "app/ledger_sketch.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

Ledger ledger_to_split() {
  LedgerSketch sketch;
  sketch.plan.title = "临江县实施方案";
  sketch.plan.year = 2024;
  Id group = sketch.group(Level::county, "县级实事", 2);
  Item jobs;
  jobs.no = "1";
  jobs.title = "稳岗就业";
  jobs.lead_units = {"县人社局"};
  jobs.support_units = {"县财政局"};
  jobs.deadline_month = "2024-12";
  Target people;
  people.indicator = "新增就业";
  people.op = TargetOp::at_least;
  people.value = Decimal(1500);
  people.unit = "人";
  sketch.target(sketch.item(group, jobs), people);
  Item roads;
  roads.no = "2";
  roads.title = "农村公路";
  roads.lead_units = {"县交通局"};
  Target length = people;
  length.indicator = "新建公路";
  length.value = Decimal(30);
  length.unit = "公里";
  sketch.target(sketch.item(group, roads), length);
  return sketch.take();
}

struct SharesPanel : PanelHarness {
  SharesPanel() : PanelHarness(draw_shares_page) {
    REQUIRE(desk.session.add(ledger_to_split()).ok());
    run_frames(2);
  }

  std::string cell(std::string_view name) {
    const ScreenItem* item = find(Role::gridcell, name);
    return item ? item->value : "no such cell";
  }
};

}  // namespace

TEST_CASE("Units are typed row by row, and the difference follows") {
  SharesPanel panel;
  CHECK(panel.shows("2 个指标，0 个已分好，0 个有差额"));
  REQUIRE(panel.click(Role::gridcell, "新的一行 承担单位"));
  panel.run_frames(2);
  panel.type("汉昌街道");
  panel.press(ImGuiKey_Tab);
  panel.run_frames(2);
  panel.type("0.1万");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.cell("汉昌街道 分解数") == "1,000");
  CHECK(panel.shows("还差"));
  CHECK(panel.shows("500人"));
  CHECK(panel.find_containing(Role::option, "县1 新增就业 1 家　差 500"));
  CHECK(panel.shows("66.67%"));  // 1000 ÷ 1500
}

TEST_CASE("Units are typed one under the other, Enter behind each") {
  SharesPanel panel;
  REQUIRE(panel.click(Role::gridcell, "新的一行 承担单位"));
  panel.run_frames(2);
  for (const char* unit : {"汉昌街道", "三阳乡", "瓮江镇"}) {
    panel.type(unit);
    panel.press(ImGuiKey_Enter);
    panel.run_frames(2);
  }
  CHECK(panel.find_containing(Role::option, "县1 新增就业 3 家"));
  for (const char* unit : {"汉昌街道", "三阳乡", "瓮江镇"}) {
    CHECK(panel.find(Role::gridcell, std::string(unit) + " 承担单位"));
  }
}

TEST_CASE("Units are added from a list and the target divided among them") {
  SharesPanel panel;
  REQUIRE(panel.click(Role::button, "加单位"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::menuitem, "牵头和配合单位（2 家）"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "平均分"));
  panel.run_frames(2);
  CHECK(panel.cell("县人社局 分解数") == "750");
  CHECK(panel.cell("县财政局 分解数") == "750");
  CHECK(panel.shows("0，正好分完"));
  REQUIRE(panel.click(Role::gridcell, "县人社局 比例依据"));
  panel.run_frames(2);
  panel.type("2");
  panel.press(ImGuiKey_Enter);
  panel.type("1");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "按比例分"));
  panel.run_frames(2);
  CHECK(panel.cell("县人社局 分解数") == "1,000");
  CHECK(panel.cell("县财政局 分解数") == "500");
}

TEST_CASE("What a cell cannot take is said at the foot, and Delete on a unit takes it out") {
  SharesPanel panel;
  REQUIRE(panel.click(Role::gridcell, "新的一行 承担单位"));
  panel.run_frames(2);
  panel.type("甲镇");
  panel.press(ImGuiKey_Tab);
  panel.run_frames(2);
  panel.type("两百");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.cell("甲镇 分解数") == "两百");
  REQUIRE(panel.click(Role::gridcell, "甲镇 分解数"));
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "「两百」不是数字"));
  REQUIRE(panel.click(Role::gridcell, "甲镇 承担单位"));
  panel.run_frames(2);
  panel.press(ImGuiKey_Delete);
  panel.run_frames(2);
  CHECK(!panel.find(Role::gridcell, "甲镇 承担单位"));
  REQUIRE(!panel.desk.state.toasts.empty());
  CHECK(panel.desk.state.toasts.back().text == "去掉了 1 家承担单位");
  CHECK(panel.desk.state.toasts.back().offers_undo);
}

TEST_CASE("Nodes of the year are typed in percent or as figures") {
  SharesPanel panel;
  CHECK(panel.cell("6月 序时进度") == "50.00%");
  CHECK(panel.cell("6月 应完成") == "750");
  REQUIRE(panel.click(Role::gridcell, "6月 应完成"));
  panel.run_frames(2);
  panel.type("600");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.cell("6月 序时进度") == "40.00%");  // 600 ÷ 1500
  CHECK(panel.cell("9月 序时进度") == "70.00%");  // half way from 40 to 100
  REQUIRE(panel.click(Role::gridcell, "3月 序时进度"));
  panel.run_frames(2);
  panel.type("45");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "3月 是 45.00%，6月 不能只有 40.00%"));
  REQUIRE(panel.click(Role::link, "恢复直线"));
  panel.run_frames(2);
  CHECK(panel.cell("6月 序时进度") == "50.00%");
}

TEST_CASE("Another target is chosen by mouse or by arrows") {
  SharesPanel panel;
  REQUIRE(panel.find_containing(Role::option, "县2 新建公路"));
  REQUIRE(panel.click(Role::option, "县2 新建公路 未分"));
  panel.run_frames(2);
  CHECK(panel.shows("新建公路"));
  CHECK(panel.cell("6月 应完成") == "15");
  panel.press(ImGuiKey_UpArrow);
  panel.run_frames(2);
  CHECK(panel.cell("6月 应完成") == "750");
}

TEST_CASE("A start in the year before and a deadline in the year after show, and can be changed") {
  SharesPanel panel;
  const Ledger& ledger = panel.desk.session.current()->ledger();
  Id jobs;
  Edit edit = panel.desk.session.start_edit();
  for (const auto& [id, stored] : ledger.table<Target>()) {
    if (stored.record.indicator != "新增就业") continue;
    jobs = id;
    edit.set({RecordType::target, id}, "start_month", std::string("2023-10"));
    edit.set({RecordType::item, stored.record.item}, "deadline_month", std::string("2025-06"));
  }
  REQUIRE(panel.desk.session.apply(edit.finish(kPanelTime, {"时限", {}})).ok());
  panel.run_frames(2);
  REQUIRE(panel.find(Role::combobox, "开始月份"));
  CHECK(panel.find(Role::combobox, "开始月份")->value == "2023年10月");
  REQUIRE(panel.click(Role::combobox, "开始月份"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::menuitem, "5月"));
  panel.run_frames(2);
  CHECK(ledger.find<Target>(jobs)->start_month == "2024-05");
  CHECK(panel.find(Role::combobox, "开始月份")->value == "5月");
}
