// 填报 by mouse and keyboard: the grid has the habits of a spreadsheet.
#include <doctest/doctest.h>

#include "app/ledger_sketch.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

// Two targets of one unit, one of another. Panels stand in June 2024.
Ledger small_ledger() {
  LedgerSketch sketch;
  sketch.plan.title = "临江县实施方案";
  sketch.plan.year = 2024;
  Id group = sketch.group(Level::county, "县级实事", 2);
  sketch.housing(group);
  Item jobs;
  jobs.no = "2";
  jobs.title = "就业";
  jobs.lead_units = {"县人社局"};
  Target people;
  people.indicator = "新增就业";
  people.value = Decimal(5900);
  people.unit = "人";
  sketch.target(sketch.item(group, jobs), people);
  return sketch.take();
}

struct ReportPanel : PanelHarness {
  ReportPanel() : PanelHarness(draw_report_page) {
    REQUIRE(desk.session.add(small_ledger()).ok());
    run_frames(2);
  }

  std::string cell(std::string_view name) {
    const ScreenItem* item = find(Role::gridcell, name);
    return item ? item->value : "no such cell";
  }

  const Ledger& ledger() { return desk.session.current()->ledger(); }
};

constexpr const char* kHomes = "县1 改造户数 6月累计";
constexpr const char* kLifts = "县1 加装电梯 6月累计";
constexpr const char* kJobs = "县2 新增就业 6月累计";

}  // namespace

TEST_CASE("A cell that is pressed takes what is typed, and Enter goes down") {
  ReportPanel panel;
  CHECK(panel.shows("2024年6月　2 家应报，0 家已报送"));
  REQUIRE(panel.click(Role::gridcell, kHomes));
  panel.run_frames(2);
  panel.type("198");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.shows("2024年6月　2 家应报，0 家已报送，1 家填报中"));
  panel.type("3");
  panel.press(ImGuiKey_Enter);
  panel.type("4,151人");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.cell(kHomes) == "198");
  CHECK(panel.cell(kLifts) == "3");
  CHECK(panel.cell(kJobs) == "4,151");
  CHECK(panel.shows("33.56%"));
  // Each is a step of its own.
  CHECK(panel.ledger().history().size() == 4);
}

TEST_CASE("Arrows move, Tab goes to the reason, F2 edits, Esc gives up, Delete clears") {
  ReportPanel panel;
  panel.click(Role::gridcell, kHomes);
  panel.run_frames(2);
  panel.type("198");
  panel.press(ImGuiKey_Tab);
  panel.type("两批施工");
  panel.press(ImGuiKey_Enter);
  panel.press(ImGuiKey_UpArrow);
  panel.press(ImGuiKey_LeftArrow);
  panel.press(ImGuiKey_F2);
  panel.type("5");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.cell(kHomes) == "1,985");
  CHECK(panel.cell("县1 改造户数 情况说明") == "两批施工");
  panel.press(ImGuiKey_UpArrow);
  panel.type("7");
  panel.press(ImGuiKey_Escape);
  panel.run_frames(2);
  CHECK(panel.cell(kHomes) == "1,985");
  panel.press(ImGuiKey_Delete);
  panel.run_frames(2);
  CHECK(panel.cell(kHomes) == "");
  panel.press(ImGuiMod_Ctrl | ImGuiKey_Z);
  CHECK(panel.last<action::Undo>() != nullptr);
}

TEST_CASE("Delete clears the cells of the range and no others") {
  ReportPanel panel;
  panel.click(Role::gridcell, kHomes);
  panel.run_frames(2);
  ImGui::SetClipboardText("198\t两批\n3\t招标\n4151\t正常\n");
  panel.press(ImGuiMod_Ctrl | ImGuiKey_V);
  panel.run_frames(2);
  panel.press(ImGuiKey_Delete);
  panel.run_frames(2);
  CHECK(panel.cell(kHomes) == "");
  CHECK(panel.cell("县1 改造户数 情况说明") == "两批");
  panel.press(ImGuiKey_DownArrow);
  panel.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
  panel.press(ImGuiKey_Delete);
  panel.run_frames(2);
  CHECK(panel.cell(kLifts) == "");
  CHECK(panel.cell(kJobs) == "");
  CHECK(panel.cell("县2 新增就业 情况说明") == "正常");
  // One step each, and nothing is made for what was empty.
  size_t steps = panel.ledger().history().size();
  panel.press(ImGuiKey_Delete);
  panel.run_frames(2);
  CHECK(panel.ledger().history().size() == steps);
}

