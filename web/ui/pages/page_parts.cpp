#include "ui/pages/page_parts.h"

#include <algorithm>
#include <cmath>

#include "base/decimal.h"
#include "generated/icons.h"
#include "ui/i18n.h"
#include "ui/widgets.h"

namespace minsheng {

float draw_heading(const Rect& r, std::string_view text, float size, int level) {
  float width = draw_text(r, text, {size, true}, true);
  ItemStates states;
  states.level = level;
  annotate_text({r.x, r.y, width, r.height}, text, Role::heading, states);
  return width;
}

bool draw_dialog_head(Rect head, std::string_view title) {
  skip_left(head, 24);
  skip_right(head, 12);
  Rect close = middle(cut_right(head, 28), 28);
  bool closes = icon_button("##close", close, icon::kX, tr("关闭"));
  draw_heading(head, title, 16, 1);
  return closes;
}

Rect draw_page_head(Rect& page, std::string_view title) {
  Rect head = inset(cut_top(page, 48), kPagePadding, 0);
  skip_left(head, draw_heading(head, title, 16, 1) + 12);
  return head;
}

void draw_subtitle(const Rect& room, std::string_view text) {
  draw_text(room, text, {13, false, theme().text2});
}

Rect begin_card(Rect& card, std::string_view title, std::string_view note) {
  draw_card(card);
  begin_group(Role::region, title, card);
  Rect head = inset(cut_top(card, 40), kPagePadding, 0);
  skip_left(head, draw_heading(head, title, 14, 2) + 8);
  if (!note.empty()) {
    skip_left(head, draw_text(head, note, {12, false, theme().text2}) + 12);
  }
  return head;
}

void end_card() { end_group(); }

Rect draw_setting(Rect& rest, std::string_view label, std::string_view note) {
  line_h(rest.x + 1, rest.y, rest.width - 2, theme().grid);
  Rect line = inset(cut_top(rest, note.empty() ? 44 : 48), kPagePadding, 0);
  Rect text = note.empty() ? line : inset(line, 0, 5);
  draw_text(note.empty() ? text : cut_top(text, 20), label, {13});
  if (!note.empty()) draw_text(text, note, {12, false, theme().text2});
  return line;
}

RowRange visible_rows(const Rect& view, const Rect& content, float row_height, int count) {
  constexpr int kSpare = 3;
  int first = static_cast<int>(std::floor((view.y - content.y) / row_height)) - kSpare;
  int shown = static_cast<int>(std::ceil(view.height / row_height)) + 2 * kSpare + 1;
  RowRange range;
  range.first = std::clamp(first, 0, count);
  range.last = std::clamp(first + shown, 0, count);
  return range;
}

Rect row_at(const Rect& content, float row_height, int row) {
  return {content.x, content.y + row_height * static_cast<float>(row), content.width, row_height};
}

void draw_count_bar(const Rect& box, int count, int most) {
  if (count <= 0 || most <= 0) return;
  Rect bar = middle(box, 8);
  float share = static_cast<float>(count) / static_cast<float>(most);
  bar.width = std::max(std::floor(bar.width * std::min(share, 1.0f)), 2.0f);
  fill(bar, theme().bar, std::min(2.0f, bar.width / 2));
}

std::string count_text(int count) { return to_grouped(Decimal(count)); }

std::string bytes_text(uint64_t bytes) {
  constexpr uint64_t kKilo = 1024;
  if (bytes < kKilo * kKilo)
    return count_text(static_cast<int>((bytes + kKilo - 1) / kKilo)) + " KB";
  auto tenths = bytes * 10 / (kKilo * kKilo);
  if (tenths < 10240) {
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " MB";
  }
  tenths /= 1024;
  return count_text(static_cast<int>(tenths / 10)) + "." + std::to_string(tenths % 10) + " GB";
}

}  // namespace minsheng
