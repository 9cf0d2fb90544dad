// Draws a panel without a window and works it as a person would: finds a control by role and name,
// points, clicks, types, and looks at what was asked for. The real widgets, item tree and session
// run; only glyphs are plain boxes (a Chinese character as wide as its size, others half).
#pragma once

#include <imgui.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "store/memory_store.h"
#include "ui/item_tree.h"
#include "ui/screen.h"

namespace minsheng::testing {

// Everything a Screen refers to, over a store in memory. Time stands at kPanelTime.
inline constexpr const char* kPanelTime = "2024-06-28T09:41:00+08:00";
inline constexpr const char* kPanelActor = "tester00";

struct Desk {
  Desk();

  MemoryDisk disk;
  MemoryStore store;
  Session session;
  Environment environment;
  UiState state;
  std::optional<ImportDraft> draft;
  std::optional<IncomingBundle> incoming;
  std::vector<Action> actions;  // all that were asked for, in order

  Screen screen();
  // Carries out ApplyToDraft, Undo and Redo on the draft, and Apply on the session; other actions
  // stay in `actions` for the test to look at.
  bool carries_out_edits = true;
};

// One at a time: Dear ImGui has one current context.
class PanelHarness {
 public:
  using Draw = std::function<void(Screen&, const Rect&)>;

  // The page area of a window of 1366 × 768. Draws two frames.
  // `draws_windows`: what is drawn opens its own windows; else it is drawn into one of the size.
  explicit PanelHarness(Draw draw, float width = 1198, float height = 692,
                        bool draws_windows = false);
  ~PanelHarness();
  PanelHarness(const PanelHarness&) = delete;
  PanelHarness& operator=(const PanelHarness&) = delete;

  Desk desk;

  void run_frames(int count = 1);

  // The first visible item with that role and name, or null.
  const ScreenItem* find(Role role, std::string_view name) const;
  // The first whose name contains `part`.
  const ScreenItem* find_containing(Role role, std::string_view part) const;
  bool shows(std::string_view text) const;  // any item with exactly this name or value

  // False when there is no such item; then nothing happens.
  bool hover(Role role, std::string_view name);
  bool click(Role role, std::string_view name);
  void hover_at(float x, float y);
  void click_at(float x, float y);
  void turn_wheel(float lines);
  void type(std::string_view text);
  // With modifiers as ImGuiMod_Ctrl | ImGuiKey_Enter.
  void press(ImGuiKeyChord chord);
  // Clicks into a field, replaces what it holds, and leaves it by Enter.
  bool fill_in(Role role, std::string_view name, std::string_view text);

  // The last action of this kind, or null.
  template <class A>
  const A* last() const {
    for (auto it = desk.actions.rbegin(); it != desk.actions.rend(); ++it) {
      if (const A* found = std::get_if<A>(&*it)) return found;
    }
    return nullptr;
  }

 private:
  void draw_frame();
  void draw_in_window(Screen& screen);

  Draw draw_;
  float width_, height_;
  bool draws_windows_;
  ImGuiContext* context_;
};

}  // namespace minsheng::testing