TEST_CASE("Text in a number cell stays in sight and says what was expected") {
  ReportPanel panel;
  panel.click(Role::gridcell, kHomes);
  panel.run_frames(2);
  panel.type("很多");
  panel.press(ImGuiKey_Enter);
  panel.press(ImGuiKey_UpArrow);
  panel.run_frames(2);
  CHECK(panel.cell(kHomes) == "很多");
  const ScreenItem* alert = panel.find_containing(Role::alert, "很多");
  CHECK(alert != nullptr);
  CHECK(panel.ledger().table<Report>().empty());
  panel.type("12");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.cell(kHomes) == "12");
}

TEST_CASE("A range is copied as a block, pasted as a block, and filled down") {
  ReportPanel panel;
  panel.click(Role::gridcell, kHomes);
  panel.run_frames(2);
  ImGui::SetClipboardText("198\t两批\r\n3\t招标\r\n4151\t正常\r\n");
  panel.press(ImGuiMod_Ctrl | ImGuiKey_V);
  panel.run_frames(2);
  CHECK(panel.cell(kJobs) == "4,151");
  CHECK(panel.cell("县1 加装电梯 情况说明") == "招标");
  CHECK(panel.ledger().history().size() == 2);
  panel.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
  panel.press(ImGuiMod_Shift | ImGuiKey_RightArrow);
  panel.press(ImGuiMod_Ctrl | ImGuiKey_C);
  CHECK(std::string(ImGui::GetClipboardText()) == "198\t两批\n3\t招标\n");
  panel.press(ImGuiKey_RightArrow);
  panel.press(ImGuiKey_UpArrow);
  panel.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
  panel.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
  panel.press(ImGuiMod_Ctrl | ImGuiKey_D);
  panel.run_frames(2);
  CHECK(panel.cell("县2 新增就业 情况说明") == "两批");
}

TEST_CASE("A unit is submitted when all is there, returned with a reason, submitted again") {
  ReportPanel panel;
  panel.click(Role::gridcell, kJobs);
  panel.run_frames(2);
  panel.type("4151");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "报送本单位"));
  panel.run_frames(2);
  CHECK(panel.shows("已报送"));
  CHECK(panel.shows("2024年6月　2 家应报，1 家已报送"));
  REQUIRE(panel.click(Role::button, "退回"));
  panel.run_frames(3);
  REQUIRE(panel.fill_in(Role::textbox, "退回原因", "请核对"));
  panel.run_frames(2);
  CHECK(panel.shows("退回原因：请核对"));
  CHECK(panel.find(Role::button, "重新报送") != nullptr);
}

TEST_CASE("Changing what was handed in says that it is a draft again") {
  ReportPanel panel;
  auto write = [&](std::string_view figure) {
    panel.click(Role::gridcell, kJobs);
    panel.run_frames(2);
    panel.type(figure);
    panel.press(ImGuiKey_Enter);
    panel.run_frames(2);
  };
  write("4151");
  CHECK(panel.desk.state.toasts.empty());
  REQUIRE(panel.click(Role::button, "报送本单位"));
  panel.run_frames(2);
  panel.desk.state.toasts.clear();
  write("4160");
  REQUIRE(panel.desk.state.toasts.size() == 1);
  CHECK(panel.desk.state.toasts.back().text.find("1 行已报送或核验过") == 0);
}

