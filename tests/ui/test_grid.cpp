// A grid under hands that do not wait for the page: what is pressed and typed between two frames.
#include <doctest/doctest.h>

#include <array>

#include "ui/grid_cells.h"
#include "ui/panel_harness.h"
#include "ui/widgets.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

constexpr int kRows = 3;
constexpr float kHeight = 30;

// Three filled cells, one below the other. Frames are drawn only where the test says so.
struct GridPanel {
  GridState grid;
  std::array<std::string, kRows> texts = {"101", "102", "103"};
  PanelHarness panel{[this](Screen&, const Rect& r) { draw(r); }};

  static std::string name_of(int row) { return "格" + std::to_string(row); }
  std::string text_at_cursor() const {
    return grid.cursor.row < 0 ? "" : texts[static_cast<size_t>(grid.cursor.row)];
  }

  void draw(const Rect& r) {
    Rect content = begin_scroll("##cells", r, 200);
    GridInput input = take_grid_input(grid, {kRows, 1}, text_at_cursor(), r, false);
    for (int row = 0; row < kRows; ++row) {
      Rect cell{content.x, content.y + kHeight * static_cast<float>(row), 120, kHeight};
      const std::string& text = texts[static_cast<size_t>(row)];
      std::string name = name_of(row);
      GridCell look{name, text, text, true};
      draw_grid_cell(grid, cell, {row, 0}, look, false);
    }
    if (grid.cursor.row >= 0) {
      Rect cell{content.x, content.y + kHeight * static_cast<float>(grid.cursor.row), 120, kHeight};
      draw_grid_editor(grid, cell, name_of(grid.cursor.row), text_at_cursor(), true, input);
    }
    end_scroll();
    if (input.commit) texts[static_cast<size_t>(input.place.row)] = input.text;
  }

  // Events only: no frame is drawn.
  void give_press(int row) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(60, kHeight * static_cast<float>(row) + 15);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
  }
  static void give_release() { ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false); }
  static void give_key(ImGuiKey key) {
    for (bool down : {true, false}) ImGui::GetIO().AddKeyEvent(key, down);
  }
  static void give_text(const char* text) {
    for (const char* at = text; *at; ++at) {
      ImGuiKey key = static_cast<ImGuiKey>(ImGuiKey_0 + (*at - '0'));
      ImGui::GetIO().AddKeyEvent(key, true);
      ImGui::GetIO().AddInputCharacter(static_cast<unsigned>(*at));
      ImGui::GetIO().AddKeyEvent(key, false);
    }
  }
};

}  // namespace

TEST_CASE("A cell that is pressed and typed into at once takes every digit, however frames fall") {
  // So many frames are drawn after the press, after its release, and after each digit.
  for (int pressed = 0; pressed < 4; ++pressed) {
    for (int released = 0; released < 4; ++released) {
      for (int typed = 0; typed < 3; ++typed) {
        CAPTURE(pressed);
        CAPTURE(released);
        CAPTURE(typed);
        GridPanel hands;
        hands.give_press(1);
        hands.panel.run_frames(pressed);
        hands.give_release();
        hands.panel.run_frames(released);
        for (const char* digit : {"6", "7", "8", "9"}) {
          hands.give_text(digit);
          hands.panel.run_frames(typed);
        }
        hands.give_key(ImGuiKey_Enter);
        hands.panel.run_frames(20);
        CHECK(hands.texts == std::array<std::string, kRows>{"101", "6789", "103"});
        CHECK(hands.grid.cursor == GridPlace{2, 0});
      }
    }
  }
}

TEST_CASE("Digits that arrive before the release of the press are taken as well") {
  for (int frames = 0; frames < 3; ++frames) {
    CAPTURE(frames);
    GridPanel hands;
    hands.give_press(0);
    hands.panel.run_frames(frames);
    hands.give_text("60");
    hands.give_release();
    hands.give_key(ImGuiKey_Enter);
    hands.panel.run_frames(20);
    CHECK(hands.texts == std::array<std::string, kRows>{"60", "102", "103"});
  }
}

TEST_CASE("From cell to cell by the mouse: each keeps what was typed into it, frames or not") {
  for (int frames = 0; frames < 4; ++frames) {
    CAPTURE(frames);
    GridPanel hands;
    for (int row : {0, 2, 1}) {
      hands.give_press(row);
      hands.give_release();
      hands.panel.run_frames(frames);
      hands.give_text(row == 0 ? "165" : row == 2 ? "33" : "4");
      hands.panel.run_frames(frames);
    }
    hands.give_key(ImGuiKey_Enter);
    hands.panel.run_frames(30);
    CHECK(hands.texts == std::array<std::string, kRows>{"165", "4", "33"});
  }
}

TEST_CASE("A double press edits what the cell holds, and typing goes on at its end") {
  GridPanel hands;
  for (int i = 0; i < 2; ++i) {
    hands.give_press(1);
    hands.panel.run_frames(1);
    hands.give_release();
    hands.panel.run_frames(1);
  }
  hands.give_text("5");
  hands.give_key(ImGuiKey_Enter);
  hands.panel.run_frames(20);
  CHECK(hands.texts == std::array<std::string, kRows>{"101", "1025", "103"});
}
