// The whole interface without a window: frame, table, drawer, undo, shortcuts.
#include <doctest/doctest.h>

#include "app/import_draft.h"
#include "ui/interface.h"
#include "ui/panel_harness.h"

namespace minsheng::testing {
namespace {

constexpr const char* kPlan =
    "临江县民生实事实施方案\n"
    "（一）办好两大省级重点民生实事\n"
    "1.城镇新增就业1500人，培训800人次。（牵头单位：县人社局）\n"
    "2.实施无障碍改造160户。（牵头单位：县残联）\n";

void draw_all(Screen& screen, const Rect&) { draw_interface(screen); }

void open_plan(Desk& desk) {
  ImportDraft draft = start_import("", kPlan, "l1", kPanelActor, kPanelTime);
  REQUIRE(desk.session.add(draft.edited.ledger()).ok());
  desk.state.page = Page::ledger;
}

const Item& item_named(const Desk& desk, const std::string& part) {
  for (const auto& [id, stored] : desk.session.current()->ledger().table<Item>()) {
    if (stored.record.text.find(part) != std::string::npos) return stored.record;
  }
  FAIL("no such item");
  static const Item kNone;
  return kNone;
}

}  // namespace

TEST_CASE("without a ledger the interface opens with the three doors") {
  PanelHarness panel(draw_all, 1366, 768, true);
  CHECK(panel.find(Role::button, "选择方案文件"));
  CHECK(panel.find(Role::button, "选择交换包"));
  CHECK_FALSE(panel.find(Role::button, "撤销"));
}

TEST_CASE("a row opens the drawer, an edit there is applied, and the undo button takes it back") {
  PanelHarness panel(draw_all, 1366, 768, true);
  open_plan(panel.desk);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::rowheader, "2 实施无障碍改造160户"));
  panel.run_frames(2);
  REQUIRE(panel.find(Role::complementary, "事项详情"));
  REQUIRE(panel.click(Role::button, "编辑事项"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::checkbox, "否"));
  panel.run_frames(2);
  CHECK(item_named(panel.desk, "无障碍").pending);
  REQUIRE(panel.click(Role::button, "撤销"));
  panel.run_frames(2);
  REQUIRE_FALSE(panel.desk.actions.empty());
  CHECK(std::holds_alternative<action::Undo>(panel.desk.actions.back()));
}

TEST_CASE("the chevron of an item with several targets shows and hides them") {
  PanelHarness panel(draw_all, 1366, 768, true);
  open_plan(panel.desk);
  panel.run_frames(2);
  size_t before = items().size();
  REQUIRE(panel.click(Role::button, "展开指标"));
  panel.run_frames(2);
  CHECK(items().size() > before);
  CHECK(panel.desk.state.drawer.item.empty());
  panel.run_frames(40);  // not a double click
  REQUIRE(panel.click(Role::button, "收起指标"));
  panel.run_frames(2);
  CHECK(panel.find(Role::button, "展开指标"));
}

TEST_CASE("a failed save puts a banner over the whole width that offers the backup") {
  PanelHarness panel(draw_all, 1366, 768, true);
  panel.desk.disk.failing_write = panel.desk.disk.writes + 1;
  open_plan(panel.desk);
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "保存失败"));
  REQUIRE(panel.click(Role::button, "导出备份"));
  CHECK(std::holds_alternative<action::SaveBackup>(panel.desk.actions.back()));
}

TEST_CASE("the keyboard alone goes from the filters into the table and opens an item") {
  PanelHarness panel(draw_all, 1366, 768, true);
  open_plan(panel.desk);
  panel.run_frames(3);
  REQUIRE(panel.click(Role::searchbox, "筛选：包含文字"));
  panel.run_frames(2);
  for (int i = 0; i < 3; ++i) {
    panel.press(ImGuiKey_Tab);
    panel.run_frames(2);
  }
  for (int i = 0; i < 3; ++i) panel.press(ImGuiKey_DownArrow);
  panel.press(ImGuiKey_Enter);
  panel.run_frames(3);
  CHECK_FALSE(panel.desk.state.drawer.item.empty());
}

TEST_CASE("Tab goes through the top bar from left to right") {
  PanelHarness panel(draw_all, 1366, 768, true);
  open_plan(panel.desk);
  panel.run_frames(3);
  REQUIRE(panel.find(Role::button, "搜索事项、单位、指标"));
  float last = 0;
  for (std::string_view name :
       {"搜索事项、单位、指标", "撤销", "重做", "切换浅色和深色", "帮助和快捷键"}) {
    const ScreenItem* found = panel.find(Role::button, name);
    REQUIRE(found != nullptr);
    CHECK(found->rect.x > last);
    last = found->rect.x;
  }
  auto place_of = [](std::string_view name) {
    for (size_t i = 0; i < items().size(); ++i) {
      if (items()[i].name == name && items()[i].role == Role::button) return i;
    }
    return items().size();
  };
  CHECK(place_of("撤销") < place_of("重做"));
  CHECK(place_of("重做") < place_of("切换浅色和深色"));
  CHECK(place_of("切换浅色和深色") < place_of("帮助和快捷键"));
}

}  // namespace minsheng::testing