TEST_CASE("A unit with an empty line is not submitted, and is told which") {
  ReportPanel panel;
  panel.click(Role::gridcell, kHomes);
  panel.run_frames(2);
  panel.type("5");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "报送本单位"));
  panel.run_frames(2);
  REQUIRE_FALSE(panel.desk.state.toasts.empty());
  CHECK(panel.desk.state.toasts.back().is_error);
  CHECK(panel.desk.state.toasts.back().text.find("县1 加装电梯") != std::string::npos);
}

TEST_CASE("Last month's totals are copied into empty cells") {
  ReportPanel panel;
  Screen before = panel.desk.screen();
  step_month(before, -1);
  panel.run_frames(2);
  panel.click(Role::gridcell, "县1 改造户数 5月累计");
  panel.run_frames(2);
  panel.type("150");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  Screen after = panel.desk.screen();
  step_month(after, 1);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "复制上月"));
  panel.run_frames(2);
  CHECK(panel.cell(kHomes) == "150");
  CHECK(panel.cell(kJobs) == "");
}

TEST_CASE("The drawer takes what does not stand in the grid, and a light only with its reason") {
  ReportPanel panel;
  panel.click(Role::gridcell, kHomes);
  panel.run_frames(2);
  panel.type("198");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "详情"));
  panel.click(Role::gridcell, kHomes);
  panel.run_frames(3);
  CHECK(panel.find(Role::heading, "改造户数") != nullptr);
  REQUIRE(panel.click(Role::combobox, "认定亮灯"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::menuitem, "滞后"));
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "没有写理由") != nullptr);
  REQUIRE(panel.fill_in(Role::textbox, "认定理由", "现场未开工"));
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "没有写理由") == nullptr);
  REQUIRE(panel.click(Role::button, "登记佐证材料"));
  panel.run_frames(2);
  const ScreenItem* title = panel.find(Role::heading, "佐证材料（件数）");
  REQUIRE(title);
  panel.hover_at(title->rect.x + 20, title->rect.y);
  panel.turn_wheel(-20);
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "政策文件", "3"));
  panel.run_frames(2);
  const auto& evidence = panel.ledger().table<Evidence>();
  REQUIRE(evidence.size() == 1);
  CHECK(evidence.begin()->second.record.policies == 3);
  CHECK(evidence.begin()->second.record.unit == "县住建局");
}

TEST_CASE("A date in the drawer is taken as people write it, and refused where it is none") {
  ReportPanel panel;
  REQUIRE(panel.click(Role::gridcell, kHomes));
  panel.run_frames(2);
  panel.type("198");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "详情"));
  panel.click(Role::gridcell, kHomes);
  panel.run_frames(3);
  REQUIRE(panel.fill_in(Role::textbox, "收到日期", "6月31日"));
  panel.run_frames(2);
  const Report& report = panel.ledger().table<Report>().begin()->second.record;
  CHECK(report.received_on.empty());
  CHECK(panel.shows("「6月31日」不是日期，可写 6.17、6月17日、2024-06-17。"));
  REQUIRE(panel.fill_in(Role::textbox, "收到日期", "6月30日"));
  panel.run_frames(2);
  CHECK(panel.ledger().table<Report>().begin()->second.record.received_on == "2024-06-30");
}

TEST_CASE("Items without a lead unit are submitted alone") {
  LedgerSketch sketch;
  sketch.plan.year = 2024;
  Id group = sketch.group(Level::county, "县级实事", 2);
  Target target;
  target.value = Decimal(10);
  target.indicator = "学校";
  Item led;
  led.no = "1";
  led.title = "学校";
  led.lead_units = {"县教育局"};
  sketch.target(sketch.item(group, led), target);
  Item alone;
  alone.no = "2";
  alone.title = "公园";
  target.indicator = "公园";
  sketch.target(sketch.item(group, alone), target);
  PanelHarness panel(draw_report_page);
  REQUIRE(panel.desk.session.add(sketch.take()).ok());
  panel.run_frames(2);
  for (const char* name : {"县1 学校 6月累计", "县2 公园 6月累计"}) {
    REQUIRE(panel.click(Role::gridcell, name));
    panel.run_frames(2);
    panel.type("3");
    panel.press(ImGuiKey_Enter);
    panel.run_frames(2);
  }
  panel.desk.state.report.filter.unit.clear();
  std::vector<const ScreenItem*> buttons;
  for (const ScreenItem& item : items()) {
    if (item.role == Role::button && item.name == "报送本单位") buttons.push_back(&item);
  }
  REQUIRE(buttons.size() == 2);
  ItemRect second = buttons[1]->rect;
  panel.click_at(second.x + 5, second.y + 5);
  panel.run_frames(2);
  const Ledger& ledger = panel.desk.session.current()->ledger();
  for (const auto& [id, stored] : ledger.table<Report>()) {
    bool of_none = stored.record.unit.empty();
    CHECK(stored.record.state == (of_none ? ReportState::submitted : ReportState::draft));
  }
}

