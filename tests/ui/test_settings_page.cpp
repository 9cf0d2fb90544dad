#include <doctest/doctest.h>

#include "app/ledger_sketch.h"
#include "app/status_words.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

struct SettingsPanel : PanelHarness {
  SettingsPanel() : PanelHarness(draw_settings_page, 1198, 1000) {
    REQUIRE(desk.session.add(LedgerSketch("a").take()).ok());
    run_frames(2);
  }
};

}  // namespace

TEST_CASE("theme and language are asked for by their keys") {
  SettingsPanel panel;
  REQUIRE(panel.click(Role::button, "深色"));
  REQUIRE(panel.last<action::SetPreference>() != nullptr);
  CHECK(panel.last<action::SetPreference>()->key == "theme");
  CHECK(panel.last<action::SetPreference>()->value == "dark");
  REQUIRE(panel.click(Role::button, "English"));
  CHECK(panel.last<action::SetPreference>()->key == "language");
  CHECK(panel.last<action::SetPreference>()->value == "en");
}

TEST_CASE("the scale is asked for once, when the slider is let go") {
  SettingsPanel panel;
  const ScreenItem* slider = panel.find(Role::slider, "界面大小");
  REQUIRE(slider != nullptr);
  Rect r = slider->rect;
  panel.hover_at(r.x + 8, r.y + r.height / 2);
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
  panel.run_frames(2);
  ImGui::GetIO().AddMousePosEvent(r.x + r.width - 8, r.y + r.height / 2);
  panel.run_frames(2);
  CHECK(panel.last<action::SetPreference>() == nullptr);
  CHECK(panel.shows("150%"));
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
  panel.run_frames(2);
  REQUIRE(panel.last<action::SetPreference>() != nullptr);
  CHECK(panel.last<action::SetPreference>()->key == "scale");
  CHECK(panel.last<action::SetPreference>()->value == "1.50");
  CHECK(panel.desk.actions.size() == 1);
}

TEST_CASE("the arrows move the slider that has the keyboard") {
  SettingsPanel panel;
  const ScreenItem* slider = panel.find(Role::slider, "界面大小");
  REQUIRE(slider != nullptr);
  Rect r = slider->rect;
  panel.click_at(r.x + 8, r.y + r.height / 2);  // 90
  panel.run_frames(2);
  panel.desk.actions.clear();
  panel.press(ImGuiKey_RightArrow);
  panel.run_frames(2);
  REQUIRE(panel.last<action::SetPreference>() != nullptr);
  CHECK(panel.last<action::SetPreference>()->value == "1.05");  // nothing took 90: it is 100 still
}

TEST_CASE("the name of this computer is asked for without the blanks around it") {
  SettingsPanel panel;
  panel.desk.session.set_author("县人社局 李敏");
  panel.run_frames(2);
  CHECK(panel.shows("县人社局 李敏"));
  REQUIRE(panel.fill_in(Role::textbox, "本机名称", " 县人社局 张三 "));
  REQUIRE(panel.last<action::SetPreference>() != nullptr);
  CHECK(panel.last<action::SetPreference>()->key == "author");
  CHECK(panel.last<action::SetPreference>()->value == "县人社局 张三");
}

TEST_CASE("backup and restore are asked for from the settings") {
  SettingsPanel panel;
  REQUIRE(panel.click(Role::button, "导出备份"));
  CHECK(panel.last<action::SaveBackup>() != nullptr);
  REQUIRE(panel.click(Role::button, "从备份恢复"));
  CHECK(panel.last<action::PickBundle>() != nullptr);
}

TEST_CASE("storage, renderer and backup are told as they are") {
  SettingsPanel panel;
  panel.desk.environment.renderer = "Canvas 2D";
  panel.desk.environment.storage_used = 3356000;
  panel.desk.environment.storage_quota = 2040109466;
  panel.desk.state.last_backup = "2024-06-25T09:00:00+08:00";
  panel.run_frames(2);
  CHECK(panel.shows("Canvas 2D"));
  CHECK(panel.shows("已用 3.2 MB，可用 1.8 GB"));
  CHECK(panel.shows("3 天前"));
}

