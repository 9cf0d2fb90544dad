// The whole document as a strip beside its text: where the targets and the unread words stand.
#include <imgui.h>

#include <algorithm>

#include "ui/pages/import_page.h"
#include "ui/pages/import_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kMinimapStep = 5;

bool is_more_urgent(MarkRole role, MarkRole than) {
  auto rank = [](MarkRole r) { return r == MarkRole::unread ? 2 : r == MarkRole::target ? 1 : 0; };
  return rank(role) > rank(than);
}

void build_minimap(ImportPageState& page, const std::vector<Mark>& marks, float height) {
  Minimap& map = page.minimap;
  if (map.lines == page.wrap.done_lines() && map.height == height && !map.ticks.empty()) return;
  map.lines = page.wrap.done_lines();
  map.height = height;
  map.ticks.assign(static_cast<size_t>(height / kMinimapStep) + 1, MarkRole::prose);
  float total = std::max(page.wrap.top_of(page.map.lines.size()), 1.0f);
  for (const Mark& mark : marks) {
    float top = page.wrap.top_of(line_at(page.map.lines, mark.span.begin)) / total * height;
    size_t at = std::min(static_cast<size_t>(top / kMinimapStep), map.ticks.size() - 1);
    if (is_more_urgent(mark.role, map.ticks[at])) map.ticks[at] = mark.role;
  }
}

}  // namespace

std::optional<float> draw_import_minimap(Screen& screen, const Rect& r, float scroll, float view) {
  ImportPageState& page = screen.state.import;
  build_minimap(page, screen.draft->reading.marks, r.height);
  const Theme& t = theme();
  float y = r.y;
  for (MarkRole role : page.minimap.ticks) {
    Color color = role == MarkRole::unread ? t.slight : t.accent_mid;
    if (role != MarkRole::prose) fill({r.x + 4, y, 6, 4}, color);
    y += kMinimapStep;
  }
  float total = page.wrap.top_of(page.map.lines.size()) + 2 * kSourcePadding;
  if (total <= view) return std::nullopt;
  float height = std::max(view / total * r.height, 12.0f);
  float top = scroll / std::max(total - view, 1.0f) * (r.height - height);
  outline({r.x, r.y + top, r.width, height}, t.text2, 2);
  PressResult state = press_area("##minimap", r, Role::slider, tr("原文位置"), {}, false);
  if (!state.held) return std::nullopt;
  float at = (ImGui::GetIO().MousePos.y - r.y - height / 2) / std::max(r.height - height, 1.0f);
  return std::clamp(at, 0.0f, 1.0f) * (total - view);
}

}  // namespace minsheng