TEST_CASE("The drawer says that a month is locked, and takes nothing then") {
  ReportPanel panel;
  REQUIRE(panel.click(Role::gridcell, kJobs));
  panel.run_frames(2);
  panel.type("4151");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  for (const char* button : {"报送本单位", "核验", "锁定本单位"}) {
    REQUIRE(panel.click(Role::button, button));
    panel.run_frames(2);
  }
  REQUIRE(panel.click(Role::button, "详情"));
  panel.click(Role::gridcell, kJobs);
  panel.run_frames(3);
  CHECK(panel.shows("这个月的月报已经锁定，不能改。要改请先解锁。"));
  CHECK(panel.find(Role::combobox, "所属月份") == nullptr);
  const Report before = panel.ledger().table<Report>().begin()->second.record;
  panel.fill_in(Role::textbox, "收到日期", "6月30日");
  panel.click(Role::button, "登记佐证材料");
  panel.run_frames(2);
  CHECK(panel.ledger().table<Report>().begin()->second.record == before);
  CHECK(panel.ledger().table<Evidence>().empty());
}

TEST_CASE("A weekly item is told of day by day in the drawer, and missed weeks are counted") {
  ReportPanel panel;
  const Ledger& ledger = panel.ledger();
  Edit edit = panel.desk.session.start_edit();
  for (const auto& [id, stored] : ledger.table<Item>()) {
    edit.set({RecordType::item, id}, "report_cycle", FieldValue(std::string("weekly")));
  }
  REQUIRE(panel.desk.session.apply(edit.finish(kPanelTime, {"周期", {}})).ok());
  REQUIRE(panel.click(Role::button, "详情"));
  panel.click(Role::gridcell, kHomes);
  panel.run_frames(3);
  CHECK(panel.shows("已满 4 周，登记了 0 周"));  // Sundays until the 28th: 2, 9, 16, 23
  auto add = [&](const std::string& day, const std::string& done) {
    REQUIRE(panel.fill_in(Role::textbox, "登记日期", day));
    REQUIRE(panel.fill_in(Role::textbox, "到这天的累计数", done));
    REQUIRE(panel.click(Role::button, "登记"));
    panel.run_frames(2);
  };
  add("6.7", "120");
  add("6.14", "150");
  CHECK(panel.shows("已满 4 周，登记了 2 周"));
  CHECK(panel.cell(kHomes) == "150");
  add("6.14", "151");
  CHECK(panel.find_containing(Role::alert, "2024-06-14 已经登记过"));
  CHECK(panel.cell(kHomes) == "150");
  // What is there is changed under the same rules.
  REQUIRE(panel.fill_in(Role::textbox, "累计完成", "-5"));
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "不能是负数") != nullptr);
  REQUIRE(panel.fill_in(Role::textbox, "累计完成", "130"));
  panel.run_frames(2);
  REQUIRE(panel.fill_in(Role::textbox, "数据截至", "6.8"));
  panel.run_frames(2);
  std::string days;
  for (const auto& [id, stored] : panel.ledger().table<Report>()) {
    days += stored.record.as_of + " " + stored.record.done->to_string() + " ";
  }
  CHECK(days == "2024-06-08 130 2024-06-14 150 ");
}
