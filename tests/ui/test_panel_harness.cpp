#include <doctest/doctest.h>

#include "ui/panel_harness.h"

using namespace minsheng;
using namespace minsheng::testing;

TEST_CASE("a button in a panel is found by its name and pressed") {
  PanelHarness panel([](Screen& screen, const Rect& r) {
    Rect rest = r;
    if (button("##pick", cut_top(rest, 32), "选择文件")) screen.ask(action::PickPlan{});
  });
  CHECK(panel.last<action::PickPlan>() == nullptr);
  REQUIRE(panel.click(Role::button, "选择文件"));
  CHECK(panel.last<action::PickPlan>() != nullptr);
  CHECK_FALSE(panel.click(Role::button, "没有这个按钮"));
}

TEST_CASE("text typed into a field of a panel arrives when the field is left") {
  std::string text = "旧";
  bool left = false;
  PanelHarness panel([&](Screen&, const Rect& r) {
    Rect rest = r;
    bool finished = false;
    text_input("##name", cut_top(rest, 32), "名称", text, {}, &finished);
    left = left || finished;
  });
  REQUIRE(panel.fill_in(Role::textbox, "名称", "新的名称"));
  CHECK(text == "新的名称");
  CHECK(left);
  CHECK(panel.shows("新的名称"));
}
