#include "ui/toasts.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

#include "generated/icons.h"
#include "ui/wake.h"

namespace minsheng {
namespace {

constexpr double kShownSeconds = 8;
constexpr size_t kMostShown = 4;

float toast_width(const Toast& toast) {
  float width = 16 + 16 + 8 + measure_text(toast.text, 14) + 16 + 28;
  if (toast.offers_undo) width += measure_text(tr("撤销"), 14, true) + 16 + key_cap_width("Ctrl+Z");
  return width;
}

// True when it is to go.
bool draw_toast(Screen& screen, Toast& toast, const Rect& box) {
  const Theme& t = theme();
  double now = ImGui::GetTime();
  if (toast.shown_until == 0) toast.shown_until = now + kShownSeconds;
  bool hovered = ImGui::IsMouseHoveringRect({box.x, box.y}, {right_of(box), bottom_of(box)});
  if (hovered) toast.shown_until = std::max(toast.shown_until, now + 2);
  fill(box, t.tip_bg, 8);
  begin_group(toast.is_error ? Role::alert : Role::status, toast.text, box);
  Rect rest = inset(box, 16, 0);
  draw_icon(cut_left(rest, 16), toast.is_error ? icon::kTriangleAlert : icon::kCheck, 16,
            toast.is_error ? t.slight : t.tip_text2);
  skip_left(rest, 8);
  Rect close = centered(cut_right(rest, 24), 28, 28);
  bool gone = press_area("##close", close, Role::button, tr("关闭提示")).pressed;
  draw_icon(close, icon::kX, 16, t.tip_text2);
  Rect words = cut_left(rest, std::min(measure_text(toast.text, 14) + 1, rest.width));
  draw_text(words, toast.text, {14, false, t.tip_text});
  if (toast.offers_undo) {
    skip_left(rest, 12);
    Rect undo = cut_left(rest, measure_text(tr("撤销"), 14, true) + 4);
    if (press_area("##undo", undo, Role::button, tr("撤销")).pressed) {
      screen.ask(action::Undo{});
      gone = true;
    }
    draw_text(undo, tr("撤销"), {14, true, t.tip_link}, true);
  }
  float left = static_cast<float>((toast.shown_until - now) / kShownSeconds);
  line_h(box.x + 8, bottom_of(box) - 2, (box.width - 16) * std::clamp(left, 0.0f, 1.0f), t.tip_link,
         2);
  end_group();
  wake_after(250);
  return gone || now > toast.shown_until;
}

}  // namespace

void show_toast(UiState& state, std::string text, bool offers_undo) {
  state.toasts.push_back({std::move(text), offers_undo, false, 0});
}

void show_error(UiState& state, std::string text) {
  state.toasts.push_back({std::move(text), false, true, 0});
}

void draw_toasts(Screen& screen, const Rect& page, float bottom) {
  auto& toasts = screen.state.toasts;
  while (toasts.size() > kMostShown) toasts.pop_front();
  if (toasts.empty()) return;
  float widest = page.width - 32;
  float height = 48 * static_cast<float>(toasts.size());
  float width = 0;
  for (const Toast& toast : toasts) width = std::max(width, std::min(toast_width(toast), widest));
  Rect window = centered({page.x, bottom - 16 - height, page.width, height}, width, height);
  ImGui::SetNextWindowPos({window.x, window.y});
  ImGui::SetNextWindowSize({window.width, window.height});
  ImGui::Begin("##toasts", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNavInputs |
                   ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoSavedSettings);
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
  for (size_t i = 0; i < toasts.size();) {
    float toast_wide = std::min(toast_width(toasts[i]), widest);
    Rect box = centered(cut_top(window, 48), toast_wide, 40);
    ImGui::PushID(static_cast<int>(i));
    bool gone = draw_toast(screen, toasts[i], box);
    ImGui::PopID();
    if (gone) {
      toasts.erase(toasts.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
  }
  ImGui::End();
}

}  // namespace minsheng
