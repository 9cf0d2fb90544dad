#include <doctest/doctest.h>

#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

ImportDraft read(const std::string& text, const Id& id) {
  return start_import("文.txt", text, id, kPanelActor, kPanelTime);
}

constexpr const char* kPlan =
    "临江县2025年民生实事实施方案\n\n一、工作任务\n\n（一）省级民生实事\n\n"
    "1.稳定城乡就业。城镇新增就业4000人。（牵头单位：县人社局）\n\n"
    "2.改造老旧小区。改造老旧小区10个。（牵头单位：县住建局）\n\n"
    "3.改造老旧小区。改造老旧小区12个。（牵头单位：县城管局）\n";
constexpr const char* kBulletin =
    "临江县民生实事工作专报（第1期）\n\n（一）省级民生实事\n\n"
    "1.统筹推进城乡就业。城镇新增就业900人，完成全年任务的22.5%。\n\n"
    "2.改造老旧小区。已改造3个，完成全年任务的30%。\n";

struct BulletinPanel : PanelHarness {
  explicit BulletinPanel(bool with_plan) : PanelHarness(draw_import_page) {
    if (with_plan) REQUIRE(desk.session.add(read(kPlan, "plan-1").edited.ledger()).ok());
    desk.draft = read(kBulletin, "draft-1");
    desk.state.page = Page::import;
    run_frames(3);
  }
};

}  // namespace

TEST_CASE(
    "a bulletin shows its entries, and the items that they are proposed for with the reason") {
  BulletinPanel panel(true);
  CHECK(panel.find(Role::heading, "导入专报") != nullptr);
  CHECK(panel.shows("2 条进展　2 个数字　0 条动态　0 项上传数"));
  CHECK(panel.shows("1 条对应到事项，1 条待你选择"));
  const ScreenItem* sure = panel.find(Role::combobox, "「统筹推进城乡就业」对应的事项");
  REQUIRE(sure != nullptr);
  CHECK(sure->value == "省1 稳定城乡就业");
  CHECK(sure->description.find("建议：") == 0);
  const ScreenItem* unsure = panel.find(Role::combobox, "「改造老旧小区」对应的事项");
  REQUIRE(unsure != nullptr);
  CHECK(unsure->value == "选择事项");
}

TEST_CASE("a person chooses the item, and writing makes one step of the ledger") {
  BulletinPanel panel(true);
  REQUIRE(panel.click(Role::combobox, "「改造老旧小区」对应的事项"));
  panel.run_frames(2);
  const ScreenItem* second = panel.find_containing(Role::menuitem, "省3 改造老旧小区");
  REQUIRE(second != nullptr);
  REQUIRE(panel.click(Role::menuitem, std::string(second->name)));
  panel.run_frames(3);
  CHECK(panel.find(Role::combobox, "「改造老旧小区」对应的事项")->value == "省3 改造老旧小区");
  panel.press(ImGuiMod_Ctrl | ImGuiKey_Enter);
  const action::AcceptBulletin* asked = panel.last<action::AcceptBulletin>();
  REQUIRE(asked != nullptr);
  CHECK(asked->ledger == "plan-1");
  CHECK_FALSE(asked->transaction.changes.empty());
}

TEST_CASE("the entry that is looked at shows its figures, which can be put right and undone") {
  BulletinPanel panel(true);
  REQUIRE(panel.click(Role::row, "（一）1. 统筹推进城乡就业"));
  panel.run_frames(2);
  REQUIRE(panel.find(Role::textbox, "累计完成") != nullptr);
  CHECK(panel.find(Role::textbox, "累计完成")->value == "900");
  REQUIRE(panel.fill_in(Role::textbox, "累计完成", "950"));
  panel.run_frames(3);
  CHECK(panel.find(Role::row, "（一）1. 统筹推进城乡就业")->description ==
        "城镇新增就业人数 950人，22.5%");
  REQUIRE(panel.fill_in(Role::textbox, "累计完成", "许多"));
  panel.run_frames(2);
  CHECK(panel.find(Role::textbox, "累计完成")->states.invalid == 1);
  CHECK(panel.find(Role::row, "（一）1. 统筹推进城乡就业")->description ==
        "城镇新增就业人数 950人，22.5%");
}

TEST_CASE("without a ledger that fits the bulletin becomes one of its own") {
  BulletinPanel panel(false);
  CHECK(panel.shows("专报单独成一本台账，不对应事项"));
  CHECK(panel.find(Role::combobox, "「改造老旧小区」对应的事项") == nullptr);
  panel.press(ImGuiMod_Ctrl | ImGuiKey_Enter);
  CHECK(panel.last<action::AcceptImport>() != nullptr);
}

TEST_CASE("the keyboard goes from entry to entry") {
  BulletinPanel panel(true);
  panel.press(ImGuiKey_DownArrow);
  panel.press(ImGuiKey_DownArrow);
  panel.run_frames(2);
  CHECK(panel.find(Role::row, "（一）2. 改造老旧小区")->states.selected == 1);
}
