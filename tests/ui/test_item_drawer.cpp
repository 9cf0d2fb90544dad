// The drawer of an item: its findings, the way back, the keyboard in its form.
#include <doctest/doctest.h>

#include "app/ledger_sketch.h"
#include "ui/interface.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

// One item that has no lead unit (P07).
Ledger leaderless_ledger() {
  LedgerSketch sketch;
  Item item;
  item.no = "1.";
  item.title = "新增车位";
  item.deadline = "12月底前";
  Target target;
  target.value = Decimal(50);
  sketch.target(sketch.item(sketch.group(Level::county, "（一）一大县级实事", 1), item), target);
  return sketch.take();
}

struct DrawerPanel : PanelHarness {
  DrawerPanel()
      : PanelHarness([](Screen& screen, const Rect&) { draw_interface(screen); }, 1366, 768, true) {
    REQUIRE(desk.session.add(leaderless_ledger()).ok());
    desk.state.page = Page::ledger;
    run_frames(2);
  }
};

constexpr std::string_view kRow = "1 新增车位";
constexpr std::string_view kLead = "警告 县1 没有牵头单位";

}  // namespace

TEST_CASE("the drawer shows what the checks say of the item, and leads there and back") {
  DrawerPanel panel;
  REQUIRE(panel.click(Role::rowheader, kRow));
  panel.run_frames(2);
  CHECK(panel.find(Role::heading, "新增车位") != nullptr);
  REQUIRE(panel.click(Role::link, kLead));
  CHECK(panel.desk.state.page == Page::checks);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::link, "去看 县级1. 新增车位"));
  CHECK(panel.desk.state.page == Page::ledger);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "回到校核"));
  CHECK(panel.desk.state.page == Page::checks);
}

TEST_CASE("Alt and the left arrow lead back to where the item was opened from") {
  DrawerPanel panel;
  panel.desk.state.page = Page::checks;
  panel.run_frames(2);
  REQUIRE(panel.click(Role::link, "去看 县级1. 新增车位"));
  panel.run_frames(2);
  panel.press(ImGuiMod_Alt | ImGuiKey_LeftArrow);
  CHECK(panel.desk.state.page == Page::checks);
}

TEST_CASE("F2 opens the form with the keyboard in its first field") {
  DrawerPanel panel;
  REQUIRE(panel.click(Role::rowheader, kRow));
  panel.run_frames(2);
  panel.press(ImGuiKey_F2);
  panel.run_frames(2);
  CHECK(panel.desk.state.drawer.editing);
  panel.type("小区");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  const auto& items = panel.desk.session.current()->ledger().table<Item>();
  CHECK(items.begin()->second.record.title.find("小区") != std::string::npos);
}

TEST_CASE("a new item's form takes what is typed at once") {
  DrawerPanel panel;
  REQUIRE(panel.click(Role::button, "新增事项"));
  panel.run_frames(3);
  panel.press(ImGuiMod_Ctrl | ImGuiKey_A);
  panel.type("新建公园");
  panel.press(ImGuiKey_Enter);
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::rowheader, "新建公园") != nullptr);
}
