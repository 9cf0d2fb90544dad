#include "ui/toasts.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

#include "generated/icons.h"
#include "ui/wake.h"

namespace minsheng {
namespace {

constexpr double kShownSeconds = 8;
constexpr size_t kMostShown = 2;

float toast_width(const Toast& toast) {
  float width = 16 + 16 + 8 + measure_text(toast.text, 14) + 16 + 28;
  if (toast.offers_undo) width += measure_text(tr("撤销"), 14, true) + 24 + key_cap_width("Ctrl+Z");
  return width;
}

// True when it is to go.
bool draw_toast(Screen& screen, Toast& toast, const Rect& box) {
  const Theme& t = theme();
  double now = ImGui::GetTime();
  if (toast.shown_until == 0) toast.shown_until = now + kShownSeconds;
  // Behind another step 撤销 would take back that one.
  bool is_last = !toast.revision || *toast.revision == screen.session.revision();
  if (!is_last) toast.offers_undo = false;
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
    skip_left(rest, 4);
    Rect cap = middle(cut_left(rest, key_cap_width("Ctrl+Z")), 18);
    outline(cap, t.tip_text2, 4);
    draw_text(cap, "Ctrl+Z", {12, false, t.tip_text2, Align::center}, true);
  }
  float left = static_cast<float>((toast.shown_until - now) / kShownSeconds);
  line_h(box.x + 8, bottom_of(box) - 2, (box.width - 16) * std::clamp(left, 0.0f, 1.0f), t.tip_link,
         2);
  end_group();
  wake_after(250);
  return gone || now > toast.shown_until;
}

// Whether the item of the last frame is part of one of the toasts.
bool is_in_toast(const std::deque<Toast>& toasts, const ScreenItem& item) {
  for (int at = item.parent; at >= 0; at = items()[static_cast<size_t>(at)].parent) {
    const ScreenItem& group = items()[static_cast<size_t>(at)];
    if (group.role != Role::alert && group.role != Role::status) continue;
    for (const Toast& toast : toasts) {
      if (toast.text == group.name) return true;
    }
  }
  return false;
}

// The page's button that a toast there would cover, or null.
const ScreenItem* covered_button(const std::deque<Toast>& toasts, const Rect& place) {
  for (const ScreenItem& item : items()) {
    bool covered = item.role == Role::button && overlaps(item.rect, inset(place, -8, -4));
    if (covered && !is_in_toast(toasts, item)) return &item;
  }
  return nullptr;
}

// Above the buttons of the page's foot; where buttons stand everywhere, at the bottom all the same.
Rect free_place(const std::deque<Toast>& toasts, const Rect& lowest) {
  Rect place = lowest;
  while (const ScreenItem* button = covered_button(toasts, place)) {
    place.y = button->rect.y - 8 - place.height;
    if (place.y < lowest.y - 240) return lowest;
  }
  return place;
}

}  // namespace

void show_toast(UiState& state, std::string text, bool offers_undo) {
  state.toasts.push_back({std::move(text), offers_undo, false, 0});
}

void show_error(UiState& state, std::string text) {
  state.toasts.push_back({std::move(text), false, true, 0});
}

void forget_errors(UiState& state) {
  std::erase_if(state.toasts, [](const Toast& toast) { return toast.is_error; });
}

void forget_seen(UiState& state) {
  std::erase_if(state.toasts,
                [](const Toast& toast) { return !toast.is_error && toast.shown_until > 0; });
}

void draw_toasts(Screen& screen, const Rect& page, float bottom) {
  auto& toasts = screen.state.toasts;
  while (toasts.size() > kMostShown) toasts.pop_front();
  if (toasts.empty()) return;
  float widest = page.width - 32;
  float height = 48 * static_cast<float>(toasts.size());
  float width = 0;
  for (const Toast& toast : toasts) width = std::max(width, std::min(toast_width(toast), widest));
  Rect lowest = centered({page.x, bottom - 12 - height, page.width, height}, width, height);
  Rect window = free_place(toasts, lowest);
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
