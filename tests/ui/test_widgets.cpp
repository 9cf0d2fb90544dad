// Controls of the design system under hasty hands.
#include <doctest/doctest.h>

#include "ui/panel_harness.h"
#include "ui/toasts.h"
#include "ui/widgets.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

constexpr Rect kPlace{20, 20, 160, 32};

// Presses in the middle of kPlace; `seconds` pass before it.
void press_after(PanelHarness& panel, float seconds) {
  ImGuiIO& io = ImGui::GetIO();
  float usual = io.DeltaTime;
  io.DeltaTime = seconds;
  io.AddMousePosEvent(kPlace.x + 80, kPlace.y + 16);
  panel.run_frames(1);
  io.DeltaTime = usual;
  for (bool down : {true, false}) {
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, down);
    panel.run_frames(1);
  }
}

}  // namespace

TEST_CASE("A double click presses a button, and not the one that takes its place") {
  int submitted = 0, verified = 0;
  PanelHarness panel([&](Screen&, const Rect&) {
    if (submitted == 0) {
      submitted += button("##submit", kPlace, "报送本单位") ? 1 : 0;
    } else {
      verified += button("##verify", kPlace, "核验") ? 1 : 0;
    }
  });
  press_after(panel, 1);
  press_after(panel, 0.1f);
  CHECK(submitted == 1);
  CHECK(verified == 0);
  press_after(panel, 0.6f);
  CHECK(verified == 1);
}

TEST_CASE("A double click does not take back what its first press did") {
  bool frozen = false;
  int presses = 0;
  PanelHarness panel([&](Screen&, const Rect&) {
    if (!button("##freeze", kPlace, frozen ? "取消审定" : "审定本季")) return;
    frozen = !frozen;
    ++presses;
  });
  press_after(panel, 1);
  press_after(panel, 0.1f);
  CHECK(frozen);
  press_after(panel, 0.6f);
  CHECK_FALSE(frozen);
  CHECK(presses == 2);
}

TEST_CASE("A button that stays what it is takes quick presses one by one") {
  int presses = 0;
  PanelHarness panel(
      [&](Screen&, const Rect&) { presses += button("##next", kPlace, "下个月") ? 1 : 0; });
  press_after(panel, 1);
  for (int i = 0; i < 3; ++i) press_after(panel, 0.1f);
  CHECK(presses == 4);
}

namespace {

struct UnitChoice {
  std::vector<std::string> units;
  int chosen = 0;
  PanelHarness panel{[this](Screen&, const Rect&) {
    select("##unit", {20, 20, 200, 32}, "单位", units, chosen);
  }};

  UnitChoice() {
    for (int i = 0; i < 40; ++i) units.push_back("第" + std::to_string(i) + "局");
  }
};

}  // namespace

TEST_CASE("A long drop-down opens at the line that is chosen") {
  UnitChoice choice;
  choice.chosen = 3;
  for (int wanted : {3, 30}) {
    choice.chosen = wanted;
    choice.panel.run_frames(2);
    REQUIRE(choice.panel.click(Role::combobox, "单位"));
    choice.panel.run_frames(3);
    CHECK(choice.panel.find(Role::menuitem, choice.units[static_cast<size_t>(wanted)]));
    choice.panel.press(ImGuiKey_Escape);
    choice.panel.run_frames(2);
    CHECK(choice.panel.find(Role::menuitem, choice.units[static_cast<size_t>(wanted)]) == nullptr);
  }
}

TEST_CASE("Typing into a long drop-down finds a line, and Enter takes it") {
  UnitChoice choice;
  REQUIRE(choice.panel.click(Role::combobox, "单位"));
  choice.panel.run_frames(3);
  choice.panel.type("37");
  CHECK(choice.panel.find(Role::menuitem, "第37局"));
  CHECK(choice.panel.find(Role::menuitem, "第3局") == nullptr);
  choice.panel.press(ImGuiKey_Enter);
  choice.panel.run_frames(2);
  CHECK(choice.chosen == 37);
  CHECK(choice.panel.find(Role::searchbox, "查找选项") == nullptr);
}

TEST_CASE("Two toasts at most: older ones go, and one that was seen stays on its page") {
  PanelHarness panel([](Screen& screen, const Rect& r) { draw_toasts(screen, r, r.height); });
  UiState& state = panel.desk.state;
  for (const char* text : {"一", "二", "三"}) show_toast(state, text);
  panel.run_frames(2);
  CHECK(panel.find(Role::status, "一") == nullptr);
  CHECK(panel.find(Role::status, "三") != nullptr);
  CHECK(state.toasts.size() == 2);
  show_error(state, "错");
  panel.run_frames(2);
  show_toast(state, "新");
  Screen screen = panel.desk.screen();
  state.page = Page::report;
  go_to(screen, Page::ledger);
  REQUIRE(state.toasts.size() == 2);
  CHECK(state.toasts.front().text == "错");
  CHECK(state.toasts.back().text == "新");
  forget_errors(state);
  CHECK(state.toasts.size() == 1);
}
