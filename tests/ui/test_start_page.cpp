#include <doctest/doctest.h>

#include "generated/samples.h"
#include "ui/pages/start_page.h"
#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

TEST_CASE("the start page offers three doors by button and by key") {
  PanelHarness panel(draw_start_page, 1366, 692);
  CHECK(panel.find(Role::heading, "从哪里开始？") != nullptr);
  REQUIRE(panel.click(Role::button, "选择方案文件"));
  CHECK(panel.last<action::PickPlan>() != nullptr);
  REQUIRE(panel.click(Role::button, "选择交换包"));
  CHECK(panel.last<action::PickBundle>() != nullptr);
  panel.desk.actions.clear();
  panel.press(ImGuiKey_2);
  CHECK(panel.last<action::PickPlan>() != nullptr);
  panel.press(ImGuiKey_3);
  CHECK(panel.last<action::PickBundle>() != nullptr);
}

TEST_CASE("the start page opens every sample that is built in, or says that there is none") {
  PanelHarness panel(draw_start_page, 1366, 692);
  const ScreenItem* door = panel.find(Role::button, "打开示例");
  REQUIRE(door != nullptr);
  CHECK(door->disabled == kSamples.empty());
  for (const SampleFile& sample : kSamples) {
    panel.click(Role::button, "打开示例");
    if (kSamples.size() > 1) REQUIRE(panel.click(Role::menuitem, sample.title));
    REQUIRE(panel.last<action::OpenSample>() != nullptr);
    CHECK(panel.last<action::OpenSample>()->name == sample.name);
  }
}

TEST_CASE("on a narrow low page the doors stand below each other and scroll") {
  PanelHarness panel(draw_start_page, 420, 420);
  CHECK(panel.find(Role::button, "选择交换包") == nullptr);
  panel.hover_at(200, 200);
  panel.turn_wheel(-100);
  const ScreenItem* assurance = panel.find(Role::text, "每一步都能撤销");
  REQUIRE(assurance != nullptr);
  CHECK(assurance->rect.y + assurance->rect.height <= 420);
  CHECK(assurance->rect.x + assurance->rect.width <= 420);
}

TEST_CASE("a read-only page opens no door") {
  PanelHarness panel(draw_start_page, 1366, 692);
  panel.desk.session.set_read_only(true);
  panel.run_frames(2);
  panel.click(Role::button, "选择方案文件");
  panel.press(ImGuiKey_3);
  CHECK(panel.desk.actions.empty());
}
