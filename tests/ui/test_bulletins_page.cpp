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
    "2.改造老旧小区。改造老旧小区10个。（牵头单位：县住建局）\n";
constexpr const char* kBulletin =
    "临江县民生实事工作专报（第1期）\n\n2025年3月26日\n\n（一）省级民生实事\n\n"
    "1.统筹推进城乡就业。城镇新增就业900人，完成全年任务的22.5%。\n\n"
    "2.建设县域医疗次中心。已完成方案编制。\n";

struct BulletinsPanel : PanelHarness {
  BulletinsPanel() : PanelHarness(draw_bulletins_page) {
    REQUIRE(desk.session.add(read(kPlan, "plan-1").edited.ledger()).ok());
    run_frames(2);
  }
  // As the page 导入 writes it.
  void take_bulletin() {
    ImportDraft draft = read(kBulletin, "draft-1");
    const Ledger& plan = desk.session.current()->ledger();
    BulletinImportView view = view_bulletin_import(
        draft, &plan, propose_matches(draft.edited.ledger(), plan), MatchChoices());
    REQUIRE(
        desk.session.apply(bulletin_transaction(draft, plan, view, kPanelActor, kPanelTime)).ok());
    run_frames(2);
  }
};

}  // namespace

TEST_CASE("a ledger without bulletins says what the page is for and how to get one") {
  BulletinsPanel panel;
  CHECK(panel.shows("这本台账还没有专报"));
  REQUIRE(panel.click(Role::button, "导入专报"));
  CHECK(panel.last<action::PickPlan>() != nullptr);
}

TEST_CASE(
    "every entry of a bulletin is listed, also those without an item, with its words beside") {
  BulletinsPanel panel;
  panel.take_bulletin();
  CHECK(panel.shows("临江县民生实事工作专报（第1期）"));
  CHECK(panel.find(Role::combobox, "「统筹推进城乡就业」对应的事项")->value == "省1 稳定城乡就业");
  CHECK(panel.find(Role::combobox, "「建设县域医疗次中心」对应的事项")->value == "选择事项");
  REQUIRE(panel.click(Role::row, "（一）1. 统筹推进城乡就业"));
  panel.run_frames(2);
  CHECK(panel.shows("1.统筹推进城乡就业。城镇新增就业900人，完成全年任务的22.5%。"));
  panel.press(ImGuiKey_DownArrow);
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::row, "建设县域医疗次中心")->states.selected == 1);
}

TEST_CASE("the item of an entry can be changed behind the import, and undo takes it back") {
  BulletinsPanel panel;
  panel.take_bulletin();
  REQUIRE(panel.click(Role::combobox, "「建设县域医疗次中心」对应的事项"));
  panel.run_frames(2);
  REQUIRE(panel.click(Role::menuitem, "省2 改造老旧小区"));
  panel.run_frames(2);
  CHECK(panel.find(Role::combobox, "「建设县域医疗次中心」对应的事项")->value ==
        "省2 改造老旧小区");
  REQUIRE(panel.desk.session.undo().ok());
  panel.run_frames(2);
  CHECK(panel.find(Role::combobox, "「建设县域医疗次中心」对应的事项")->value == "选择事项");
}