TEST_CASE("a tab that only looks can take the editing over") {
  SettingsPanel panel;
  CHECK(panel.find(Role::button, "接管编辑") == nullptr);
  panel.desk.environment.owns_data = false;
  panel.desk.session.set_read_only(true);
  panel.run_frames(2);
  REQUIRE(panel.click(Role::button, "接管编辑"));
  CHECK(panel.last<action::TakeOver>() != nullptr);
  const ScreenItem* remove = panel.find(Role::button, "删除");
  REQUIRE(remove != nullptr);
  CHECK(remove->disabled);
}

TEST_CASE("another ledger is opened from the settings") {
  SettingsPanel panel;
  LedgerSketch other("b");
  other.plan.jurisdiction = "临河县";
  REQUIRE(panel.desk.session.add(other.take()).ok());
  panel.run_frames(2);
  CHECK(panel.shows("正在使用"));
  for (const ScreenItem& item : items()) {
    if (item.role != Role::button || item.name != "打开" || item.disabled) continue;
    panel.click_at(item.rect.x + 4, item.rect.y + 4);
    break;
  }
  REQUIRE(panel.last<action::OpenLedger>() != nullptr);
  CHECK(panel.last<action::OpenLedger>()->id == "a");
}

TEST_CASE("a ledger is removed only after its name was typed, a backup first") {
  SettingsPanel panel;
  REQUIRE(panel.click(Role::button, "删除"));
  panel.run_frames(2);
  CHECK(panel.find(Role::alertdialog, "从本机删除「临江县 2024」？") != nullptr);
  const std::string field = "输入台账名称「临江县 2024」确认";
  REQUIRE(panel.fill_in(Role::textbox, field, "临江县 2023"));
  CHECK(panel.shows("与要删除的台账名称不一致。"));
  REQUIRE(panel.find(Role::button, "删除") != nullptr);
  CHECK(panel.find(Role::button, "删除")->disabled);
  CHECK(panel.last<action::RemoveLedger>() == nullptr);
  REQUIRE(panel.fill_in(Role::textbox, field, "临江县 2024"));
  REQUIRE(panel.click(Role::button, "删除"));
  REQUIRE(panel.last<action::RemoveLedger>() != nullptr);
  CHECK(panel.last<action::RemoveLedger>()->id == "a");
  REQUIRE(panel.last<action::SaveBundle>() != nullptr);
  CHECK(panel.last<action::SaveBundle>()->ledgers == std::vector<Id>{"a"});
}

TEST_CASE("the dialog that removes a ledger is left by Esc or by its safe button") {
  SettingsPanel panel;
  for (bool by_key : {true, false}) {
    REQUIRE(panel.click(Role::button, "删除"));
    panel.run_frames(2);
    REQUIRE(panel.find_containing(Role::alertdialog, "从本机删除") != nullptr);
    if (by_key) {
      panel.press(ImGuiKey_Escape);
    } else {
      REQUIRE(panel.click(Role::button, "不删除"));
    }
    panel.run_frames(2);
    CHECK(panel.find_containing(Role::alertdialog, "从本机删除") == nullptr);
  }
  CHECK(panel.desk.actions.empty());
}

TEST_CASE(
    "the rules of the lights are changed in the open ledger, and bad ones are refused in words") {
  SettingsPanel panel;
  REQUIRE(panel.fill_in(Role::textbox, "略滞后不超过", "30"));
  panel.run_frames(2);
  CHECK(panel.desk.state.year.rules.slightly_late_gap == Decimal(30));
  REQUIRE(panel.fill_in(Role::textbox, "按序时允许少", "40"));
  panel.run_frames(2);
  CHECK(panel.find_containing(Role::alert, "不能比略滞后的界限"));
  CHECK(panel.desk.state.year.rules.on_schedule_gap == Decimal(0));
  REQUIRE(panel.fill_in(Role::textbox, "滞后的叫法", "严重滞后"));
  panel.run_frames(2);
  CHECK(light_name(Light::late, panel.desk.state.year.rules) == "严重滞后");
  CHECK(!panel.find_containing(Role::alert, "不能比略滞后的界限"));
  REQUIRE(panel.click(Role::button, "恢复默认"));
  panel.run_frames(2);
  CHECK(panel.desk.state.year.rules == ProgressRules());
}
